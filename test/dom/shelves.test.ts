import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Shelves, type ShelvesOptions, shelves } from '../../src/extras/shelves'
import type { Item, Shelfwise } from '../../src/index'
import { grinder, kettle, knife, towel } from '../support/items'
import { debugMessages, heard, leaveNoTrace, start } from '../support/live-client'
import { find, show } from '../support/page'

let running: Shelves | undefined

beforeEach(debugMessages)
afterEach(async () => {
  running?.stop()
  running = undefined
  document.documentElement.lang = ''
  document.head.innerHTML = ''
  await leaveNoTrace()
})

const at = (item: Item, more: Partial<Item> = {}): Item => ({
  ...item,
  url: `/p/${item.item_id}`,
  image: `/pictures/${item.item_id}.jpg`,
  ...more,
})

function look(client: Shelfwise, ...items: Item[]) {
  for (const item of items) client.track({ name: 'view_item', items: [item] })
}

function fill(client: Shelfwise, options?: ShelvesOptions): Shelves {
  running = shelves(client, options)
  return running
}

const CARD =
  '<li><a data-bind="url"><img data-bind="image"><b data-bind="item_name"></b></a><i data-bind="price"></i><button data-shelfwise-add>Add</button></li>'
const section = (name: string, card = CARD, more = '') =>
  `<section data-shelfwise-shelf="${name}" hidden ${more}><h2>More like <em data-bind="${name === 'because-you-viewed' ? 'because' : ''}"></em></h2><ul><template>${card}</template></ul></section>`

const idsIn = (selector = 'section') =>
  [...document.querySelectorAll<HTMLElement>(`${selector} li`)].map(it => it.dataset.itemId)
const filled = (ids: (string | undefined)[], selector = 'section') =>
  vi.waitFor(() => expect(idsIn(selector)).toEqual(ids))
/** All that was going to happen without a further cause has happened. */
const settled = () => new Promise(resolve => setTimeout(resolve, 30))

describe('a shelf', () => {
  it('is filled by its template and shown', async () => {
    const client = start()
    look(client, at(grinder), at(kettle, { price: undefined }))
    fill(client, { currency: 'EUR' })
    document.documentElement.lang = 'de'
    show(section('recently-viewed'))
    await filled(['kettle', 'grinder'])
    expect(find('section').hidden).toBe(false)
    const [first, second] = [...document.querySelectorAll('li')]
    expect(second?.querySelector('a')?.getAttribute('href')).toMatch(/^http.*\/p\/grinder$/)
    expect(second?.querySelector('img')?.getAttribute('src')).toMatch(/\/pictures\/grinder.jpg$/)
    expect(second?.querySelector('img')?.getAttribute('alt')).toBe('Hand grinder')
    expect(second?.querySelector('b')?.textContent).toBe('Hand grinder')
    expect(second?.querySelector('i')?.textContent).toBe('50,00\u00a0€')
    expect(second?.dataset).toMatchObject({ itemPrice: '50', itemBrand: 'Acme' })
    expect(first?.querySelector('i')?.hidden).toBe(true)
  })

  it('stays hidden when there is nothing to show, and takes no more than its limit', async () => {
    const client = start()
    fill(client)
    show(
      `<div>${section('buy-again')}${section('recently-viewed', CARD, 'data-shelfwise-limit="1"')}</div>`,
    )
    await settled()
    expect([...document.querySelectorAll('section')].map(it => it.hidden)).toEqual([true, true])
    look(client, at(grinder), at(kettle))
    client.track({ name: 'page_view' })
    await filled(['kettle'])
    expect(find('[data-shelfwise-shelf=buy-again]').hidden).toBe(true)
  })

  it('fills one that comes later, and takes everything back when it is stopped', async () => {
    const client = start()
    look(client, at(grinder))
    const before = section('because-you-viewed')
    fill(client)
    look(client, at({ ...grinder, item_id: 'other', item_name: 'Other grinder' }))
    const element = show(before)
    const html = element.outerHTML
    await filled(['grinder'])
    expect(find('em').textContent).toBe('Other grinder')
    running?.stop()
    expect(element.outerHTML).toBe(html)
    client.track({ name: 'page_view' })
    await settled()
    expect(element.outerHTML).toBe(html)
  })

  it('is a widget whose cards stay: clicks count there, and its add buttons add', async () => {
    const client = start()
    look(client, at(knife), at(grinder), at(kettle))
    fill(client)
    show(section('recently-viewed'))
    await filled(['kettle', 'grinder', 'knife'])
    const events = heard(client, 'event')
    find('[data-item-id=grinder] b').click()
    find('[data-item-id=knife] button').click()
    expect(events).toMatchObject([
      {
        name: 'select_item',
        item_list_id: 'recently-viewed',
        items: [{ item_id: 'grinder', item_name: 'Hand grinder', price: 50 }],
      },
      { name: 'add_to_cart', items: [{ item_id: 'knife' }] },
    ])
    client.rankBy((next, items, ...rest) => next([...items].reverse(), ...rest))
    await settled()
    expect(idsIn()).toEqual(['kettle', 'grinder', 'knife'])
    expect(client.widgets()).toMatchObject([{ name: 'recently-viewed' }])
  })

  it('is left alone where shelfwise is switched off, and without a template', async () => {
    const client = start()
    look(client, at(grinder))
    fill(client)
    show(
      `<div>${section('recently-viewed', CARD, 'data-shelfwise-off')}<section data-shelfwise-shelf="recently-viewed" hidden><ul></ul></section>${section('unheard-of')}${section('for-you')}</div>`,
    )
    await filled(['grinder'], '[data-shelfwise-shelf=for-you]')
    expect(idsIn('[data-shelfwise-shelf=recently-viewed]')).toEqual([])
    expect(find('[data-shelfwise-shelf=unheard-of]').hidden).toBe(true)
  })

  it('does without what a rule takes out of it', async () => {
    const client = start()
    look(client, at(knife), at(grinder), at(kettle))
    client.rankBy((next, items, profile, context) =>
      next(items, profile, context).filter(
        ({ item }) => context.widget?.kind !== 'shelf' || item.item_id !== 'grinder',
      ),
    )
    fill(client)
    show(section('recently-viewed'))
    await filled(['kettle', 'knife'])
  })
})

describe('what a shelf says of the visitor', () => {
  const catalogue = [at(towel), at(knife)]
  const both = `<div>${section('recently-viewed')}${section('popular')}</div>`
  const isAlone = async () => {
    await filled([], '[data-shelfwise-shelf=recently-viewed]')
    expect(find('[data-shelfwise-shelf=recently-viewed]').hidden).toBe(true)
    expect(idsIn('[data-shelfwise-shelf=popular]')).toEqual(['towel', 'knife'])
  }
  const open = async () => {
    const client = start({ consent: 'granted' })
    look(client, at(grinder))
    fill(client, { catalogue })
    show(both)
    await filled(['grinder'], '[data-shelfwise-shelf=recently-viewed]')
    await filled(['towel', 'knife'], '[data-shelfwise-shelf=popular]')
    return client
  }

  it.each([
    ['refuses', (client: Shelfwise) => client.consent('denied')],
    ['is forgotten', (client: Shelfwise) => client.forget()],
    ['chooses to be discreet', (client: Shelfwise) => client.choose('discreet')],
  ])('is gone at once when the visitor %s', async (_, end) => {
    const client = await open()
    end(client)
    await isAlone()
    expect(await running?.items('for-you')).toEqual([])
    expect(await running?.items('popular')).toHaveLength(2)
  })

  it('is nothing to a stranger, but what is popular', async () => {
    const client = start()
    fill(client, { catalogue })
    show(`<div>${section('recently-viewed')}${section('for-you')}${section('popular')}</div>`)
    await filled(['towel', 'knife'])
    expect(find('[data-shelfwise-shelf=for-you]').hidden).toBe(true)
  })
})

describe('hostile facts', () => {
  const opened = async (item: Partial<Item>, options?: ShelvesOptions) => {
    const client = start()
    look(client, at(kettle))
    fill(client, { catalogue: [at(grinder, item)], ...options })
    show(section('popular'))
    await settled()
  }

  it('are text', async () => {
    const item_name = '<img src=x onerror=window.hurt=1>'
    await opened({ item_name })
    expect(find('li b').textContent).toBe(item_name)
    expect(find('li b').children).toHaveLength(0)
    expect(find('li').getAttribute('data-item-name')).toBe(item_name)
  })

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:http://localhost:3000/1',
    'https://elsewhere.example/p',
    '//elsewhere.example/p',
    'https://localhost:3000@elsewhere.example/',
  ])('are no links: %s', async url => {
    await opened({ url })
    expect(idsIn()).toEqual([])
    expect(find('section').hidden).toBe(true)
  })

  it('are no pictures but from here, or where the shop allows', async () => {
    const image = 'https://cdn.example/grinder.jpg'
    await opened({ image })
    expect(find('li img').hidden).toBe(true)
    expect(find('li img').hasAttribute('src')).toBe(false)
    running?.stop()
    await opened({ image }, { allow: ['https://cdn.example'] })
    expect(find('li img').getAttribute('src')).toBe(image)
    running?.stop()
    await opened(
      { image: 'https://cdn.example.evil.example/1.jpg' },
      { allow: ['https://cdn.example'] },
    )
    expect(find('li img').hidden).toBe(true)
  })

  it('are left out where they are no facts', async () => {
    const client = start()
    const odd = [null, 7, {}, { item_id: {} }, { ...at(grinder), price: '<b>', item_name: {} }]
    fill(client, { catalogue: odd as never, currency: 'EUR' })
    show(section('popular'))
    await filled(['grinder'])
    expect(find('li b').hidden).toBe(true)
    expect(find('li i').hidden).toBe(true)
  })
})

describe('files', () => {
  const answer = (value: unknown, headers: Record<string, string> = {}) =>
    vi.spyOn(window, 'fetch').mockImplementation((async () => ({
      headers: new Headers(headers),
      json: async () => structuredClone(value),
    })) as never)
  const HOUR = 3_600_000
  const ago = (hours: number) => new Date(Date.now() - hours * HOUR)

  it('are asked for when a shelf can use them, without cookies, from here alone', async () => {
    const asked = answer({ items: [at(grinder)] })
    const client = start()
    fill(client, { catalogue: '/catalogue.json', model: '/model.json' })
    await settled()
    expect(asked).not.toHaveBeenCalled()
    show(section('recently-viewed'))
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1))
    expect(asked.mock.calls[0]).toEqual([
      '/catalogue.json',
      { credentials: 'omit', mode: 'same-origin' },
    ])
    show(section('popular') + section('buy-again'))
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2))
    expect(asked.mock.calls[1]?.[0]).toBe('/model.json')
    await filled(['grinder'])
  })

  it.each([
    ['asOf', { asOf: ago(2).toISOString() }, {}, true],
    [
      'asOf, which goes before what the response says',
      { asOf: ago(30).toISOString() },
      { 'last-modified': ago(1).toUTCString() },
      false,
    ],
    [
      'Last-Modified',
      {},
      { 'last-modified': ago(30).toUTCString(), date: ago(0).toUTCString() },
      false,
    ],
    ['Date', {}, { date: ago(1).toUTCString() }, true],
    ['nothing', {}, {}, false],
  ])(
    'count as of %s: a price older than a day is not shown, but the item is',
    async (_, more, headers, isShown) => {
      answer({ items: [at(grinder)], ...more }, headers)
      fill(start(), { catalogue: '/catalogue.json', currency: 'EUR' })
      show(section('popular'))
      await filled(['grinder'])
      expect(find('li i').hidden).toBe(!isShown)
      expect(find('li').hasAttribute('data-item-price')).toBe(isShown)
    },
  )

  it('that cannot be had cost what they tell and nothing else', async () => {
    vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('no network'))
    const client = start()
    const errors = heard(client, 'error')
    look(client, at(grinder))
    fill(client, { catalogue: '/catalogue.json', model: { version: 2 } as never })
    show(section('recently-viewed') + section('because-you-viewed') + section('popular'))
    await vi.waitFor(() => expect(idsIn()).toEqual(['grinder']))
    await vi.waitFor(() => expect(errors).toHaveLength(2))
    expect(String(errors)).toMatch(/no network.*no model, wrong: version/)
  })
})
