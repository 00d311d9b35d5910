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

  it.each(['tag', 'loader'])('a returning visitor with the %s never sees it', async way => {
    const { seen, mayBeSeen, personal } = await countFrames(visitor, `/${way}`, LOADS)
    expect({ seen, mayBeSeen, personal }).toEqual({ seen: 0, mayBeSeen: 0, personal: LOADS })
  })

  it.each(['tag', 'loader'])(
    'with the %s, the first piece of a widget is ordered before it is painted, and the rest joins below',
    async way => {
      const { seen, mayBeSeen, joined } = await countFrames(visitor, `/${way}/pieces`, 3)
      expect({ seen, mayBeSeen, joined }).toEqual({ seen: 0, mayBeSeen: 0, joined: 3 })
    },
  )
})
