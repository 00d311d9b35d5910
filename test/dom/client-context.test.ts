import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { grinder, kettle, knife, shelf, towel } from '../support/items'
import { debugMessages, heard, leaveNoTrace, start } from '../support/live-client'
import { card, find, show, textsIn } from '../support/page'

beforeEach(debugMessages)
afterEach(leaveNoTrace)

const widget = (kind: string, ...cards: string[]) =>
  `<ul data-shelfwise="w" data-shelfwise-kind="${kind}">${cards.join('')}</ul>`
const product = '<main data-item-id="grinder" data-item-category="Kitchen/Coffee/Grinders"></main>'

describe('what a widget is for', () => {
  it.each(['home', 'list', 'product', 'cart'])('is read from its markup: %s', kind => {
    show(widget(kind, card(towel), card(knife)))
    expect(start().widgets()[0]?.kind).toBe(kind)
  })

  it.each(['', 'footer', 'Home', 'toString'])('is not said by %j', kind => {
    show(widget(kind, card(towel), card(knife)))
    expect(start().widgets()[0]?.kind).toBeUndefined()
  })

  it('decides where a thing in the cart goes: last on the home page', async () => {
    const client = start()
    client.track({ name: 'add_to_cart', items: [grinder] })
    show(widget('home', card(grinder), card(towel), card(kettle)))
    await vi.waitFor(() => expect(textsIn(find('ul')).at(-1)).toBe('grinder'))
  })
})

describe('the elements of a widget’s cards', () => {
  it('are told in the order shown', async () => {
    const client = start()
    client.track({ name: 'view_item', items: [grinder] })
    show(widget('list', ...shelf.map(item => `<li>${card(item).replaceAll('li', 'b')}</li>`)))
    await vi.waitFor(() => expect(client.widgets()).toHaveLength(1))
    const [view] = client.widgets()
    expect(view?.elements).toEqual([...find('ul').children])
    expect(view?.elements.map(element => element.textContent)).toEqual(
      view?.order.map(({ item }) => item.item_id),
    )
  })
})

describe('the product of the page', () => {
  const cards = shelf.map(item => card(item))

  it('goes last in the widgets beside it', async () => {
    const list = show(widget('product', card(grinder), ...cards.slice(0, 3)))
    list.insertAdjacentHTML('beforebegin', product)
    start()
    expect(textsIn(list).at(-1)).toBe('grinder')
  })

  it('goes last also when the page says only later what it is about', async () => {
    const client = start()
    const list = show(widget('product', card(grinder), ...cards.slice(0, 3)))
    await vi.waitFor(() => expect(client.widgets()[0]?.order).toHaveLength(4))
    expect(textsIn(list)[0]).toBe('grinder')
    document.body.insertAdjacentHTML('beforeend', product)
    await vi.waitFor(() => expect(textsIn(list).at(-1)).toBe('grinder'))
  })

  it('moves nothing that was seen when it becomes known', async () => {
    const client = start()
    const list = show(widget('product', card(grinder), ...cards.slice(0, 3)))
    await vi.waitFor(() => expect(client.widgets()[0]?.order).toHaveLength(4))
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
    for (const seen of list.children) {
      vi.spyOn(seen, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 10, 100, 100))
    }
    const orders = heard(client, 'rank')
    document.body.insertAdjacentHTML('beforeend', product)
    await vi.waitFor(() => expect(orders).toHaveLength(1))
    expect(textsIn(list)[0]).toBe('grinder')
  })

  it('is the shop’s to say when it asks for an order itself', () => {
    const client = start()
    client.track({ name: 'view_item', items: [towel] })
    const last = (context?: Parameters<typeof client.rank>[1]) =>
      client.rank([towel, knife, kettle], context).at(-1)?.item
    expect(last()).toBe(kettle)
    expect(last({ item: towel })).toBe(towel)
    expect(last({ item: towel, widget: { kind: 'cart' } })).toBe(kettle)
  })
})

describe('the address of the page’s product', () => {
  const urlOf = (html: string, head = '') => {
    document.head.innerHTML = head
    show(html)
    const events: unknown[] = []
    window.shelfwise = [client => client.on('event', event => events.push(...(event.items ?? [])))]
    start()
    return (events as { url?: string }[])[0]?.url
  }
  afterEach(() => {
    document.head.innerHTML = ''
  })

  it('is the path of the page', () => {
    history.replaceState(null, '', '/p/grinder?from=mail#top')
    expect(urlOf(product)).toBe('/p/grinder')
  })

  it('is the one it wants to be known by, if that is on this site', () => {
    history.replaceState(null, '', '/new/grinder')
    expect(urlOf(product, '<link rel="canonical" href="/p/grinder?utm=1">')).toBe('/p/grinder')
    window.shelfwise = undefined as never
    const elsewhere = '<link rel="canonical" href="https://elsewhere.example/p/grinder">'
    expect(urlOf(product, elsewhere)).toBe('/new/grinder')
  })

  it('is what its markup says before all', () => {
    expect(urlOf('<main data-item-id="grinder" data-item-url="/p/g?x=1"></main>')).toBe('/p/g')
  })

  it('is not the canonical one that a router has left standing', async () => {
    document.head.innerHTML = '<link rel="canonical" href="/p/towel">'
    history.replaceState(null, '', '/p/towel')
    show('<main data-item-id="towel"></main>')
    const events = heard(start(), 'event')
    history.pushState(null, '', '/p/grinder')
    show(product)
    await vi.waitFor(() =>
      expect(events.at(-1)).toMatchObject({
        name: 'view_item',
        items: [{ item_id: 'grinder', url: '/p/grinder' }],
      }),
    )
  })
})
