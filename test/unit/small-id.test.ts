import { expect, it } from 'vitest'
import { nanoid } from '../../src/small-id'

it('gives keys that never meet', () => {
  const ids = Array.from({ length: 100_000 }, nanoid)
  expect(new Set(ids).size).toBe(ids.length)
})
