import { describe, expect, it } from 'vitest'
import { createProfile } from '../../src/core'
import { DAY, event, grinder, HOUR, kettle, searchFor, T, towel, viewOf } from '../support/items'
import { having, repeated, sumsOf } from '../support/visitor'

const BRAND = 'brand:Acme'
const viewedAgainAfter = (elapsed: number) =>
  sumsOf(having(viewOf(grinder, T), viewOf(grinder, T + elapsed)), BRAND)

describe('how interests wear off', () => {
  it('halves the interest of this visit every two hours, and by a fifth with each product event', () => {
    expect(viewedAgainAfter(0).short).toBeCloseTo(0.8 + 1, 2)
    expect(viewedAgainAfter(2 * HOUR).short).toBeCloseTo(0.8 / 2 + 1, 2)
    expect(viewedAgainAfter(4 * HOUR).short).toBeCloseTo(0.8 / 4 + 1, 2)
  })

  it('halves the interest of this week every seven days', () => {
    expect(viewedAgainAfter(7 * DAY).medium).toBeCloseTo(1.5)
    expect(viewedAgainAfter(14 * DAY).medium).toBeCloseTo(1.25)
  })

  it('halves the interest of this season every sixty days', () => {
    expect(viewedAgainAfter(60 * DAY).long).toBeCloseTo(1.5)
    expect(viewedAgainAfter(120 * DAY).long).toBeCloseTo(1.25)
  })

  it('wears this visit down with product events in between, whatever they are about', () => {
    const between = repeated(3, viewOf(towel))
    const { short, medium } = sumsOf(having(viewOf(grinder), ...between, viewOf(grinder)), BRAND)
    expect(short).toBeCloseTo(0.8 ** 4 + 1, 2)
    expect(medium).toBe(2)
  })

  it('does not wear interests down with events that are about no product', () => {
    const idle = [
      ...repeated(9, { name: 'page_view', time: T } as const),
      ...repeated(9, event('view_item_list', [towel, kettle])),
      ...repeated(9, searchFor('nothing known')),
    ]
    expect(sumsOf(having(viewOf(grinder), ...idle, viewOf(grinder)), BRAND)).toEqual(
      viewedAgainAfter(0),
    )
  })

  it('decays interests that a later event does not touch just as much', () => {
    const direct = having(viewOf(grinder), viewOf(towel, T + HOUR), viewOf(grinder, T + 2 * HOUR))
    const { medium, long } = sumsOf(direct, BRAND)
    expect(medium).toBeCloseTo(viewedAgainAfter(2 * HOUR).medium)
    expect(long).toBeCloseTo(viewedAgainAfter(2 * HOUR).long)
  })

  it('lets nothing grow when time runs backwards', () => {
    const { short, medium, long } = viewedAgainAfter(-400 * DAY)
    expect(short).toBeCloseTo(1.8, 2)
    expect(medium).toBe(2)
    expect(long).toBe(2)
  })

  it('keeps the latest moment when an older event comes late', () => {
    const profile = having(viewOf(grinder, T), viewOf(grinder, T - 9 * DAY), viewOf(grinder, T))
    expect(sumsOf(profile, BRAND).medium).toBe(3)
  })

  it('leaves only the new after a jump of a thousand years, and all sums finite', () => {
    const { short, medium, long } = viewedAgainAfter(365_000 * DAY)
    expect({ short, medium, long }).toEqual({ short: 1, medium: 1, long: 1 })
  })

  it('knows nothing before the first event', () => {
    expect(createProfile()).toEqual({
      version: 1,
      time: 0,
      step: 0,
      affinities: [],
      items: [],
      purchases: [],
    })
  })
})
