import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ReasonsOptions, reasons } from '../../src/extras/reasons'
import type { Shelfwise, TrackedEvent } from '../../src/index'
import { grinder, kettle, knife, towel } from '../support/items'
import { debugMessages, heard, leaveNoTrace, nextMutation, start } from '../support/live-client'
import { find, show, textsIn } from '../support/page'

let stop: (() => void) | undefined

beforeEach(debugMessages)
afterEach(async () => {
  stop?.()
  stop = undefined
  document.documentElement.lang = ''
  await leaveNoTrace()
})

/** What is known of the cards here, but for the id: nothing but the category can be the reason. */
const wanting = (item_category?: string, more = {}): TrackedEvent => ({
  name: 'view_item',
  items: [{ item_id: 'seen', item_category, ...more }],
})

/** A client that knows the visitor wants a grinder, more than the shop's own order says. */
function startWanting(viewed = wanting(grinder.item_category)): Shelfwise {
  const client = start()
  for (let look = 0; look < 10; look++) client.track(viewed)
  return client
}

/** The same, with its reasons on the cards. */
function explain(options?: ReasonsOptions, viewed?: TrackedEvent): Shelfwise {
  const client = startWanting(viewed)
  stop = reasons(client, options)
  return client
}

const card = (item: typeof grinder, inside = '<p data-shelfwise-reason></p>', more = '') =>
  `<li data-item-id="${item.item_id}" data-item-category='${item.item_category}' ${more}>${inside}</li>`
const cards = [towel, knife, kettle, grinder].map(item => card(item))
const list = (inside = cards.join('')) => `<ul data-shelfwise="home">${inside}</ul>`
const slot = (id: string) => find(`[data-item-id="${id}"] [data-shelfwise-reason]`)
const said = (id: string) => slot(id).textContent
const first = () => document.querySelector('li')?.dataset.itemId
const arranged = () => vi.waitFor(() => expect(first()).toBe('grinder'))

const BECAUSE = 'Because you looked at grinders'

describe('reasons on cards', () => {
  it('stand as sentences where the shop wants them', async () => {
    explain()
    show(list())
    await arranged()
    expect(said('grinder')).toBe(BECAUSE)
    expect(said('kettle')).toBe('Because you looked at coffee')
    expect(said('towel')).toBe('')
  })

  it('stand on what was put in order before', async () => {
    const client = startWanting()
    show(list())
    await arranged()
    stop = reasons(client)
    expect(said('grinder')).toBe(BECAUSE)
  })

  it('speak the language of the page, or of the option', async () => {
    const kofemolka = { ...grinder, item_category: 'Кухня/Кофемолки' }
    document.documentElement.lang = 'ru-RU'
    explain({}, wanting(kofemolka.item_category))
    show(list(card(towel) + card(kofemolka)))
    await arranged()
    expect(said('grinder')).toBe('Потому что вы смотрели кофемолки')
    stop?.()
    stop = reasons(window.shelfwise as Shelfwise, { locale: 'en' })
    expect(said('grinder')).toBe('Because you looked at кофемолки')
  })

  it('are text, whatever the shop calls a category', async () => {
    const name = '<img src=x onerror=window.hurt=1>'
    const odd = { ...grinder, item_category: `Kitchen/${name}` }
    explain({}, wanting(odd.item_category))
    show(list(card(towel) + card(odd)))
    await arranged()
    expect(said('grinder')).toBe(`Because you looked at ${name}`)
    expect(slot('grinder').children).toHaveLength(0)
  })

  it('are the first that can be said', async () => {
    explain({ sentences: { category: () => '' } })
    const seen = { ...grinder, item_id: 'seen' }
    const others = ['a', 'b', 'c'].map(item_id => ({ ...towel, item_id }))
    show(list([knife, ...others, seen, grinder].map(item => card(item)).join('')))
    await vi.waitFor(() => expect(said('grinder')).toBe('Next to something you looked at'))
  })

  it('are silent about what is sensitive', async () => {
    explain({ sensitive: ['grind'] })
    show(list())
    await arranged()
    expect(said('kettle')).toBe('Because you looked at coffee')
    expect(said('grinder')).toBe('')
  })

  it('fill each of several slots of a card, and none outside a card', async () => {
    explain()
    const two = card(grinder, '<i data-shelfwise-reason></i><b data-shelfwise-reason></b>')
    show(`<div>${list(card(towel) + two)}<p data-shelfwise-reason>elsewhere</p></div>`)
    await arranged()
    expect(find('li i').textContent).toBe(BECAUSE)
    expect(find('li b').textContent).toBe(BECAUSE)
    expect(find('div > p').textContent).toBe('elsewhere')
  })

  it('touch nothing else of the page', async () => {
    explain()
    show(list(card(towel) + card(grinder, '<h3>Grinder</h3><p data-shelfwise-reason></p>')))
    await arranged()
    expect(find('[data-item-id="grinder"]').innerHTML).toBe(
      `<h3>Grinder</h3><p data-shelfwise-reason="">${BECAUSE}</p>`,
    )
    expect(find('[data-item-id="towel"]').innerHTML).toBe('<p data-shelfwise-reason=""></p>')
  })
})

describe('a card whose place is not for the visitor’s sake', () => {
  it('has no reason when it is pinned', async () => {
    explain()
    const pinned = { ...grinder, item_id: 'pinned' }
    const own = '<p data-shelfwise-reason>Sponsored</p>'
    show(list(card(towel) + card(pinned, own, 'data-item-pin') + card(grinder)))
    await arranged()
    expect(said('pinned')).toBe('Sponsored')
  })

  it('has no reason when it had to make way for another', async () => {
    const client = explain()
    const second = { ...grinder, item_id: 'second' }
    const others = Array.from({ length: 9 }, (_, at) => ({ ...towel, item_id: `other ${at}` }))
    show(list([towel, knife, grinder, second, ...others].map(item => card(item)).join('')))
    await arranged()
    expect(client.widgets()[0]?.order[2]).toMatchObject({
      item: { item_id: 'knife' },
      reasons: [{ feature: 'category' }],
    })
    expect(said('grinder')).toBe(BECAUSE)
    expect(said('second')).toBe(BECAUSE)
    expect(said('knife')).toBe('')
  })

  it('has no reason when the whole widget is in the shop’s order', async () => {
    const client = explain()
    const told = heard(client, 'rank')
    show(list(card(grinder) + card(towel)))
    await vi.waitFor(() => expect(told).toHaveLength(1))
    expect(said('grinder')).toBe('')
  })

  it('has no reason in the eyes of a stranger', async () => {
    const client = start()
    stop = reasons(client)
    show(list())
    await vi.waitFor(() => expect(client.widgets()).toHaveLength(1))
    expect(textsIn(find('ul'))).toEqual(['', '', '', ''])
  })
})

describe('a reason no longer true is taken back', () => {
  const own = '<p data-shelfwise-reason><b>Popular</b> now</p>'
  const withOwn = () => show(list(card(towel) + card(grinder, own)))
  const isTakenBack = () =>
    vi.waitFor(() => expect(slot('grinder').innerHTML).toBe('<b>Popular</b> now'))

  it('when the widget is switched off, until it is on again', async () => {
    explain()
    const widget = withOwn()
    await arranged()
    expect(said('grinder')).toBe(BECAUSE)
    widget.setAttribute('data-shelfwise-off', '')
    await isTakenBack()
    widget.removeAttribute('data-shelfwise-off')
    await vi.waitFor(() => expect(said('grinder')).toBe(BECAUSE))
  })

  it('when the card is used for another item', async () => {
    explain()
    withOwn()
    await arranged()
    const reused = find('[data-item-id="grinder"]')
    reused.dataset.itemId = 'another'
    await vi.waitFor(() => expect(said('another')).toBe('Popular now'))
  })

  it('when the shop pins the card', async () => {
    explain()
    withOwn()
    await arranged()
    find('[data-item-id="grinder"]').dataset.itemPin = ''
    await isTakenBack()
  })

  it('when the visitor refuses to be remembered', async () => {
    const client = explain()
    const widget = withOwn()
    await arranged()
    client.consent('denied')
    await isTakenBack()
    widget.setAttribute('data-shelfwise-off', '')
    widget.removeAttribute('data-shelfwise-off')
    await nextTask()
    expect(said('grinder')).toBe('Popular now')
  })

  it('when another order gives none', async () => {
    const client = explain()
    withOwn()
    await arranged()
    await client.forget()
    find('ul').insertAdjacentHTML('beforeend', card(knife))
    await isTakenBack()
  })

  it('but what the shop has written since is left to the shop', async () => {
    const client = explain()
    withOwn()
    await arranged()
    slot('grinder').textContent = 'Last one!'
    client.consent('denied')
    await nextTask()
    expect(said('grinder')).toBe('Last one!')
  })
})

describe('stop', () => {
  it('puts back what the shop wrote, the very nodes, and is deaf from then on', async () => {
    explain()
    const own = '<p data-shelfwise-reason><b>Popular</b> now</p>'
    show(list(card(towel) + card(grinder, own) + card(kettle)))
    const bold = find('b')
    await arranged()
    stop?.()
    expect(find('[data-item-id="grinder"] b')).toBe(bold)
    expect(said('grinder')).toBe('Popular now')
    expect(said('kettle')).toBe('')
    find('ul').insertAdjacentHTML('beforeend', card({ ...grinder, item_id: 'second' }))
    await nextTask()
    expect(said('second')).toBe('')
  })
})

describe('writing', () => {
  it('happens once for a text that stays the same, and calls for no new order', async () => {
    const client = explain()
    const told = heard(client, 'rank')
    show(list())
    await arranged()
    await nextTask()
    const orders = told.length
    const records: MutationRecord[] = []
    const observer = new MutationObserver(news => records.push(...news))
    observer.observe(slot('grinder'), { childList: true, characterData: true, subtree: true })
    const seen = nextMutation()
    find('ul').insertAdjacentHTML('beforeend', card({ item_id: 'new' }))
    await seen
    await vi.waitFor(() => expect(told).toHaveLength(orders + 1))
    await nextTask()
    expect(told).toHaveLength(orders + 1)
    expect(records).toEqual([])
    observer.disconnect()
  })

  it('that fails by a sentence of the shop’s own is the client’s to report', async () => {
    const onError = vi.fn()
    window.addEventListener('error', onError)
    const client = explain({
      sentences: {
        category() {
          throw new Error('no words')
        },
      },
    })
    const errors = heard(client, 'error')
    show(list())
    const widget = find('ul')
    await arranged()
    expect(said('grinder')).toBe('')
    widget.dataset.shelfwiseOff = ''
    delete widget.dataset.shelfwiseOff
    await vi.waitFor(() => expect(errors).toHaveLength(1))
    expect(onError).not.toHaveBeenCalled()
    window.removeEventListener('error', onError)
  })
})

const nextTask = () => new Promise(resolve => setTimeout(resolve))
