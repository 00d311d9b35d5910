import { expect, it } from 'vitest'
import { nanoid } from '../../src/small-id'

it('gives keys that never meet, of 128 random bits', () => {
  const ids = Array.from({ length: 1000 }, nanoid)
  expect(new Set(ids).size).toBe(1000)
  for (const id of ids) expect(id).toMatch(/^\d+(-\d+){3}$/)
  // Each of the four numbers uses all of its 32 bits.
  for (const at of [0, 1, 2, 3]) {
    const all = ids.map(id => Number(id.split('-')[at]))
    expect(Math.max(...all)).toBeGreaterThan(2 ** 31)
    expect(Math.min(...all)).toBeLessThan(2 ** 31)
  }
})
