import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { grinder, kettle } from '../support/items'
import { debugMessages, heard, leaveNoTrace, start } from '../support/live-client'
import { find, show, widget } from '../support/page'
import { memoryOf } from '../support/visitor'

/** Stands in for the browser's observer, which knows what is on screen: here the test does. */
let observers: Screen[] = []

class Screen {
  readonly watched = new Set<Element>()
  constructor(private readonly tell: IntersectionObserverCallback) {
    observers.push(this)
  }
  observe(card: Element) {
    this.watched.add(card)
  }
  unobserve(card: Element) {
    this.watched.delete(card)
  }
  disconnect() {
    this.watched.clear()
  }
  show(isIntersecting: boolean, cards: Element[]) {
    const seen = cards.filter(card => this.watched.has(card))
    const entries = seen.map(target => ({ target, isIntersecting }) as IntersectionObserverEntry)
    this.tell(entries, this as unknown as IntersectionObserver)
  }
}

const scroll = (isIntersecting: boolean, cards: Element[]) => {
  for (const screen of observers) screen.show(isIntersecting, cards)
}
const scrollTo = (...cards: Element[]) => scroll(true, cards)
const scrollFrom = (...cards: Element[]) => scroll(false, cards)

beforeEach(() => {
  observers = []
  vi.stubGlobal('IntersectionObserver', Screen)
  vi.useFakeTimers()
  debugMessages()
  show(widget([grinder, kettle], 'home'))
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await leaveNoTrace()
})

const cardOf = (id: string) => find(`[data-item-id="${id}"]`)
const startHearing = () => {
  const client = start()
  return { client, events: heard(client, 'event') }
}

describe('a card', () => {
  it('counts as shown after a second on screen, with its widget and those beside it', () => {
    const { client, events } = startHearing()
    scrollTo(cardOf('grinder'), cardOf('kettle'))
    vi.advanceTimersByTime(900)
    expect(events).toEqual([])
    vi.advanceTimersByTime(200)
    expect(events).toMatchObject([
      {
        name: 'view_item_list',
        item_list_id: 'home',
        items: [{ item_id: 'grinder' }, { item_id: 'kettle' }],
      },
    ])
    expect(memoryOf(client.profile(), 'grinder')).toMatchObject({ shown: 1 })
  })

  it('counts once', () => {
    const { events } = startHearing()
    for (let visit = 0; visit < 3; visit++) {
      scrollTo(cardOf('grinder'))
      vi.advanceTimersByTime(1500)
      scrollFrom(cardOf('grinder'))
      vi.advanceTimersByTime(1500)
    }
    expect(events).toHaveLength(1)
  })

  it('does not count when it was scrolled past', () => {
    const { events } = startHearing()
    scrollTo(cardOf('grinder'))
    vi.advanceTimersByTime(500)
    scrollFrom(cardOf('grinder'))
    vi.advanceTimersByTime(5000)
    expect(events).toEqual([])
  })

  it('does not add up glimpses', () => {
    const { events } = startHearing()
    for (let glimpse = 0; glimpse < 5; glimpse++) {
      scrollTo(cardOf('grinder'))
      vi.advanceTimersByTime(600)
      scrollFrom(cardOf('grinder'))
      vi.advanceTimersByTime(600)
    }
    expect(events).toEqual([])
  })

  it('does not count after the client was stopped', () => {
    const { client, events } = startHearing()
    scrollTo(cardOf('grinder'))
    client.stop()
    vi.advanceTimersByTime(5000)
    expect(events).toEqual([])
  })
})
