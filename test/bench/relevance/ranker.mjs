import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import typescript from '@rollup/plugin-typescript'
import { rollup } from 'rollup'

const SOURCE = `
export { createProfile } from './src/profile/profile'
export { learn } from './src/profile/learn'
export { score } from './src/rank/score'
export { termsAt } from './src/rank/terms'
export { weights } from './src/rank/weights'
`

/** The ranker's inner parts, straight from the source: what ships gives out orders, not features. */
export async function loadRanker() {
  const entry = join(process.cwd(), 'ranker.ts')
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: id => (id === entry ? entry : null),
        load: id => (id === entry ? SOURCE : null),
      },
      typescript({ compilerOptions: { noEmit: false }, include: ['src/**'] }),
    ],
    onwarn() {},
  })
  const directory = mkdtempSync(join(tmpdir(), 'ranker-'))
  try {
    const file = join(directory, 'ranker.mjs')
    await bundle.write({ file, format: 'es' })
    return await import(pathToFileURL(file).href)
  } finally {
    rmSync(directory, { recursive: true })
  }
}
