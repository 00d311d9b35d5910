import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { grinder, kettle, knife, shelf, towel } from '../support/items'
import { debugMessages, heard, leaveNoTrace, start } from '../support/live-client'
import { card, find, show, textsIn, widget } from '../support/page'
import { idsOf } from '../support/visitor'

beforeEach(debugMessages)
afterEach(leaveNoTrace)

/** A client that knows the visitor wants a grinder. */
function startKnowing() {
  const client = start()
  client.track({ name: 'view_item', items: [grinder] })
  return client
}
const frame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))

/** Layout as a browser would have it: these cards are on screen. */
const onScreen = (...cards: Element[]) => {
  for (const seen of cards) {
    vi.spyOn(seen, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 10, 100, 100))
  }
}

describe('a widget', () => {
  it('shows a stranger the shop’s order', async () => {
    const client = start()
    show(widget(shelf))
    await vi.waitFor(() => expect(client.widgets()).toHaveLength(1))
    expect(textsIn(find('ul'))).toEqual(idsOf(shelf))
  })

  it('that stands on the page already is put in order at the start', () => {
    const list = show(widget(shelf))
    window.shelfwise = [client => client.track({ name: 'view_item', items: [grinder] })]
    start()
    expect(textsIn(list)[0]).toBe('grinder')
  })

  it('that comes later is put in the order this visitor would want, each card once', async () => {
    startKnowing()
    const list = show(widget(shelf))
    const cards = [...list.children]
    await vi.waitFor(() => expect(textsIn(list)[0]).toBe('grinder'))
    expect(list.children).toHaveLength(cards.length)
    for (const card of cards) expect(card.parentElement).toBe(list)
  })

  it('keeps a pinned card in its slot when others move', async () => {
    startKnowing()
    const list = show(`<ul data-shelfwise="w">
      ${card(towel)}${card(knife, 'data-item-pin')}${card(kettle)}${card(grinder)}</ul>`)
    await vi.waitFor(() => expect(textsIn(list)[0]).toBe('grinder'))
    expect(textsIn(list)[1]).toBe('knife')
  })

  it('that is switched off stays as it is', async () => {
    const client = startKnowing()
    show(`<div data-shelfwise-off>${widget(shelf, 'off')}</div>${widget(shelf, 'on')}`)
    await vi.waitFor(() => expect(client.widgets()).toHaveLength(1))
    expect(textsIn(find('[data-shelfwise="on"]'))[0]).toBe('grinder')
    expect(textsIn(find('[data-shelfwise="off"]'))).toEqual(idsOf(shelf))
  })

  it('is told of with its order and the reasons', async () => {
    const client = startKnowing()
    const told = heard(client, 'rank')
    const list = show(widget(shelf, 'home'))
    await vi.waitFor(() => expect(told).toHaveLength(1))
    expect(told[0]).toMatchObject({ name: 'home', element: list })
    expect(told[0]?.items.map(({ item_id }) => item_id)).toEqual(idsOf(shelf))
    expect(told[0]?.order.map(({ item }) => item.item_id)).toEqual(textsIn(list))
    expect(told[0]?.order[0]?.reasons.length).toBeGreaterThan(0)
    expect(client.widgets()).toEqual(told)
  })

  it.each(['mouseout', 'focusout'])(
    'does not move while the visitor is in it, and does after %s',
    async left => {
      const client = startKnowing()
      const list = show('<ul data-shelfwise="w"></ul>')
      const isIn = vi.spyOn(list, 'matches').mockReturnValue(true)
      list.innerHTML = [card(towel), card(kettle), card(grinder)].join('')
      await vi.waitFor(() => expect(client.widgets()).toHaveLength(1))
      expect(textsIn(list)).toEqual(['towel', 'kettle', 'grinder'])
      isIn.mockReturnValue(false)
      list.dispatchEvent(new Event(left, { bubbles: true }))
      expect(textsIn(list)[0]).toBe('grinder')
    },
  )
})

describe('cards that come late', () => {
  it('are put in order among those below the fold', async () => {
    startKnowing()
    const list = show(widget([towel, knife]))
    await frame()
    list.insertAdjacentHTML('beforeend', card(kettle) + card(grinder))
    await vi.waitFor(() => expect(textsIn(list)[0]).toBe('grinder'))
    expect(textsIn(list).sort()).toEqual(idsOf(shelf).sort())
  })

  it('join below those already seen, which keep their slots', async () => {
    const client = startKnowing()
    const list = show(widget([{ item_id: 'a' }, { item_id: 'b' }]))
    await vi.waitFor(() => expect(client.widgets()).toHaveLength(1))
    await frame()
    onScreen(...list.children)
    list.insertAdjacentHTML('beforeend', card({ item_id: 'c' }) + card(grinder))
    await vi.waitFor(() => expect(textsIn(list)).toEqual(['a', 'b', 'grinder', 'c']))
  })

  it('leave a wrapped card that was seen alone its slot', async () => {
    const client = startKnowing()
    const wrapped = (id: string) => `<li><article data-item-id="${id}">${id}</article></li>`
    const list = show(`<ul data-shelfwise="w">${wrapped('towel')}</ul>`)
    await vi.waitFor(() => expect(client.widgets()).toHaveLength(1))
    await frame()
    onScreen(find('li'), find('article'))
    list.insertAdjacentHTML('beforeend', wrapped('grinder'))
    await vi.waitFor(() => expect(client.widgets()[0]?.items).toHaveLength(2))
    expect(textsIn(list)).toEqual(['towel', 'grinder'])
  })

  it('are forgotten again when the shop takes them away', async () => {
    const client = startKnowing()
    const list = show(widget(shelf))
    await vi.waitFor(() => expect(textsIn(list)[0]).toBe('grinder'))
    find('[data-item-id="kettle"]').remove()
    list.insertAdjacentHTML('beforeend', card({ item_id: 'new' }))
    await vi.waitFor(() => expect(client.widgets()[0]?.items).toHaveLength(4))
    expect(textsIn(list).sort()).toEqual(['grinder', 'knife', 'new', 'towel'])
    client.stop()
    expect(textsIn(list)).toEqual(['towel', 'knife', 'grinder', 'new'])
  })
})
