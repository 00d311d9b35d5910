import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reasons } from '../../src/extras/reasons'
import { type Rule, rules } from '../../src/extras/rules'
import { grinder, kettle, knife, shelf, towel } from '../support/items'
import { debugMessages, heard, leaveNoTrace, start } from '../support/live-client'
import { card, find, show, textsIn, widget } from '../support/page'
import { idsOf } from '../support/visitor'

beforeEach(debugMessages)
afterEach(leaveNoTrace)

const acme = { name: 'acme', items: { brand: 'Acme' } }
const first: Rule = { ...acme, pin: 1 }

describe('rules', () => {
  it('order the widgets of strangers', async () => {
    rules(start(), [first])
    const list = show(widget(shelf))
    await vi.waitFor(() => expect(textsIn(list)[0]).toBe('grinder'))
    expect(textsIn(list)).toEqual(['grinder', 'towel', 'knife', 'kettle'])
  })

  it('have their say over what the visitor would want', async () => {
    const client = start()
    client.track({ name: 'view_item', items: [grinder] })
    rules(client, [
      { name: 'knives', items: { category: 'Kitchen/Knives' }, pin: 1 },
      { ...acme, bury: true },
    ])
    const list = show(widget(shelf))
    await vi.waitFor(() => expect(textsIn(list)[0]).toBe('knife'))
    expect(textsIn(list).at(-1)).toBe('grinder')
  })

  it('put in order what stands on the page already', async () => {
    const list = show(widget(shelf))
    const client = start()
    expect(textsIn(list)).toEqual(idsOf(shelf))
    rules(client, [first])
    expect(textsIn(list)[0]).toBe('grinder')
  })

  it('hold in the widgets they name, and in those of their kind', async () => {
    const client = start()
    rules(client, [
      { ...first, widgets: ['b', 'c'] },
      { name: 'kettles', items: { item: 'kettle' }, kind: 'list', pin: 1 },
    ])
    const ranked = (widget?: Parameters<typeof client.rank>[1]) =>
      client.rank(shelf, widget)[0]?.item.item_id
    expect(ranked({ widget: { name: 'a' } })).toBe('towel')
    expect(ranked({ widget: { name: 'b' } })).toBe('grinder')
    expect(ranked({ widget: { name: 'a', kind: 'list' } })).toBe('kettle')
    expect(ranked({ widget: { kind: 'home' } })).toBe('towel')
    expect(ranked()).toBe('towel')
  })

  it('take items from shelves that fill themselves, and from nothing else', async () => {
    const client = start()
    rules(client, [{ ...acme, exclude: true }])
    const kinds = ['shelf', 'home', 'list'] as const
    const counts = kinds.map(kind => client.rank(shelf, { widget: { name: 'x', kind } }).length)
    expect(counts).toEqual([3, 4, 4])
    const list = show(widget(shelf))
    await vi.waitFor(() => expect(client.widgets()[0]?.order).toHaveLength(4))
    expect(textsIn(list)).toEqual(idsOf(shelf))
  })

  it('begin and end by the clock, days by that of the browser', () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const client = start()
    rules(client, [
      { ...first, from: '2026-11-20', until: '2026-11-21' },
      { ...first, from: '2026-11-25T10:00Z', until: '2026-11-25T12:00:00+01:00' },
    ])
    const isHolding = (time: Date) => {
      vi.setSystemTime(time)
      return client.rank(shelf)[0]?.item.item_id === 'grinder'
    }
    expect(isHolding(new Date(2026, 10, 19, 23, 59, 59, 999))).toBe(false)
    expect(isHolding(new Date(2026, 10, 20))).toBe(true)
    expect(isHolding(new Date(2026, 10, 21, 23, 59, 59, 999))).toBe(true)
    expect(isHolding(new Date(2026, 10, 22))).toBe(false)
    expect(isHolding(new Date('2026-11-25T09:59:59Z'))).toBe(false)
    expect(isHolding(new Date('2026-11-25T10:00:00Z'))).toBe(true)
    expect(isHolding(new Date('2026-11-25T11:00:00Z'))).toBe(false)
  })

  it('leave alone a card that the markup pins, and a list that stays', async () => {
    rules(start(), [first])
    show(`<ul data-shelfwise="home">${card(towel, 'data-item-pin')}${card(knife)}${card(grinder)}</ul>
      <ul data-shelfwise="off" data-item-pin>${shelf.map(item => card(item)).join('')}</ul>`)
    const list = find('[data-shelfwise="home"]')
    await vi.waitFor(() => expect(textsIn(list)).toEqual(['towel', 'grinder', 'knife']))
    expect(textsIn(find('[data-shelfwise="off"]'))).toEqual(idsOf(shelf))
  })

  it('that cannot be followed change nothing, and are all named in one error', () => {
    const client = start()
    const told = heard(client, 'rank')
    const wrong = [
      { ...acme, boost: 'much' },
      { ...acme, pin: 1, unitl: '2026-11-20' },
    ]
    expect(() => rules(client, wrong as unknown as Rule[])).toThrow(
      `shelfwise: rules[0].boost must be a number above 0, e.g. 1.5
rules[1].unitl is unknown; did you mean until?`,
    )
    expect(told).toEqual([])
    expect(client.rank(shelf).map(({ item }) => item)).toEqual(shelf)
  })

  it('that fail give the order there would be without them', () => {
    const client = start()
    rules(client, [{ name: 'red', items: { attribute: { colour: 'red' } }, boost: 1 }, first])
    let isBroken: unknown
    const attributes = new Proxy(
      {},
      {
        get() {
          if (isBroken) throw new Error('no facts')
        },
      },
    )
    const items = [towel, { ...knife, attributes }, grinder]
    expect(client.rank(items)[0]?.item).toBe(grinder)
    isBroken = 1
    expect(client.rank(items).map(({ item }) => item)).toEqual(items)
  })
})

describe('stop', () => {
  it('puts the widgets in order without them', () => {
    const list = show(widget(shelf))
    const client = start()
    const stop = rules(client, [first])
    expect(textsIn(list)[0]).toBe('grinder')
    stop()
    expect(textsIn(list)).toEqual(idsOf(shelf))
    expect(client.rank(shelf).map(({ item }) => item)).toEqual(shelf)
  })

  it('moves nothing once the client has stopped', () => {
    const list = show(widget(shelf))
    const client = start()
    client.track({ name: 'view_item', items: [grinder] })
    const stop = rules(client, [first])
    client.stop()
    expect(textsIn(list)).toEqual(idsOf(shelf))
    stop()
    expect(textsIn(list)).toEqual(idsOf(shelf))
  })
})

describe('a card that stands higher for a rule', () => {
  const slot = '<p data-shelfwise-reason></p>'
  const withSlots = () =>
    show(
      `<ul data-shelfwise="home">${[towel, knife, kettle, grinder]
        .map(item => card(item).replace(`>${item.item_id}<`, `>${slot}<`))
        .join('')}</ul>`,
    )
  const said = (id: string) => find(`[data-item-id="${id}"] p`).textContent

  it('says so, to strangers too, whichever script comes first', async () => {
    const client = start()
    withSlots()
    rules(client, [first])
    await vi.waitFor(() => expect(find('li').dataset.itemId).toBe('grinder'))
    expect(said('grinder')).toBe('')
    const stop = reasons(client)
    expect(said('grinder')).toBe('Picked by the shop')
    for (const id of ['towel', 'knife', 'kettle']) expect(said(id)).toBe('')
    stop()
    reasons(client, { locale: 'ru' })
    expect(said('grinder')).toBe('Выбор магазина')
  })

  it('says so when the rule comes after the reasons', async () => {
    const client = start()
    withSlots()
    reasons(client)
    const stop = rules(client, [first])
    expect(said('grinder')).toBe('Picked by the shop')
    stop()
    expect(said('grinder')).toBe('')
  })

  it('says nothing of a visitor who was forgotten meanwhile', async () => {
    const client = start()
    withSlots()
    reasons(client)
    client.track({ name: 'view_item', items: [{ ...kettle, item_id: 'seen' }] })
    rules(client, [first])
    await vi.waitFor(() => expect(said('grinder')).toBe('Picked by the shop'))
    expect(said('kettle')).not.toBe('')
    client.consent('denied')
    expect(said('grinder')).toBe('Picked by the shop')
    expect(said('kettle')).toBe('')
  })
})
