import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countFrames, openAsReturning } from '../bench/frames.mjs'

const LOADS = 10

let visitor: Awaited<ReturnType<typeof openAsReturning>>

beforeAll(async () => {
  visitor = await openAsReturning()
})
afterAll(() => visitor?.close())

describe('frame by frame, with the CPU slowed 4x', () => {
  it('the shop’s order is noticed where there is no script', async () => {
    const { seen, mayBeSeen, personal } = await countFrames(visitor, '/without', 2)
    expect({ seen, mayBeSeen, personal }).toEqual({ seen: 2, mayBeSeen: 2, personal: 0 })
  })

  // On a busy machine the parser may pause before it is past the visitor's card, and what is painted by then stays.
  it.each([
    ['tag', ''],
    ['loader', ''],
    ['tag', '/pieces'],
    ['loader', '/pieces'],
  ])(
    'a returning visitor with the %s%s never sees it once their card has come',
    async (way, kind) => {
      const { seen, mayBeSeen, late, personal, joined } = await countFrames(
        visitor,
        `/${way}${kind}`,
        kind ? 3 : LOADS,
      )
      expect(late).toBe(0)
      expect(mayBeSeen).toBeLessThan(kind ? 2 : LOADS / 2)
      expect(seen).toBeLessThanOrEqual(mayBeSeen)
      if (kind) expect(joined).toBe(3)
      else expect(personal).toBeGreaterThanOrEqual(LOADS - mayBeSeen)
    },
  )

  it.each(['tag', 'loader'])(
    'a page that holds its paint for a widget never shows it unfinished, with the %s',
    async way => {
      const { mayBeSeen, personal, joined } = await countFrames(visitor, `/${way}/held`, 3)
      expect({ mayBeSeen, personal, joined }).toEqual({ mayBeSeen: 0, personal: 3, joined: 0 })
    },
  )
})
