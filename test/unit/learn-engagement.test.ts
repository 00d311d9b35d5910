import { describe, expect, it } from 'vitest'
import { event, grinder, T, viewOf } from '../support/items'
import { having, memoryOf, sumsOf } from '../support/visitor'

const BRAND = 'brand:Acme'
const look = (msec: number) => viewOf(grinder, T, { engagement_time_msec: msec })
const stayed = (msec: number, time = T) =>
  event('user_engagement', [grinder], time, { engagement_time_msec: msec })
const weightOf = (...events: Parameters<typeof having>) => sumsOf(having(...events), BRAND).long

describe('how much a look counts by how long it lasted', () => {
  it('counts a look of 15 seconds as one of unknown length', () => {
    expect(weightOf(look(15_000))).toBeCloseTo(1)
    expect(weightOf(viewOf(grinder))).toBe(1)
  })

  it('counts a bounce half', () => {
    expect(weightOf(look(0))).toBe(0.5)
    expect(weightOf(look(1000))).toBeLessThan(0.6)
  })

  it('counts a longer look more, up to twice', () => {
    const seconds = [0, 5, 15, 45, 100].map(second => weightOf(look(second * 1000)))
    expect(seconds).toEqual([...seconds].sort((a, b) => a - b))
    expect(weightOf(look(45_000))).toBeCloseTo(1.5)
    expect(weightOf(look(3_600_000))).toBe(2)
  })

  it('takes a negative length as none', () => {
    expect(weightOf(look(-60_000))).toBe(weightOf(look(0)))
  })

  it.each([500, 15_000, 45_000, 600_000])(
    'makes a view and its length of %d ms, told later, what a view of that length is',
    msec => {
      expect(weightOf(viewOf(grinder), stayed(msec))).toBeCloseTo(weightOf(look(msec)))
    },
  )

  it('adds up lengths told in parts', () => {
    expect(weightOf(viewOf(grinder), stayed(20_000), stayed(25_000))).toBeCloseTo(
      weightOf(look(45_000)),
    )
  })

  it('counts the length of a second look as that of the first', () => {
    const first = [viewOf(grinder), stayed(600_000)]
    const once = weightOf(...first)
    const bounced = weightOf(...first, viewOf(grinder), stayed(1000))
    const read = weightOf(...first, viewOf(grinder), stayed(45_000))
    expect(bounced - once).toBeCloseTo(weightOf(look(1000)))
    expect(read - once).toBeCloseTo(weightOf(look(45_000)))
  })

  it('remembers how long an item was looked at in all', () => {
    const profile = having(look(4000), stayed(3000, T + 9))
    expect(memoryOf(profile, 'grinder')).toMatchObject({ engagement: 7000, views: 1, last: T + 9 })
  })
})
