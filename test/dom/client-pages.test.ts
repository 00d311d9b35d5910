import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  debugMessages,
  heard,
  leaveNoTrace,
  namesOf,
  nextMutation,
  start,
} from '../support/live-client'
import { show } from '../support/page'
import { viewsOf } from '../support/store'

beforeEach(debugMessages)
afterEach(leaveNoTrace)

const product = (id: string) => `<main data-item-id="${id}">${id}</main>`
const views = (client: ReturnType<typeof start>, id: string) => viewsOf(client.profile(), id)

/** Changes the page and lets half a second pass. */
async function change(by: () => void) {
  const changed = nextMutation()
  by()
  await changed
  vi.advanceTimersByTime(500)
}

/** A client, and all it announces from now on. */
function startHearing() {
  const client = start()
  return { client, events: heard(client, 'event') }
}

describe('the product of a page', () => {
  it('that stands there at the start counts as viewed', () => {
    show(product('a'))
    expect(views(start(), 'a')).toBe(1)
  })

  it('is announced to listeners that waited for the start', () => {
    show(product('a'))
    const names: string[] = []
    window.shelfwise = [client => client.on('event', ({ name }) => names.push(name))]
    start()
    expect(names).toEqual(['page_view', 'view_item'])
  })

  it('that comes later counts once, however the page changes around it', async () => {
    vi.useFakeTimers()
    const { client, events } = startHearing()
    await change(() => show(product('a')))
    expect(views(client, 'a')).toBe(1)
    await change(() => document.body.insertAdjacentHTML('beforeend', '<p>more</p>'))
    expect(namesOf(events)).toEqual(['view_item'])
  })
})

describe('a navigation inside the document', () => {
  it('is a new page, and its product another look', async () => {
    show(product('a'))
    const { client, events } = startHearing()
    history.pushState(null, '', '/b')
    show(product('b'))
    await vi.waitFor(() => expect(views(client, 'b')).toBe(1))
    expect(namesOf(events).filter(name => name !== 'user_engagement')).toEqual([
      'page_view',
      'view_item',
    ])
    expect(views(client, 'a')).toBe(1)
  })

  it('does not take the old product, still standing there, for the new page’s', async () => {
    vi.useFakeTimers()
    show(product('a'))
    const { client } = startHearing()
    history.pushState(null, '', '/b')
    await change(() => document.body.insertAdjacentHTML('beforeend', '<p>loading</p>'))
    expect(views(client, 'a')).toBe(1)
    await change(() => show(product('b')))
    expect([views(client, 'a'), views(client, 'b')]).toEqual([1, 1])
  })

  it.each([
    ['a fragment', '#reviews', 'pushState'],
    ['the same address', '/', 'pushState'],
    ['a replaced query', '/?colour=black', 'replaceState'],
  ] as const)('to %s is no new page', (_, address, method) => {
    const { events } = startHearing()
    history[method](null, '', address)
    expect(namesOf(events)).toEqual([])
  })

  it.each([
    ['another path', '/b', 'pushState'],
    ['another query', '/?page=2', 'pushState'],
    ['a route kept in the fragment', '#/b', 'pushState'],
    ['a replaced path', '/c', 'replaceState'],
  ] as const)('to %s is one', (_, address, method) => {
    const { events } = startHearing()
    history[method](null, '', address)
    expect(namesOf(events)).toEqual(['page_view'])
  })
})

describe('the time spent on a product', () => {
  it('is told when the page is left', () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
    show(product('a'))
    const { events } = startHearing()
    clock.mockReturnValue(25_000)
    window.dispatchEvent(new Event('pagehide'))
    expect(events).toMatchObject([
      { name: 'user_engagement', engagement_time_msec: 25_000, items: [{ item_id: 'a' }] },
    ])
  })

  it('does not count the time a visitor was away', () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
    show(product('a'))
    const { events } = startHearing()
    clock.mockReturnValue(3_600_000)
    document.dispatchEvent(new Event('pointermove'))
    clock.mockReturnValue(3_605_000)
    window.dispatchEvent(new Event('pagehide'))
    expect(events[0]?.engagement_time_msec).toBe(35_000)
  })
})
