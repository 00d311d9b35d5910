import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { libraryFiles, readLibrary } from './library.mjs'
import { buildSite } from './site.mjs'

const {
  values: { catalogue },
} = parseArgs({ options: { catalogue: { type: 'string', default: 'kitchen' } } })
const target = fileURLToPath(new URL('site', import.meta.url))

const files = await buildSite(catalogue)
for (const name of await libraryFiles()) files.set(`/${name}`, await readLibrary(name))

await rm(target, { recursive: true, force: true })
for (const [path, text] of files) {
  const file = join(target, path.endsWith('/') ? `${path}index.html` : path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
console.log(`${files.size} files in ${target}`)
