import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { presets } from '../../src/extras/presets'
import { grinder, towel } from '../support/items'
import { debugMessages, heard, leaveNoTrace, start as startClient } from '../support/live-client'
import { find, show, textsIn } from '../support/page'
import { memoryOf } from '../support/visitor'

beforeEach(debugMessages)
afterEach(leaveNoTrace)

const card = (id: string, more = '') =>
  `<li ${more}><a href="/p/${id}">${id}</a><button data-shelfwise-add>+</button></li>`
const list = (...cards: string[]) => `<ul data-shelfwise="home">${cards.join('')}</ul>`
const names = () => textsIn(find('ul')).map(text => text.replace('+', ''))

/** A client with presets, for a shop of no known platform. */
function start() {
  const client = startClient()
  onTestFinished(presets(client, { preset: 'generic' }))
  return client
}

/** A client that has seen the grinder's own page. */
function startKnowing() {
  const client = start()
  client.track({ name: 'view_item', items: [{ ...grinder, url: '/p/grinder?from=mail' }] })
  return client
}

describe('a list of links', () => {
  it('stands in the order this visitor would want, by what product pages taught', async () => {
    startKnowing()
    show(list(card('towel'), card('knife'), card('grinder')))
    await vi.waitFor(() => expect(names()).toEqual(['grinder', 'towel', 'knife']))
  })

  it('remembers a thing by its path until its page says what it is', async () => {
    const client = start()
    show(list(card('towel'), card('grinder')))
    document.body.firstElementChild?.addEventListener('click', event => event.preventDefault())
    await vi.waitFor(() => expect(client.widgets()).toHaveLength(1))
    find('[href="/p/towel"]').click()
    expect(memoryOf(client.profile(), '/p/towel')).toMatchObject({
      item: { item_id: '/p/towel', url: '/p/towel' },
    })
    client.track({ name: 'view_item', items: [{ ...towel, url: '/p/towel' }] })
    const events = heard(client, 'event')
    document.body.append('more')
    find('ul').append(document.createElement('li'))
    await vi.waitFor(() => expect(client.widgets()[0]?.items[0]?.item_id).toBe('towel'))
    find('[href="/p/towel"]').click()
    expect(events).toMatchObject([
      { name: 'select_item', item_list_id: 'home', items: [{ ...towel, url: '/p/towel' }] },
    ])
  })

  it('has its pinned card in its slot', async () => {
    startKnowing()
    show(list(card('towel', 'data-item-pin'), card('knife'), card('grinder')))
    await vi.waitFor(() => expect(names()).toEqual(['towel', 'grinder', 'knife']))
  })

  it('has add buttons that mean its cards, also on a product’s page', async () => {
    const client = start()
    show(`<main data-item-id="main">${list(card('towel'), card('grinder'))}</main>`)
    await vi.waitFor(() => expect(client.widgets()).toHaveLength(1))
    const events = heard(client, 'event')
    find('li:last-child button').click()
    expect(events).toMatchObject([{ name: 'add_to_cart', items: [{ item_id: '/p/grinder' }] }])
  })

  it('has no add buttons that mean the page’s product when it is switched off', () => {
    show(`<main data-item-id="main"></main>
      <div data-shelfwise-off>${list(card('towel'), card('grinder'))}</div>`)
    const events = heard(start(), 'event')
    find('li button').click()
    expect(events).toEqual([])
  })
})
