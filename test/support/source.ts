import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'

const ROOT = resolve(import.meta.dirname, '../../src')

export interface Import {
  /** Path in src such as `profile/decay.ts`, or a package's name. */
  target: string
  typeOnly: boolean
}

export interface SourceFile {
  /** Path in src. */
  path: string
  /** The folder right under src; empty for files beside it. */
  folder: string
  lines: number
  imports: Import[]
  /** Names in the code, comments and texts left out. */
  names: ReadonlySet<string>
  /** Texts in the code. */
  texts: string[]
}

/** Every file of src, read. */
export const readSource = (): SourceFile[] =>
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path))
    .map(readFile)

export const foldersOfSource = () =>
  readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)

function readFile(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const imports: Import[] = []
  const names = new Set<string>()
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    const edge = importOf(node, path)
    if (edge) imports.push(edge)
    else {
      if (ts.isPropertyAccessExpression(node)) names.add(node.getText().replace(/\s/g, ''))
      if (ts.isIdentifier(node)) names.add(node.text)
      if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) texts.push(node.text)
      if (ts.isTemplateMiddleOrTemplateTail(node)) texts.push(node.text)
      node.forEachChild(visit)
    }
  }
  visit(tree)
  const folder = path.includes('/') ? (path.split('/')[0] as string) : ''
  return { path, folder, lines: text.split('\n').length - 1, imports, names, texts }
}

function importOf(node: ts.Node, from: string): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause
    const named = clause?.namedBindings
    const onlyTypes =
      clause?.isTypeOnly ||
      (!clause?.name &&
        named !== undefined &&
        ts.isNamedImports(named) &&
        named.elements.length > 0 &&
        named.elements.every(element => element.isTypeOnly))
    return { target: resolved(node.moduleSpecifier, from), typeOnly: onlyTypes === true }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const named = node.exportClause
    const onlyTypes =
      node.isTypeOnly ||
      (named !== undefined &&
        ts.isNamedExports(named) &&
        named.elements.every(element => element.isTypeOnly))
    return { target: resolved(node.moduleSpecifier, from), typeOnly: onlyTypes }
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { target: resolved(node.arguments[0] as ts.Expression, from), typeOnly: false }
  }
  return undefined
}

function resolved(specifier: ts.Expression, from: string): string {
  const target = ts.isStringLiteralLike(specifier) ? specifier.text : specifier.getText()
  if (!target.startsWith('.')) return target
  return `${relative(ROOT, resolve(ROOT, dirname(from), target)).replace(/\.tsx?$/, '')}.ts`
}
