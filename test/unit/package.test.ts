import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const manifest = read('package.json')

/** What npm runs on the machine of whoever installs a package, from the registry or from git. */
const ON_INSTALL = [
  'preinstall',
  'install',
  'postinstall',
  'preprepare',
  'prepare',
  'postprepare',
  'prepublish',
]

describe('the package', () => {
  it('runs nothing when it is installed', () => {
    expect(Object.keys(manifest.scripts).filter(name => ON_INSTALL.includes(name))).toEqual([])
  })

  it('has a lockfile of what it asks for, each with its hash', () => {
    const { packages } = read('package-lock.json')
    const { '': root, ...locked } = packages as Record<string, Record<string, unknown>>
    for (const of of ['dependencies', 'devDependencies', 'peerDependencies', 'engines']) {
      expect(root?.[of], of).toEqual(manifest[of])
    }
    const unsigned = Object.entries(locked).filter(([, { integrity, link }]) => !integrity && !link)
    expect(unsigned.map(([name]) => name)).toEqual([])
    expect(Object.keys(locked).length).toBeGreaterThan(100)
  })

  it('holds its built files, what they say of themselves, and nothing else', () => {
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const files: string[] = JSON.parse(packed)[0].files.map((file: { path: string }) => file.path)
    expect(files.filter(path => !path.startsWith('dist/')).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package.json',
    ])
    const named = JSON.stringify(manifest.exports).match(/dist\/[\w.-]+/g) ?? []
    expect(files).toEqual(expect.arrayContaining(named))
    const built = files.filter(path => path.startsWith('dist/'))
    const strange = built.filter(
      path =>
        !/^dist\/(shelfwise(-\w+)?|shared\d?|[a-z]+)\.(js|js\.map|d\.ts)$/.test(path) &&
        // The queries of the training, as they stand in the source.
        !existsSync(path.replace('dist/sql/', 'src/train/sql/')),
    )
    expect(strange).toEqual([])
    // A map that nothing is mapped by is left from another build.
    expect(built.filter(path => path.endsWith('.map') && !existsSync(path.slice(0, -4)))).toEqual(
      [],
    )
  })

  it('is published by a workflow that tests it first, and says where it comes from', () => {
    const workflow = readFileSync('.github/workflows/publish.yml', 'utf8')
    const runs = [...workflow.matchAll(/^ *- run: (.*)$/gm)].map(([, command]) => command)
    expect(runs.indexOf('npm test')).toBeGreaterThan(runs.indexOf('npm ci --ignore-scripts'))
    expect(runs.at(-1)).toBe('npm publish --provenance --access public')
    expect(runs.indexOf('npm test')).toBeLessThan(runs.length - 1)
    expect(workflow).toContain('id-token: write')
    for (const [, version] of workflow.matchAll(/uses: [\w/-]+@(\S+)/g)) {
      expect(version).toMatch(/^v\d+$/)
    }
  })
})
