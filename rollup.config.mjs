import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve as resolvePath } from 'node:path'
import resolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { dts } from 'rollup-plugin-dts'
import { minify_sync } from 'terser'
import typescript from 'typescript'
import uglify from 'uglify-js'
import { names } from './rollup/names.mjs'
import { order } from './rollup/order.mjs'

const { config } = typescript.readConfigFile('tsconfig.json', typescript.sys.readFile)
const { options: compilerOptions } = typescript.convertCompilerOptionsFromJson(
  { ...config.compilerOptions, noEmit: false, sourceMap: true },
  '.',
)

/** Types are checked once, by `npm run check`: to read all of them for each script takes five seconds every time. */
const compile = () => ({
  name: 'compile',
  resolveId(source, importer) {
    if (!/^\./.test(source)) return null
    const path = resolvePath(dirname(importer ?? ''), source)
    return [`${path}.ts`, `${path}.tsx`].find(it => existsSync(it))
  },
  transform(code, id) {
    if (!/\.tsx?$/.test(id)) return null
    const { outputText, sourceMapText } = typescript.transpileModule(code, {
      fileName: id,
      compilerOptions,
    })
    return { code: outputText.replace(/\n\/\/# sourceMappingURL=.*/, ''), map: sourceMapText }
  },
})

// Neither our modules nor the libraries do anything when imported, but for the script entries.
const treeshake = {
  moduleSideEffects: id => id.endsWith('/script.ts'),
  propertyReadSideEffects: false,
  unknownGlobalSideEffects: false,
}

/** Gives the script tag `src/small-schema.ts` for `src/schema.ts`, and so no zod, and likewise for the options' check and nanoid. */
const small = {
  name: 'small',
  resolveId(source, importer = '') {
    if (source === 'nanoid') return resolvePath('src/small-id.ts')
    const path = resolvePath(dirname(importer), source)
    const name = ['schema', 'options'].find(it => path === resolvePath('src', it))
    return name ? resolvePath(`src/small-${name}.ts`) : null
  },
}

/** Said of zod's own modules, of the types of an entry without exports, and of a type nobody needs to name. */
const EXPECTED = new Set(['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION', 'EMPTY_BUNDLE'])
const onwarn = (warning, warn) => {
  const expected = EXPECTED.has(warning.code) || /private shared type exports/.test(warning.message)
  if (!expected) warn(warning)
}

/** What only a minifier that knows all of the code may assume: nobody changes prototypes or reads `arguments`. */
const compress = {
  booleans_as_integers: true,
  hoist_props: false,
  passes: 3,
  // A function used twice is smaller called than pasted, once gzip has seen it.
  inline: 1,
  keep_fargs: false,
  pure_getters: true,
  unsafe: true,
  unsafe_arrows: true,
  unsafe_comps: true,
  unsafe_math: true,
}

/** To a machine a `const` is a `let`; with one word for both the minifier joins more of them. */
const constToLet = {
  name: 'const-to-let',
  renderChunk(code) {
    let text = code
    const walk = node => {
      if (node.type === 'VariableDeclaration' && node.kind === 'const') {
        // Of the same length, so that the source map holds.
        text = `${text.slice(0, node.start)}let  ${text.slice(node.start + 5)}`
      }
      for (const child of Object.values(node).flat()) if (child?.type) walk(child)
    }
    walk(this.parse(code))
    return { code: text, map: null }
  },
}

/** Properties that only our own modules see: never in markup, events, options, storage or the API. */
const INTERNAL = [
  'memory|meaning|behind|weight|finest|maker|worth|terms|sums|interest|interests|likeness|parts|weighed|position|served|due|seen|justSeen|justCarted|ignored|announce|answer',
  'arrange|cardAround|cards|child|client|fold|guard|listen|onStop|option|pageChanged|paths|pinned',
  'record|shelf|signals|stored|wrong|added',
  'begin|told|recall|called|idAt|hear|revise|repurchased',
  'describe|mark|state|view|complete|supply|flush|restore|product|taken|described|times|data|append|call',
  'catchUp|leave|unfollow|stands',
].flatMap(names => names.split('|'))

const INTERNAL_NAME = new RegExp(`^(${INTERNAL.join('|')})$`)

/** In the order in which a minifier gives them to variables: the fewer kinds of letters, the smaller the zip. */
const LETTERS = 'nrosiacmteludfphgbwvkxjqyz'
const shortNames = Object.fromEntries(
  INTERNAL.map((name, at) => [
    `$${name}`,
    LETTERS[at % LETTERS.length] + '_'.repeat(at / LETTERS.length),
  ]),
)

/**
 * Shortens what the shop's own minifier cannot know to be ours. The names are given, because they have to
 * be the same in all modules.
 */
const minified = {
  name: 'minified',
  renderChunk: code =>
    minify_sync(code, {
      ecma: 2022,
      module: true,
      sourceMap: true,
      compress: { ...compress, hoist_funs: true },
      mangle: { properties: { regex: INTERNAL_NAME, builtins: true } },
      nameCache: { props: { props: { ...shortNames } } },
    }),
}

/** What the shop's own bundler takes: modules, dependencies left to it. */
const modules = {
  input: { index: 'src/index.ts', core: 'src/core.ts' },
  // Few pages need it: loaded when they do, with its own copy of what it shares with the core.
  external: /^(idb-keyval|nanoid|zod)|\/(rights|by-model)\/index$/,
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    chunkFileNames: 'shared.js',
    paths: id => id.replace(/^.*\/src\/(rights|by-model)\/index$/, './$1.js'),
  },
  plugins: [compile(), minified],
  treeshake,
}

/**
 * An extra as the shop's own bundler takes it. It stands on the core, and has its own copy of the few
 * names of attributes it needs: shared, they would bring the parsing of items along, and zod with it.
 */
const extra = (name, banner, folder = 'src/extras') => ({
  input: { [name]: `${folder}/${name}/index.ts` },
  // What the catalogue tells is loaded by shelves where there is one.
  external: /\/(core|catalogue\/index)$|^(zod|react)/,
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    banner,
    paths: id => id.replace(/^.*\/src\/(?:extras\/)?(core|catalogue)(\/index)?$/, './$1.js'),
  },
  plugins: [compile()],
  treeshake,
})
const extras = [
  extra('reasons'),
  extra('presets'),
  extra('element'),
  extra('situations'),
  extra('intent'),
  extra('preferences'),
  extra('shelves'),
  extra('catalogue'),
  extra('rules'),
  // To frameworks whose components run on the server unless they say so.
  extra('react', "'use client'"),
  extra('rights', undefined, 'src'),
  extra('by-model', undefined, 'src'),
]

/**
 * A script is read in the page's own encoding, and not every page is UTF-8; a byte order mark has the last
 * word (https://encoding.spec.whatwg.org/#decode) and costs less than escapes.
 */
const markUtf8 = {
  name: 'mark-utf8',
  renderChunk: code => ({ code: `\ufeff${code}`, map: null }),
}

/** What another minifier still finds in what the first has left: 200 bytes of the zip. */
const again = {
  name: 'again',
  renderChunk(text) {
    const { error, code, map } = uglify.minify(text, {
      toplevel: true,
      sourceMap: true,
      // `var` for `let` makes more names, and so a larger zip.
      compress: {
        comparisons: false,
        functions: false,
        hoist_funs: true,
        inline: 1,
        passes: 2,
        pure_getters: true,
        unsafe_math: true,
        varify: false,
      },
    })
    if (error) throw error
    return { code, map }
  },
}

/** Says what a tag's `integrity` has to be for the file just written. */
export const integrity = {
  name: 'integrity',
  writeBundle({ file }) {
    const hash = createHash('sha384').update(readFileSync(file)).digest('base64')
    console.log(`${file} sha384-${hash}`)
  },
}

/** What a script tag takes: one classic script with everything in it. */
const script =
  (input, file, mangle = {}, format = 'iife') =>
  more => ({
    input,
    // The comment that names a source map is 30 bytes of the zip: the map lies beside, for who asks for it.
    output: { file, format, sourcemap: 'hidden', strict: false },
    plugins: [
      resolve({ browser: true }),
      small,
      compile(),
      constToLet,
      terser({
        ecma: 2022,
        toplevel: true,
        compress,
        mangle,
      }),
      again,
      order(more),
      // A module's own names are what it exports.
      format === 'iife' && names(more),
      markUtf8,
      integrity,
    ],
    treeshake,
  })
const scripts = [
  script('src/script.ts', 'dist/shelfwise.js', {
    properties: { regex: INTERNAL_NAME, builtins: true },
  }),
  // What it calls is another script's, whose names are not its own to change.
  script('src/extras/reasons/script.ts', 'dist/shelfwise-reasons.js'),
  script('src/extras/element/script.ts', 'dist/shelfwise-element.js'),
  script('src/extras/situations/script.ts', 'dist/shelfwise-situations.js'),
  script('src/extras/intent/script.ts', 'dist/shelfwise-intent.js'),
  script('src/extras/preferences/script.ts', 'dist/shelfwise-preferences.js'),
  script('src/extras/shelves/script.ts', 'dist/shelfwise-shelves.js'),
  script('src/extras/rules/script.ts', 'dist/shelfwise-rules.js'),
  // Modules, loaded by the first when a page needs them: what crosses are values and functions, no methods.
  script('src/rights/index.ts', 'dist/shelfwise-rights.js', {}, 'es'),
  script('src/by-model/index.ts', 'dist/shelfwise-model.js', {}, 'es'),
  script('src/json-ld/index.ts', 'dist/shelfwise-json-ld.js', {}, 'es'),
  script('src/extras/catalogue/index.ts', 'dist/shelfwise-catalogue.js', {}, 'es'),
  script('src/extras/presets/script.ts', 'dist/shelfwise-presets.js', {
    properties: { regex: /^(signs|product|added|ordered|submit|click|after|address|inferred)$/ },
  }),
]

/** What a hash allows is the text to the last byte: no line break at the end. */
const trimmed = {
  name: 'trimmed',
  generateBundle(_, files) {
    for (const file of Object.values(files)) file.code = file.code.trim()
  },
}

/** The queries as they are, beside the file that runs them. */
const queries = {
  name: 'queries',
  generateBundle() {
    // One that was renamed would stay from another build.
    rmSync('dist/sql', { recursive: true, force: true })
    for (const path of readdirSync('src/train/sql', { recursive: true })) {
      if (!path.endsWith('.sql')) continue
      const source = readFileSync(join('src/train/sql', path))
      this.emitFile({ type: 'asset', fileName: `sql/${path}`, source })
    }
  },
}

/** What runs in the shop's own Node, not in a browser. */
const node = {
  input: { train: 'src/train/index.ts', cli: 'src/cli.ts' },
  external: /^(node:|@duckdb|zod)|\/train\/index$/,
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    banner: chunk => (chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
    paths: id => (id.endsWith('/src/train/index') ? './train.js' : id),
  },
  plugins: [compile(), queries],
  treeshake,
}

/** What stands in the page itself. */
const loader = {
  input: 'src/loader.js',
  output: { file: 'dist/shelfwise-loader.js', format: 'es' },
  plugins: [constToLet, terser({ ecma: 2022, module: true, compress }), trimmed],
  treeshake: false,
}

const types = {
  input: {
    index: 'src/index.ts',
    core: 'src/core.ts',
    script: 'src/script.ts',
    reasons: 'src/extras/reasons/index.ts',
    presets: 'src/extras/presets/index.ts',
    element: 'src/extras/element/index.ts',
    situations: 'src/extras/situations/index.ts',
    intent: 'src/extras/intent/index.ts',
    preferences: 'src/extras/preferences/index.ts',
    shelves: 'src/extras/shelves/index.ts',
    rules: 'src/extras/rules/index.ts',
    react: 'src/extras/react/index.ts',
    train: 'src/train/index.ts',
  },
  external: /^(node:|zod|react)/,
  output: { dir: 'dist', format: 'es', chunkFileNames: 'shared.d.ts' },
  plugins: [dts()],
}

/** Which are made at the same time, each part in a process of its own: the searches take most of it. */
const parts = {
  modules: [modules, ...extras, loader, node, types],
  tag: scripts.slice(0, 1),
  scripts: scripts.slice(1),
}

/**
 * @param configPart of the build; without it all.
 * @param configTries more than were made at what zips best; without it what was found before is taken.
 */
export default ({ configPart, configTries }) =>
  (parts[configPart] ?? Object.values(parts).flat())
    .map(build => (typeof build === 'function' ? build(configTries && Number(configTries)) : build))
    .map(build => ({ ...build, onwarn }))
