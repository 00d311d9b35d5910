import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BUDGETS, measure } from '../bench/size.mjs'

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
      expect(size, what).toBeLessThanOrEqual(BUDGETS[what as keyof typeof BUDGETS])
    }
  })

  it('ships a script that is classic, minified, mapped, and makes no code of data', () => {
    const script = read('dist/shelfwise.js')
    expect(script.trim().split('\n')).toHaveLength(2)
    expect(script).toMatch(/\/\/# sourceMappingURL=shelfwise\.js\.map\s*$/)
    expect(script).not.toMatch(/\b(import|export)\b|\beval\(|new Function|innerHTML/)
    expect(JSON.parse(read('dist/shelfwise.js.map')).sources.length).toBeGreaterThan(30)
  })

  it('leaves zod out of shelfwise/core', () => {
    const core = read('dist/core.js')
    const chunks = [...core.matchAll(/from '(\.\/[^']+)'/g)].map(([, file]) => read(`dist/${file}`))
    expect(chunks.length).toBeGreaterThan(0)
    for (const text of [core, ...chunks]) expect(text).not.toMatch(/from '[^.]/)
  })
})
