import { describe, expect, it } from 'vitest'
import { createProfile, type Profile } from '../../src/core'
import { visitAt } from '../../src/extras/intent/visit'
import { hasRoom, isQuiet, recorded, type Shown } from '../../src/extras/situations/caps'
import { parseMemory } from '../../src/extras/situations/memory'
import { problemsOf } from '../../src/extras/situations/problems'
import { type Condition, isMet, type Known } from '../../src/extras/situations/segment'
import { causeOf as causeOfSituation } from '../../src/extras/situations/situation'
import type { Trigger } from '../../src/extras/situations/trigger'
import { DAY, event, grinder, HOUR, kettle, knife, T, towel, viewOf } from '../support/items'
import { having } from '../support/visitor'

const MINUTE = 60_000
/** Noon, in the second visit's first minute unless told. */
const NOW = T + 12 * HOUR

const known = (profile: Profile = createProfile(), more: Partial<Known['visit']> = {}): Known => ({
  profile,
  visit: { ...visitAt(undefined, NOW / MINUTE, {}), ...more },
  told: { channel: 'search', device: 'phone' },
  now: NOW,
  isLanding: true,
})

const causeOf = (on: Trigger, it: Known) => causeOfSituation({ name: 'help', on }, {}, it)

describe('a segment', () => {
  const browsing = having(viewOf(grinder, NOW), viewOf(kettle, NOW), viewOf(towel, NOW))
  const buyer = having(event('purchase', [knife], NOW - 3 * DAY))
  const meets = (condition: Condition, profile = browsing) => isMet(condition, known(profile))

  it.each<[Condition, boolean]>([
    [{ interest: { category: 'Kitchen', atLeast: 0.6 } }, true],
    [{ interest: { category: 'Kitchen/Coffee', atLeast: 0.6 } }, true],
    [{ interest: { category: 'Kitchen', atLeast: 0.7 } }, false],
    [{ interest: { category: 'Kitch', atLeast: 0.1 } }, false],
    [{ interest: { brand: 'Acme', atLeast: 0.3 } }, true],
    [{ interest: { attribute: 'material=linen', atLeast: 0.3 } }, true],
    [{ interest: { category: 'Kitchen', brand: 'Nobody', atLeast: 0.3 } }, false],
    [{ channel: 'search' }, true],
    [{ channel: ['ad', 'email'] }, false],
    [{ device: ['phone', 'tablet'], channel: 'search' }, true],
    [{ device: 'desktop', channel: 'search' }, false],
    [{ bought: 'Kitchen' }, false],
    [{ all: [{ channel: 'search' }, { device: 'phone' }] }, true],
    [{ all: [{ channel: 'search' }, { device: 'tablet' }] }, false],
    [{ any: [{ channel: 'ad' }, { device: 'phone' }] }, true],
    [{ any: [] }, false],
    [{ not: { channel: 'ad' } }, true],
    [{ not: { not: { channel: 'ad' } } }, false],
  ])('of %j is %s', (condition, isIn) => {
    expect(meets(condition)).toBe(isIn)
  })

  it('of buyers goes by the category and those below it', () => {
    expect(meets({ bought: 'Kitchen' }, buyer)).toBe(true)
    expect(meets({ bought: 'Kitchen/Knives' }, buyer)).toBe(true)
    expect(meets({ bought: 'Kitchen/Kni' }, buyer)).toBe(false)
  })

  it('of channels and devices has nobody where nothing tells them', () => {
    const untold = { ...known(), told: undefined }
    expect(isMet({ channel: 'search' }, untold)).toBeFalsy()
    expect(isMet({ device: ['phone', 'tablet', 'desktop'] }, untold)).toBeFalsy()
  })

  it.each([
    {},
    5,
    { chanel: 'search' },
    { any: [{ channel: 'search' }, { sky: 'blue' }] },
    { not: {} },
    { channel: 'ad', not: { sky: 'blue' } },
    { channel: 5 },
  ])('that says nothing, or what there is not, is told apart whoever comes: %j', condition => {
    expect(() => meets(condition as never)).toThrow()
  })

  it('of interest has no strangers, and forgets with the weeks', () => {
    const interest = { category: 'Home', atLeast: 0.4 }
    expect(meets({ interest }, createProfile())).toBe(false)
    const old = having(viewOf(towel, NOW - 14 * DAY), viewOf(grinder, NOW))
    expect(meets({ interest }, old)).toBe(false)
    expect(meets({ interest }, having(viewOf(towel, NOW), viewOf(grinder, NOW)))).toBe(true)
  })
})

describe('a trigger', () => {
  const second = { visits: 2 }

  it('first-visit is the first visit of somebody of whom nothing older is known', () => {
    expect(causeOf('first-visit', known())).toBe(true)
    expect(causeOf('first-visit', known(having(viewOf(grinder, NOW))))).toBe(true)
    expect(causeOf('first-visit', known(having(viewOf(grinder, NOW - DAY))))).toBeFalsy()
    expect(causeOf('first-visit', known(createProfile(), second))).toBeFalsy()
    expect(causeOf('first-visit', { ...known(), isLanding: false })).toBeFalsy()
  })

  it('returning is any later one', () => {
    expect(causeOf('returning', known())).toBeFalsy()
    expect(causeOf('returning', known(createProfile(), second))).toBe(true)
    const bought = { ...having(event('purchase', [knife], NOW - 60 * DAY)), items: [] }
    expect(causeOf('returning', known(bought))).toBe(true)
  })

  it('cart-left is about what was put into the cart before this visit, the latest', () => {
    const cart = (time: number, item = grinder) => event('add_to_cart', [item], time)
    expect(causeOf('cart-left', known(having(cart(NOW - DAY), cart(NOW - HOUR, kettle))))).toBe(
      'kettle',
    )
    expect(causeOf('cart-left', known(having(cart(NOW))))).toBeFalsy()
    const taken = having(cart(NOW - DAY), event('remove_from_cart', [grinder], NOW - HOUR))
    expect(causeOf('cart-left', known(taken))).toBeFalsy()
  })

  it('due-again is about what was bought at least twice, near its usual interval', () => {
    const bought = (...days: number[]) =>
      having(...days.map(it => event('purchase', [towel], NOW - it * DAY)))
    expect(causeOf('due-again', known(bought(60, 30)))).toBe('towel')
    expect(causeOf('due-again', known(bought(41, 21)))).toBe('towel')
    expect(causeOf('due-again', known(bought(40, 10)))).toBeFalsy()
    expect(causeOf('due-again', known(bought(150, 120)))).toBeFalsy()
    expect(causeOf('due-again', known(bought(30)))).toBeFalsy()
    const again = [60, 30].map(it => event('purchase', [towel], NOW - it * DAY))
    const carted = having(...again, event('add_to_cart', [towel], NOW))
    expect(causeOf('due-again', known(carted))).toBeFalsy()
  })

  it('hesitating is about what was viewed three times, lately in this visit, and neither taken nor bought', () => {
    const looks = [NOW - DAY, NOW - HOUR, NOW].map(time => viewOf(grinder, time))
    expect(causeOf('hesitating', known(having(...looks)))).toBe('grinder')
    expect(causeOf('hesitating', known(having(...looks.slice(1))))).toBeFalsy()
    const earlier = looks.map(it => ({ ...it, time: it.time - 2 * DAY }))
    expect(causeOf('hesitating', known(having(...earlier)))).toBeFalsy()
    for (const name of ['add_to_cart', 'purchase'] as const) {
      const decided = having(...looks, event(name, [grinder], NOW))
      expect(causeOf('hesitating', known(decided))).toBeFalsy()
    }
  })

  it('after-purchase is the day of a purchase', () => {
    expect(causeOf('after-purchase', known(having(event('purchase', [knife], NOW))))).toBe(true)
    expect(
      causeOf('after-purchase', known(having(event('purchase', [knife], T - HOUR)))),
    ).toBeFalsy()
  })
})

describe('a cap', () => {
  const hour = 24 * 1000 + 12
  const times = (...hours: number[]): Shown =>
    hours.reduce<Shown>((shown, it) => recorded(shown, it, 'help'), [])

  it('leaves room until its times are used up, and again when its period is over', () => {
    const twice = { times: 2, per: 'day' } as const
    expect(hasRoom([], twice, hour, 'help')).toBe(true)
    expect(hasRoom(times(hour), twice, hour, 'help')).toBe(true)
    const full = times(hour - 3, hour)
    expect(hasRoom(full, twice, hour, 'help')).toBe(false)
    expect(hasRoom(full, twice, hour, 'other')).toBe(true)
    expect(hasRoom(full, twice, hour)).toBe(false)
    expect(hasRoom(full, twice, hour + 21, 'help')).toBe(true)
    expect(hasRoom(full, { times: 2, per: 'week' }, hour + 5 * 24, 'help')).toBe(false)
    expect(hasRoom(full, { times: 2, per: 'month' }, hour + 31 * 24, 'help')).toBe(true)
  })

  it('that is wrong is the more modest', () => {
    expect(hasRoom(times(hour - 48), { times: 1, per: 'year' } as never, hour)).toBe(false)
    expect(hasRoom([], { times: 'x', per: 'day' } as never, hour)).toBe(false)
    expect(isQuiet(recorded([], hour), 'x' as never, hour + 48)).toBe(true)
  })

  it('is counted by the hour for a day, then by the day, then not at all', () => {
    expect(times(hour - 23, hour).map(it => it.hour)).toEqual([hour - 23, hour])
    expect(times(hour - 24, hour).map(it => it.hour)).toEqual([hour - 36, hour])
    expect(times(hour - 721, hour).map(it => it.hour)).toEqual([hour])
    expect(times(...Array.from({ length: 200 }, () => hour)).length).toBeLessThan(100)
  })

  it('of nothing holds after a dismissal, for as long as it is to be quiet', () => {
    const left = recorded(times(hour), hour)
    expect(isQuiet(left, 24, hour + 23)).toBe(true)
    expect(isQuiet(left, 24, hour + 24)).toBe(false)
    expect(isQuiet(times(hour), 24, hour)).toBe(false)
    expect(hasRoom(left, { times: 2, per: 'day' }, hour)).toBe(true)
    expect(isQuiet(recorded(left, hour, 'help'), 168, hour + 40)).toBe(true)
  })

  it.each([null, 5, { shown: 'x' }, { shown: [{ name: 'help' }] }, { shown: [], visits: 'x' }])(
    'does not trip over a record of %j',
    value => {
      expect(parseMemory(value)).toBeUndefined()
    },
  )
})

describe('what a shop declares', () => {
  const right = {
    segments: { kitchen: { interest: { category: 'Kitchen', atLeast: 0.3 }, channel: 'search' } },
    situations: { help: { on: 'hesitating', segment: 'kitchen', cap: { times: 2, per: 'week' } } },
    cap: { times: 3, per: 'day' },
    quiet: { hours: 24 },
  } as const

  it('has no problems where it is right, or says nothing', () => {
    expect(problemsOf(right)).toEqual([])
    expect(problemsOf(undefined)).toEqual([])
    expect(problemsOf({ situations: { hello: { on: 'first-visit', by: 'event' } } })).toEqual([])
  })

  it.each([
    [{ situations: { a: { on: 'hesitate' } } }, 'situations.a.on must be', 'hesitating'],
    [{ situations: { a: {} } }, 'situations.a must have', 'on|'],
    [{ situations: { a: { by: 'event' } } }, 'situations.a.on must be', 'first-visit'],
    [{ situations: { a: null } }, 'situations.a must have', 'segment'],
    [{ situations: { a: { on: 'returning', segment: 'b' } } }, 'situations.a.segment must be', ''],
    [
      { situations: { a: { on: 'returning', cap: { times: 2, per: 'year' } } } },
      'situations.a.cap.per must be',
      'week',
    ],
    [
      { situations: { a: { on: 'returning', cap: { times: '2', per: 'day' } } } },
      'situations.a.cap.times must be',
      'number',
    ],
    [{ situations: { a: { on: 'returning', when: 1 } } }, 'situations.a.when must be', 'cap'],
    [
      { segments: { a: { interest: { category: 'K', atLeast: 30 } } } },
      'segments.a.interest.atLeast must be',
      '0..1',
    ],
    [
      { segments: { a: { interest: { category: 'K' } } } },
      'segments.a.interest.atLeast must be',
      '0..1',
    ],
    [
      { segments: { a: { any: [{ bought: 'K' }, { channel: ['search', 'tv'] }] } } },
      'segments.a.any.1.channel.1 must be',
      'email',
    ],
    [
      { segments: { a: { not: { constructor: 1 } } } },
      'segments.a.not.constructor must be',
      'bought',
    ],
    [{ segments: { a: { not: {} } } }, 'segments.a.not must have', 'interest'],
    [
      { segments: { a: { interest: { category: 'K', atLeast: '.3' } } } },
      'atLeast must be',
      '0..1',
    ],
    [{ segments: ['a'] }, 'segments must be', 'object'],
    [{ cap: { times: 2 } }, 'cap.per must be', 'week'],
    ['{}', 'options must be', 'object'],
    [{ quiet: { hours: 'long' } }, 'quiet.hours must be', 'number'],
    [{ caps: {} }, 'caps must be', 'cap'],
  ])('is told where it is wrong: %j', (options, path, hint) => {
    const wrong = problemsOf(options)
    expect(wrong).toHaveLength(1)
    expect(wrong[0]).toContain(path)
    expect(wrong[0]).toContain(hint)
  })

  it('has each of its problems named', () => {
    const wrong = problemsOf({
      segments: { bad: { channel: 'tv' }, good: { channel: 'ad' } },
      situations: { lost: { on: 'returning', segment: 'worse' }, found: { on: 'x' } },
      cap: { times: 'many', per: 'day' },
    })
    expect(wrong.map(it => it.split(' ')[0])).toEqual([
      'segments.bad.channel.0',
      'situations.lost.segment',
      'situations.found.on',
      'cap.times',
    ])
  })
})
