import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { foldersOfSource, type Import, readSource, type SourceFile } from './support/source'

const files = readSource()
const byPath = new Map(files.map(file => [file.path, file]))

const PURE = ['events', 'profile', 'model', 'rank']
const EDGES = ['page', 'store', 'widget']
const ENTRIES = ['client.ts', 'create-shelfwise.ts', 'index.ts', 'script.ts', 'start.ts']
const WORLD = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'globalThis',
  'Date.now',
  'Math.random',
  'performance',
  'crypto',
]

/** A built file. */
const read = (name: string) => readFileSync(`dist/${name}`, 'utf8')

const folderOf = (target: string) => byPath.get(target)?.folder
const isOurs = ({ target }: Import) => byPath.has(target)
const ofFolder = (...folders: string[]) => files.filter(({ folder }) => folders.includes(folder))

/** Imports of these files that a rule does not allow, as `file -> target`. */
const breaches = (
  from: readonly SourceFile[],
  allowed: (it: Import, file: SourceFile) => boolean,
) =>
  from.flatMap(file =>
    file.imports.filter(it => !allowed(it, file)).map(({ target }) => `${file.path} -> ${target}`),
  )

/** Everything a module pulls in when it runs. */
function reachable(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) {
    if (!typeOnly) reachable(target, seen)
  }
  return seen
}

describe('what may import what', () => {
  it('reads the whole source', () => {
    expect(files.length).toBeGreaterThan(30)
    for (const folder of [...PURE, ...EDGES]) expect(ofFolder(folder).length).toBeGreaterThan(0)
    expect(reachable('client.ts')).toContain('rank/rank.ts')
  })

  it('resolves every import of our own', () => {
    expect(breaches(files, it => isOurs(it) || !it.target.endsWith('.ts'))).toEqual([])
  })

  it('events import nothing of ours but the schema words', () => {
    expect(
      breaches(ofFolder('events'), ({ target }) => {
        return folderOf(target) === 'events' || target === 'schema.ts'
      }),
    ).toEqual([])
  })

  it('profile imports itself, how texts are compared, and only types of events', () => {
    expect(
      breaches(ofFolder('profile'), ({ target, typeOnly }) => {
        const folder = folderOf(target)
        return folder === 'profile' || target === 'plain.ts' || (folder === 'events' && typeOnly)
      }),
    ).toEqual([])
  })

  it('model imports itself, and where it is parsed the schema words', () => {
    expect(
      breaches(ofFolder('model'), ({ target }, { path }) => {
        return folderOf(target) === 'model' || (path === 'model/parse.ts' && target === 'schema.ts')
      }),
    ).toEqual([])
  })

  it('rank imports itself, profile and model, and only types of events', () => {
    expect(
      breaches(ofFolder('rank'), ({ target, typeOnly }) => {
        const folder = folderOf(target) ?? ''
        return ['rank', 'profile', 'model'].includes(folder) || (folder === 'events' && typeOnly)
      }),
    ).toEqual([])
  })

  it('core imports the pure middle, and only types of events', () => {
    const core = files.filter(({ path }) => path === 'core.ts')
    expect(core).toHaveLength(1)
    expect(
      breaches(core, ({ target, typeOnly }) => {
        const folder = folderOf(target) ?? ''
        return ['rank', 'profile', 'model'].includes(folder) || (folder === 'events' && typeOnly)
      }),
    ).toEqual([])
  })

  it('no package is reached from core when it runs', () => {
    expect([...reachable('core.ts')].filter(path => !byPath.has(path))).toEqual([])
  })

  it('edges do not import one another, and take only types from the middle', () => {
    const siblings = breaches(ofFolder(...EDGES), ({ target }, { folder }) => {
      const other = folderOf(target) ?? ''
      return other === folder || !EDGES.includes(other)
    })
    expect(siblings).toEqual([])
    const logic = breaches(ofFolder('page', 'widget'), ({ target, typeOnly }) => {
      return typeOnly || !PURE.includes(folderOf(target) ?? '')
    })
    expect(logic).toEqual([])
  })

  it('an extra imports itself, core, the model and how a page is read, and only types of the rest', () => {
    const shared = [
      'core',
      'attributes',
      'address',
      'local-storage',
      'plain',
      'price',
      'rule',
      'schema',
    ]
    expect(ofFolder('extras').length).toBeGreaterThan(0)
    expect(
      breaches(ofFolder('extras'), (it, { folder, path }) => {
        const to = folderOf(it.target)
        return (
          it.typeOnly ||
          [folder, 'model', 'page', 'widget'].includes(to ?? '') ||
          shared.includes(it.target.replace('.ts', '')) ||
          // A script's own neighbour, told by its address.
          it.target.startsWith('new URL(') ||
          // The framework that it is for.
          path.startsWith(`extras/${it.target}/`)
        )
      }),
    ).toEqual([])
  })

  it('training imports itself, the model and how interests are keyed, and nobody imports it', () => {
    expect(ofFolder('train').length).toBeGreaterThan(0)
    expect(
      breaches(ofFolder('train'), ({ target, typeOnly }) => {
        const folder = folderOf(target) ?? ''
        return (
          ['train', 'model'].includes(folder) ||
          target === 'profile/keys.ts' ||
          (folder === 'events' && typeOnly) ||
          target.startsWith('node:') ||
          target === '@duckdb/node-api'
        )
      }),
    ).toEqual([])
    const others = files.filter(({ path, folder }) => folder !== 'train' && path !== 'cli.ts')
    expect(
      breaches(others, ({ target }) => {
        return (
          folderOf(target) !== 'train' && target !== 'cli.ts' && !/^(node:|@duckdb)/.test(target)
        )
      }),
    ).toEqual([])
  })

  it('no browser bundle names what only Node has, or DuckDB', () => {
    const node = ['train.js', 'cli.js']
    const bundles = readdirSync('dist').filter(name => name.endsWith('.js') && !node.includes(name))
    expect(bundles.length).toBeGreaterThan(10)
    const named = (name: string) => /node:|duckdb|from ["']\.\/train/i.test(read(name))
    expect(bundles.filter(named)).toEqual([])
    // And the engine, which is native, is in no bundle at all.
    expect(read('train.js')).toContain("import('@duckdb/node-api')")
  })

  it('only the composition root and the entries know more than one edge', () => {
    const knowing = files
      .filter(({ path, imports }) => {
        const edges = imports.filter(it => !it.typeOnly).map(it => folderOf(it.target) ?? '')
        return (
          new Set(edges.filter(edge => EDGES.includes(edge))).size > 1 && !ENTRIES.includes(path)
        )
      })
      .map(({ path }) => path)
    expect(knowing).toEqual([])
  })

  it('runtime imports go round in no circle', () => {
    const circles = files.filter(({ path, imports }) =>
      imports.some(({ target, typeOnly }) => !typeOnly && reachable(target).has(path)),
    )
    expect(circles.map(({ path }) => path)).toEqual([])
  })
})

describe('what may name what', () => {
  it.each(WORLD)('the pure middle does not name %s', name => {
    const naming = ofFolder(...PURE).filter(({ names }) => names.has(name))
    expect(naming.map(({ path }) => path)).toEqual([])
  })

  it('attributes of the page are named in one file', () => {
    // What platforms call their own attributes stands in the tables of presets.
    const naming = files.filter(
      ({ path, texts }) =>
        !path.startsWith('extras/presets/') && texts.some(text => /\bdata-[a-z]/.test(text)),
    )
    expect(naming.map(({ path }) => path)).toEqual(['attributes.ts'])
  })

  it('zod is named in one file, and only its small half', () => {
    const zods = files.flatMap(({ path, imports }) =>
      imports.filter(({ target }) => target.startsWith('zod')).map(it => `${path} -> ${it.target}`),
    )
    expect(zods).toEqual(['schema.ts -> zod/mini'])
  })
})

/** What makes code or HTML of texts. The loader, which writes its own tag, is no part of these. */
const MAKERS = [
  'eval',
  'Function',
  'DOMParser',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'srcdoc',
  'document.write',
]

describe('data stays data', () => {
  it.each(MAKERS)('no file names %s', name => {
    expect(files.filter(({ names }) => names.has(name)).map(({ path }) => path)).toEqual([])
  })

  it.each([
    '',
    '-reasons',
    '-presets',
    '-element',
    '-situations',
    '-intent',
    '-preferences',
    '-shelves',
    '-catalogue',
    '-rules',
    '-rights',
    '-model',
    '-json-ld',
  ])('nor does dist/shelfwise%s.js', name => {
    const script = readFileSync(`dist/shelfwise${name}.js`, 'utf8')
    const made = MAKERS.filter(maker => new RegExp(`(?<![\\w$])${maker}(?![\\w$])`).test(script))
    expect(made).toEqual([])
    expect(script).not.toMatch(/\bset(Timeout|Interval)\(\s*["'`]/)
  })
})

describe('where things live', () => {
  it('no folder is a drawer for what has no place', () => {
    const drawers = foldersOfSource().filter(name =>
      /^(utils?|types|helpers?|common|lib)$/.test(name),
    )
    expect(drawers).toEqual([])
  })

  it('no file is really two', () => {
    // The composition root is one however much meets there; what can be told apart from it moves out.
    const most = (path: string) => (path === 'client.ts' ? 290 : 260)
    expect(files.filter(({ path, lines }) => lines > most(path)).map(({ path }) => path)).toEqual(
      [],
    )
  })
})
