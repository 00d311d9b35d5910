import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'

const ROOT = resolve(import.meta.dirname, '../../src')

/** Rules of presets end in a pattern, and say by another which addresses confirm an order. */
const IN_RULE = / \/(.+)\/$/

/** Every regular expression that src makes, with the path of its file: literals, and those written in texts. */
export const patternsInSource = (): [path: string, pattern: RegExp][] =>
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.(tsx?|js)$/.test(path))
    .flatMap(path => {
      const text = readFileSync(join(ROOT, path), 'utf8')
      const found: RegExp[] = []
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const [, source = '', flags] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? []
          found.push(new RegExp(source, flags))
        }
        if (ts.isStringLiteralLike(node) && path.startsWith('extras/presets')) {
          const { parent } = node
          const isAddress = ts.isPropertyAssignment(parent) && parent.name.getText() === 'address'
          const source = isAddress ? node.text : IN_RULE.exec(node.text)?.[1]
          if (source) found.push(new RegExp(source))
        }
        node.forEachChild(visit)
      }
      visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
      return found.map((pattern): [string, RegExp] => [path, pattern])
    })

const CLASSES: Record<string, string> = {
  s: ' ',
  S: 'x',
  d: '1',
  D: 'x',
  w: 'a',
  W: '-',
  'p{L}': 'я',
  'p{Lu}': 'A',
  'p{Ll}': 'a',
  'p{N}': '1',
  'p{M}': '\u0301',
  'p{Sc}': '$',
  'p{Cc}': '\u0001',
}

const TOKEN = /\\(p\{\w+\}|.)|\[(\^?)((?:\\.|[^\]\\])*)\]|\(\?(?:[:=!]|<[=!])|\{[\d,]+\}|(.)/gsu

/** What a pattern is made of: samples of its classes, its letters, and its words of several letters. */
export function partsOf({ source }: RegExp): string[] {
  const parts = new Set<string>()
  let word = ''
  const end = () => {
    if (word[1]) parts.add(word)
    word = ''
  }
  for (const [token, escaped, negated, inside = '', letter] of source.matchAll(TOKEN)) {
    const literal = escaped && !/^(p\{|[sSdDwWbB\d])/.test(escaped) ? escaped : letter
    if (inside) {
      end()
      const samples = inside.match(/\\p\{\w+\}|\\.|[^\\]/gsu) ?? []
      if (negated)
        parts.add([...'x1 -'].find(it => new RegExp(`[^${inside}]`, 'u').test(it)) ?? '~')
      for (const it of samples) parts.add(CLASSES[it.slice(1)] ?? it.replace('\\', ''))
    } else if (escaped && CLASSES[escaped]) {
      end()
      parts.add(CLASSES[escaped] as string)
    } else if (literal && !(letter && /[()|^$?*+.]/.test(letter))) {
      word += literal
      parts.add(literal)
    } else {
      end()
      if (token === '.') parts.add('x')
    }
  }
  end()
  return [...parts]
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomBy(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Texts of this length that lead a pattern a long way: a part or some parts of it over and over, then something else. */
export function* pumps(
  pattern: RegExp,
  { length, count, random }: { length: number; count: number; random: () => number },
): Generator<(size: number) => string> {
  const parts = [...partsOf(pattern), ' ']
  const any = () => parts[Math.floor(random() * parts.length)] as string
  const some = (most: number) => Array.from({ length: Math.ceil(random() * most) }, any).join('')
  const pump = (before: string, unit: string, after: string) => (size: number) =>
    before + unit.repeat(Math.ceil(Math.min(size, length) / unit.length)) + after
  for (const part of parts) yield pump('', part, '\u0000')
  for (let made = 0; made < count; made++) {
    yield pump(random() < 0.5 ? '' : some(2), some(3), random() < 0.5 ? '\u0000' : some(2))
  }
}

/** Of this process, in milliseconds: by the clock others that run meanwhile count too. */
const timeOf = (work: () => void) => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Milliseconds that a pattern takes for a text, as a search and as a replacement of all it finds; the least of three. */
export function timeTaken(pattern: RegExp, text: string, limit: number): number {
  let least = Number.POSITIVE_INFINITY
  // On a busy machine one time says little, unless it is very long.
  for (let tries = 0; tries < 3 && least > limit && !(least > 20 * limit && tries); tries++) {
    least = Math.min(
      least,
      timeOf(() => text.replace(pattern, '')),
    )
  }
  return least
}

/** The first text of many on which a pattern takes longer than `limit` milliseconds, as it begins. */
export function stallOf(
  pattern: RegExp,
  {
    count,
    seed,
    limit = 50,
    length = 50_000,
  }: { count: number; seed: number; limit?: number; length?: number },
): string | undefined {
  for (const textOf of pumps(pattern, { length, count, random: randomBy(seed) })) {
    // What takes exponential time does not come back from a long one.
    for (const size of [24, 1000, length]) {
      const text = textOf(size)
      const took = timeTaken(pattern, text, limit)
      if (took > limit) return `${Math.round(took)} ms for ${text.length} of ${text.slice(0, 24)}`
    }
  }
  return undefined
}
