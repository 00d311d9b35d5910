// `npm run size`: what the built files weigh, our own bytes and each dependency's apart. Fails over budget.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping'
import resolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { rollup } from 'rollup'

/** Bytes, gzip -9. */
export const BUDGETS = {
  'dist/shelfwise.js': 13_000,
  'dist/shelfwise-reasons.js': 2_400,
  'dist/shelfwise-presets.js': 10_000,
  'dist/shelfwise-element.js': 1_400,
  'dist/shelfwise-rules.js': 2_000,
  'dist/shelfwise-shelves.js': 3_000,
  'dist/shelfwise-catalogue.js': 2_400,
  'dist/shelfwise-preferences.js': 6_000,
  'dist/shelfwise-intent.js': 3_000,
  'dist/shelfwise-situations.js': 3_000,
  'dist/shelfwise-rights.js': 3_800,
  'dist/shelfwise-model.js': 5_500,
  'dist/shelfwise-json-ld.js': 1_500,
  '{ createProfile, learn, rank }': 4_500,
  'shelfwise/react': 1_500,
}

/** Bytes as they are: it stands in the page itself. */
export const LOADER_BUDGET = 400

/** The loader's text, and what allows it in a Content Security Policy. */
export function readLoader() {
  const code = readFileSync('dist/shelfwise-loader.js', 'utf8')
  return { code, hash: `sha256-${createHash('sha256').update(code).digest('base64')}` }
}

const gzipped = code => gzipSync(code, { level: 9 }).length

/** The minified text of each part, by the source map: ours, and each package's. */
function partsOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n')
  const parts = {}
  const take = (from, to) => {
    const owner = from.source?.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? 'ours'
    const line = lines[from.generatedLine - 1] ?? ''
    parts[owner] = (parts[owner] ?? '') + line.slice(from.generatedColumn, to)
  }
  let previous
  eachMapping(new TraceMap(readFileSync(`${file}.map`, 'utf8')), mapping => {
    if (previous) {
      const sameLine = previous.generatedLine === mapping.generatedLine
      take(previous, sameLine ? mapping.generatedColumn : undefined)
    }
    previous = mapping
  })
  if (previous) take(previous)
  return parts
}

/** What a bundler ships to who has this source: React is the shop's own. */
async function bundleOf(source) {
  const bundle = await rollup({
    input: 'virtual',
    external: 'react',
    // A directive says where the code runs, and is not ours to keep.
    onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
    plugins: [
      {
        name: 'virtual',
        resolveId: id => (id === 'virtual' ? `${process.cwd()}/virtual.js` : null),
        load: id => (id.endsWith('/virtual.js') ? source : null),
      },
      resolve({ browser: true }),
      terser({ ecma: 2022, module: true, compress: { passes: 3 } }),
    ],
  })
  const { output } = await bundle.generate({ format: 'es' })
  return output[0].code
}

export async function measure() {
  const files = Object.keys(BUDGETS).filter(what => what.startsWith('dist/'))
  return {
    ...Object.fromEntries(files.map(file => [file, gzipped(readFileSync(file))])),
    '{ createProfile, learn, rank }': gzipped(
      await bundleOf("export { createProfile, learn, rank } from './dist/core.js'"),
    ),
    'shelfwise/react': gzipped(await bundleOf("export * from './dist/react.js'")),
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const sizes = await measure()
  for (const [what, size] of Object.entries(sizes)) {
    const verdict = size > BUDGETS[what] ? 'OVER' : 'of'
    console.log(`${what}: ${size} bytes gzip -9, ${verdict} ${BUDGETS[what]}`)
    if (size > BUDGETS[what]) process.exitCode = 1
  }
  const { code, hash } = readLoader()
  console.log(`dist/shelfwise-loader.js: ${code.length} bytes, of ${LOADER_BUDGET}; '${hash}'`)
  if (code.length > LOADER_BUDGET) process.exitCode = 1
  console.log(
    '\ndist/shelfwise.js by origin (the parts, zipped alone, add up to more than the whole):',
  )
  for (const [owner, code] of Object.entries(partsOf('dist/shelfwise.js'))) {
    console.log(`  ${owner}: ${code.length} minified, ${gzipped(code)} gzip -9`)
  }
}
