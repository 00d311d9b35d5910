import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type IntentOptions, intent } from '../../src/extras/intent'
import type { ShelfwiseOptions } from '../../src/options'
import { grinder, kettle, knife, shelf, towel } from '../support/items'
import { debugMessages, leaveNoTrace, start } from '../support/live-client'

let stops: (() => void)[] = []

const MINUTE = 60_000
const NEEDS = {
  'gluten-free': { words: ['gluten free'], attribute: 'diet=gluten-free', tags: ['towel'] },
}

beforeEach(() => {
  debugMessages()
  // No profile is older than a test.
  vi.useFakeTimers({ now: Date.now() })
})
afterEach(async () => {
  for (const stop of stops) stop()
  stops = []
  vi.unstubAllGlobals()
  Reflect.deleteProperty(document, 'referrer')
  await leaveNoTrace()
})

/** A page that somebody came to from elsewhere. */
function arrive(referrer: string, query = '') {
  Object.defineProperty(document, 'referrer', { value: referrer, configurable: true })
  history.replaceState(null, '', `/${query}`)
}

/** A page with a client, as the next page of a visit has it. */
function open(options: ShelfwiseOptions = { consent: 'granted' }, more?: IntentOptions) {
  const client = start(options)
  const told = intent(client, more)
  stops.push(told.stop)
  const leave = () => {
    told.stop()
    client.stop()
  }
  return { client, leave, ...told }
}

const kept = () => JSON.parse(localStorage.getItem('shelfwise:extras') ?? '{}').intent

describe('where a visitor came from', () => {
  it('is told for the whole visit, and anew for the next', () => {
    arrive('https://www.google.com/', '?q=secret')
    const first = open()
    expect(first.read()).toMatchObject({ channel: 'search', device: 'desktop', visits: 1 })
    first.leave()
    arrive(location.href)
    vi.advanceTimersByTime(29 * MINUTE)
    const second = open()
    expect(second.read()).toMatchObject({ channel: 'search', visits: 1 })
    second.leave()
    vi.advanceTimersByTime(31 * MINUTE)
    expect(open().read()).toMatchObject({ channel: 'direct', visits: 2 })
  })

  it('is a phone, a tablet or a desktop by pointer and room', () => {
    const with_ = (...true_: string[]) => {
      vi.stubGlobal('matchMedia', (query: string) => ({
        matches: true_.some(it => query.includes(it)),
      }))
      const page = open()
      const { device } = page.read()
      page.leave()
      vi.advanceTimersByTime(31 * MINUTE)
      return device
    }
    expect([with_(), with_('coarse'), with_('coarse', 'max-width')]).toEqual([
      'desktop',
      'tablet',
      'phone',
    ])
  })

  it('is kept without anything of the address, the referrer or what was typed', () => {
    arrive('https://www.google.com/secret-path', '?utm_source=secret-source&gclid=secret-id')
    const { client } = open({ consent: 'granted' }, { needs: NEEDS })
    client.track({ name: 'view_item', items: [grinder] })
    client.track({ name: 'search', search_term: 'grinder secret-word gluten free under 52.37' })
    expect(kept().notes.map((it: { key: string }) => it.key)).toEqual(
      expect.arrayContaining(['brand:Acme', 'word:grinder', 'need:gluten-free', 'most:52']),
    )
    expect(JSON.stringify({ ...localStorage })).not.toMatch(/secret|google/)
  })

  it('is kept with a grant alone, and gone when it is withdrawn or the visitor forgotten', async () => {
    arrive('https://vk.com/')
    const { client, read } = open({})
    client.track({ name: 'view_item', items: [grinder] })
    expect(read()).toMatchObject({ channel: 'social', entry: [{ weight: 1 }, { weight: 1 }] })
    expect(kept()).toBeUndefined()
    client.consent('granted')
    expect(kept()).toMatchObject({ channel: 'social' })
    await client.forget()
    expect(kept()).toBeUndefined()
    expect(read()).toMatchObject({ channel: 'social', entry: [], demand: [] })
    client.track({ name: 'view_item', items: [kettle] })
    expect(kept().notes.map((it: { key: string }) => it.key)).toContain('brand:Boil & Co')
    client.consent('denied')
    client.track({ name: 'view_item', items: [knife] })
    expect(kept()).toBeUndefined()
    expect(read().entry).toEqual([])
  })

  it('is told whatever stands in storage', () => {
    for (const record of ['x', '{"intent":{"channel":"ad","notes":5}}', '{"intent":[]}']) {
      localStorage.setItem('shelfwise:extras', record)
      const page = open()
      expect(page.read()).toMatchObject({ channel: 'direct', visits: 1 })
      page.leave()
    }
  })
})

describe('what a visitor came for', () => {
  it('is read as keys of the profile, with the demand of now', () => {
    const { client, read } = open()
    client.track({ name: 'view_item', items: [grinder] })
    client.track({ name: 'view_item', items: [towel] })
    const { entry, demand, budget } = read()
    expect(entry).toContainEqual({ key: 'category:Kitchen/Coffee/Grinders', weight: 0.85 })
    expect(demand.length).toBeGreaterThan(2)
    expect(budget?.keys).toEqual(['price:16', 'price:64'])
    vi.advanceTimersByTime(31 * MINUTE)
    expect(read().entry).toEqual([])
  })

  it('has a say in orders: what bears a need, by the shop’s tags, comes before', () => {
    const { client, read } = open({}, { needs: NEEDS })
    client.track({ name: 'view_item', items: [kettle] })
    const place = () => client.rank(items).findIndex(({ item }) => item === towel)
    const items = [...['a', 'b', 'c', 'd'].map(item_id => ({ item_id })), towel]
    const before = place()
    client.track({ name: 'search', search_term: 'gluten free' })
    expect(read().needs).toEqual(['gluten-free'])
    expect(place()).toBeLessThan(before)
    expect(new Set(client.rank(items).map(({ item }) => item))).toEqual(new Set(items))
    expect(towel.attributes).toEqual({ material: 'linen' })
    for (const stop of stops.splice(0)) stop()
    expect(place()).toBe(before)
  })

  it('changes nothing of the order, or of the profile, where it has nothing to say', () => {
    const { client } = open()
    const twice = [...shelf, ...shelf]
    expect(client.rank(twice).map(({ item }) => item)).toEqual(twice)
    expect(client.profile().affinities).toEqual([])
  })
})

it('names every need that is wrong, and then follows none', () => {
  const client = start()
  const wrong = { needs: { a: { words: 'b' }, c: { words: ['d'], attribute: 'gift' } } }
  expect(() => intent(client, wrong as never)).toThrow(/needs\.a\.words[\s\S]*needs\.c\.attribute/)
})
