import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { intent } from '../../src/extras/intent'
import {
  type SituationDetail,
  type SituationsOptions,
  situations,
} from '../../src/extras/situations'
import { follow } from '../../src/extras/situations/follow'
import type { Shelfwise } from '../../src/index'
import type { ShelfwiseOptions } from '../../src/options'
import { grinder, towel } from '../support/items'
import { debugMessages, leaveNoTrace, nextMutation, start } from '../support/live-client'
import { find, show } from '../support/page'

/** Stands in for the browser's observer, which knows what is on screen: here the test does. */
class Screen {
  static all: Screen[] = []
  readonly watched = new Set<Element>()
  constructor(private readonly tell: (entries: unknown[]) => void) {
    Screen.all.push(this)
  }
  observe(element: Element) {
    this.watched.add(element)
  }
  unobserve() {}
  disconnect() {
    this.watched.clear()
  }
  show(target: Element, intersectionRatio = 0.6) {
    if (this.watched.has(target)) this.tell([{ target, intersectionRatio }])
  }
}
const see = (selector: string, ratio?: number) => {
  for (const screen of Screen.all) screen.show(find(selector), ratio)
}

const HELP = '[data-shelfwise-when="help"]'
const PAIR = `<main>
  <p data-shelfwise-else>Welcome</p>
  <p data-shelfwise-when="help" hidden>Need help? <button data-shelfwise-dismiss>No</button></p>
</main>`
const HESITATING: SituationsOptions = { situations: { help: { on: 'hesitating' } } }

let stops: (() => void)[] = []
let told: SituationDetail[] = []
const hear = (event: Event) => told.push((event as CustomEvent).detail)

beforeEach(() => {
  debugMessages()
  Screen.all = []
  told = []
  vi.stubGlobal('IntersectionObserver', Screen)
  document.addEventListener('shelfwise:situation', hear)
})
afterEach(async () => {
  for (const stop of stops) stop()
  stops = []
  document.removeEventListener('shelfwise:situation', hear)
  vi.unstubAllGlobals()
  await leaveNoTrace()
})

function open(options = HESITATING, more: ShelfwiseOptions = { consent: 'granted' }) {
  const client = start(more)
  const followed = situations(client, options)
  stops.push(followed.stop)
  const leave = () => {
    followed.stop()
    client.stop()
  }
  return { client, leave, ...followed }
}
function hesitate(client: Shelfwise) {
  for (let look = 0; look < 3; look++) client.track({ name: 'view_item', items: [grinder] })
}
const isShown = () => !find(HELP).hidden && find('[data-shelfwise-else]').hidden
const isFallback = () => find(HELP).hidden && !find('[data-shelfwise-else]').hidden

describe('an element of a situation', () => {
  it('stands in the place of its fallback when the situation comes, and the document is told', () => {
    show(PAIR)
    const { client, now } = open()
    expect([isFallback(), now(), told]).toEqual([true, undefined, []])
    hesitate(client)
    expect([isShown(), now()]).toEqual([true, 'help'])
    hesitate(client)
    expect(told).toEqual([{ name: 'help', item: 'grinder' }])
  })

  it('leaves when the situation is over', () => {
    show(PAIR)
    const { client, now } = open()
    hesitate(client)
    client.track({ name: 'add_to_cart', items: [grinder] })
    expect([isFallback(), now()]).toEqual([true, undefined])
  })

  it('may come later than the situation', async () => {
    const { client, now } = open()
    hesitate(client)
    expect(now()).toBeUndefined()
    const mutated = nextMutation()
    show(PAIR)
    await mutated
    expect([isShown(), now()]).toEqual([true, 'help'])
  })

  it('has the fallback of its own name, among several', () => {
    show(`<main><p data-shelfwise-else="other">1</p><p data-shelfwise-else="help">2</p>
      <p data-shelfwise-when="help" hidden>3</p></main>`)
    const { client } = open()
    hesitate(client)
    expect([...document.querySelectorAll('p')].map(it => it.hidden)).toEqual([false, true, false])
  })

  it('is as it was after a stop', () => {
    show(PAIR)
    const { client, leave, now } = open()
    hesitate(client)
    leave()
    expect([isFallback(), now()]).toEqual([true, undefined])
    client.track({ name: 'view_item', items: [grinder] })
    expect(isFallback()).toBe(true)
  })
})

describe('modesty', () => {
  const kept = () => JSON.parse(localStorage.getItem('shelfwise:extras') ?? '{}').situations

  it('counts what was seen, and shows it no more than the cap says', () => {
    show(PAIR)
    const first = open()
    hesitate(first.client)
    see(HELP, 0.4)
    expect(kept().shown).toEqual([])
    see(HELP)
    see(HELP)
    expect(kept().shown).toHaveLength(1)
    expect(isShown()).toBe(true)
    first.leave()
    const second = open()
    hesitate(second.client)
    expect([isFallback(), second.now()]).toEqual([true, undefined])
  })

  it('shows nothing after a dismissal', () => {
    show(PAIR)
    const { client, now } = open()
    hesitate(client)
    find('button').click()
    expect([isFallback(), now()]).toEqual([true, undefined])
    hesitate(client)
    expect(isFallback()).toBe(true)
    expect(kept().shown).toMatchObject([{ name: '' }])
  })

  it.each<[string, ShelfwiseOptions, (client: Shelfwise) => unknown]>([
    ['refused', { consent: 'denied' }, () => {}],
    ['chosen to be discreet', { consent: 'granted' }, client => client.choose('discreet')],
  ])('says nothing to who has %s', (_, options, choose) => {
    show(PAIR)
    const { client, now } = open({ situations: { help: { on: 'first-visit' } } }, options)
    choose(client)
    expect([isFallback(), now()]).toEqual([true, undefined])
  })

  it('takes back what stands there when the visitor becomes discreet', () => {
    show(PAIR)
    const { client } = open()
    hesitate(client)
    expect(isShown()).toBe(true)
    client.choose('discreet')
    expect(isFallback()).toBe(true)
  })

  it('keeps nothing beyond the document without a grant, and greets on the page of arrival alone', () => {
    show(PAIR)
    const greeting: SituationsOptions = { situations: { help: { on: 'first-visit' } } }
    const first = open(greeting, {})
    expect(isShown()).toBe(true)
    see(HELP)
    expect(kept()).toBeUndefined()
    first.leave()
    Object.defineProperty(document, 'referrer', { value: location.href, configurable: true })
    const second = open(greeting, {})
    Reflect.deleteProperty(document, 'referrer')
    expect([isFallback(), second.now()]).toEqual([true, undefined])
  })

  it('shows one at a time: of several the one declared first that the page has a place for', () => {
    show(PAIR)
    const { client, now } = open({
      situations: {
        elsewhere: { on: 'first-visit' },
        help: { on: 'hesitating' },
        hello: { on: 'first-visit', by: 'event' },
      },
      cap: { times: 9, per: 'day' },
    })
    expect(now()).toBe('hello')
    hesitate(client)
    expect([now(), isFallback()]).toEqual(['hello', true])
    expect(told).toEqual([{ name: 'hello' }])
  })

  it('counts all of them together', () => {
    show(PAIR)
    const hello = (name: string): SituationsOptions => ({
      situations: { [name]: { on: 'first-visit', by: 'event' }, ...HESITATING.situations },
    })
    for (const name of ['a', 'b']) open(hello(name)).leave()
    expect(told.map(({ name }) => name)).toEqual(['a', 'b'])
    const { client, now } = open()
    hesitate(client)
    expect([now(), isFallback()]).toEqual([undefined, true])
  })

  it('survives whatever stands in storage, and a storage that refuses', () => {
    show(PAIR)
    localStorage.setItem('shelfwise:extras', '{"situations":{"shown":7},"intent":8}')
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full')
    })
    const { client } = open()
    hesitate(client)
    see(HELP)
    expect(isShown()).toBe(true)
  })
})

describe('a segment by channel', () => {
  const byChannel: SituationsOptions = {
    segments: { direct: { channel: ['direct', 'email'], device: 'desktop' } },
    situations: { help: { on: 'first-visit', segment: 'direct' } },
  }

  it('is met as the intent of the visit tells, with or without a grant', () => {
    for (const consent of ['granted', undefined] as const) {
      show(PAIR)
      const { client, leave, now } = open(byChannel, { consent })
      expect([isFallback(), now()]).toEqual([true, undefined])
      stops.push(intent(client).stop)
      client.track({ name: 'view_item', items: [grinder] })
      expect([isShown(), now()]).toEqual([true, 'help'])
      leave()
      localStorage.clear()
    }
  })

  it('leaves the notes of the intent alone when consent comes mid-page', () => {
    const { client } = open(byChannel, {})
    stops.push(intent(client).stop)
    client.track({ name: 'view_item', items: [grinder] })
    client.consent('granted')
    client.track({ name: 'view_item', items: [towel] })
    const { notes } = JSON.parse(localStorage.getItem('shelfwise:extras') ?? '{}').intent
    expect(notes).toMatchObject([
      { key: 'category:Kitchen/Coffee/Grinders' },
      { key: 'brand:Acme' },
    ])
  })
})

it('follows what is right beside what cannot be followed, which the console names', () => {
  show(PAIR)
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const client = start({ consent: 'granted' })
  const { stop, now } = follow(client, {
    segments: { odd: { colour: 'red' } },
    situations: {
      none: null,
      never: { on: 'never' },
      lost: { on: 'first-visit', segment: 'lost', by: 'event' },
      odd: { on: 'first-visit', segment: 'odd', by: 'event' },
      misspelt: { on: 'first-visit', segmnt: 'odd', by: 'event' },
      help: { on: 'first-visit' },
    },
  } as never)
  stops.push(stop)
  expect([isShown(), now()]).toEqual([true, 'help'])
  expect(said.mock.calls.map(([name]) => name.split('.')[1])).toEqual([
    'none',
    'never',
    'lost',
    'odd',
    'misspelt',
  ])
})

it('names all that is wrong with the options, and then follows nothing', () => {
  show(PAIR)
  const wrong = { situations: { a: { on: 'x' }, b: { on: 'returning', segment: 'y' } } }
  expect(() => situations(start(), wrong as never)).toThrow(
    /situations\.a\.on[\s\S]*situations\.b\.segment/,
  )
})
