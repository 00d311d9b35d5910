import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BUDGETS, LOADER_BUDGET, measure, readLoader } from '../bench/size.mjs'

const read = (file: string) => readFileSync(file, 'utf8')
const manifest = JSON.parse(read('package.json'))

describe('the package', () => {
  it('has every file its exports name', () => {
    const files = Object.values(manifest.exports as Record<string, string | object>).flatMap(
      entry => (typeof entry === 'string' ? [entry] : Object.values(entry)),
    )
    expect(files.length).toBeGreaterThan(6)
    for (const file of files) expect(read(file).length).toBeGreaterThan(0)
  })

  it('stays within its budgets', async () => {
    for (const [what, size] of Object.entries(await measure())) {
      expect(size, what).toBeLessThanOrEqual(BUDGETS[what] as number)
    }
  })

  it('has the loader and its hash in the README, as they are built', () => {
    const { code, hash } = readLoader()
    const readme = read('README.md')
    const [, shown] =
      readme.match(/<script data-load="[^"]*" data-consent="auto">(.*)<\/script>/) ?? []
    expect(shown).toBe(code)
    expect(readme).toContain(`script-src 'self' '${hash}'`)
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(LOADER_BUDGET)
  })

  it.each([
    ['shelfwise.js', 30],
    ['shelfwise-reasons.js', 6],
    ['shelfwise-element.js', 4],
  ])(
    'ships %s: classic, minified, mapped, marked as UTF-8, making no code of data',
    (file, sources) => {
      const script = read(`dist/${file}`)
      expect(script.trim().split('\n')).toHaveLength(1)
      expect(script).not.toMatch(/\b(import|export)\b(?!\()|\beval\(|new Function|innerHTML/)
      const bytes = readFileSync(`dist/${file}`)
      expect(bytes.subarray(0, 3)).toEqual(Buffer.of(0xef, 0xbb, 0xbf))
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow()
      expect(JSON.parse(read(`dist/${file}.map`)).sources.length).toBeGreaterThan(sources)
    },
  )

  it.each(['core', 'reasons'])('leaves every package out of shelfwise/%s', entry => {
    const imported = (file: string): string[] =>
      [...read(`dist/${file}`).matchAll(/(?:from|import)\s*['"]([^'"]+)['"]/g)].flatMap(
        ([, target = '']) => [target, ...(target.startsWith('./') ? imported(target) : [])],
      )
    const targets = imported(`${entry}.js`)
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.filter(target => !target.startsWith('./'))).toEqual([])
  })
})
