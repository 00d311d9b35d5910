import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type Preferences,
  type PreferencesOptions,
  preferences,
} from '../../src/extras/preferences'
import type { Shelfwise } from '../../src/index'
import type { ShelfwiseOptions } from '../../src/options'
import { grinder, kettle, knife, towel } from '../support/items'
import { debugMessages, heard, leaveNoTrace, start } from '../support/live-client'
import { find, show, widget } from '../support/page'

let dialogs: Preferences | undefined
let client: Shelfwise

beforeEach(debugMessages)
afterEach(async () => {
  dialogs?.stop()
  dialogs = undefined
  document.documentElement.lang = ''
  await leaveNoTrace()
})

function begin(options?: PreferencesOptions, clientOptions?: ShelfwiseOptions) {
  client = start({ consent: 'granted', ...clientOptions })
  for (const item of [grinder, grinder, kettle]) client.track({ name: 'view_item', items: [item] })
  dialogs = preferences(client, options)
  return client
}

const root = () => find('shelfwise-preferences').shadowRoot as ShadowRoot
const dialog = () => root().querySelector('dialog') as HTMLDialogElement
const open = async () => {
  dialogs?.open()
  await vi.waitFor(() => expect(dialog().open).toBe(true))
}
const text = (selector: string) => root().querySelector(selector)?.textContent ?? ''
const rows = () => [...root().querySelectorAll('li')]
const row = (name: string) => rows().find(it => it.textContent?.startsWith(name)) as HTMLLIElement
const inputOf = (label: string, within: ParentNode = root()) =>
  [...within.querySelectorAll('label')]
    .find(it => it.textContent?.startsWith(label))
    ?.querySelector('input') as HTMLInputElement
const choose = (label: string, within?: ParentNode) => inputOf(label, within).click()
const press = (name: string) =>
  [...root().querySelectorAll('button')].find(it => it.textContent === name)?.click()
const status = () => text('output')
const kept = () => JSON.parse(localStorage.getItem('shelfwise:extras') ?? '{}').preferences
const orderNow = () => client.rank([towel, knife, kettle, grinder]).map(({ item }) => item.item_id)

describe('the dialog', () => {
  it('opens by any element that is marked, also one that comes later, and by code', async () => {
    begin()
    show('<p>none</p>')
    find('p').click()
    expect(document.querySelector('shelfwise-preferences')).toBeNull()
    show('<a data-shelfwise-preferences><b>Preferences</b></a>')
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })
    find('b').dispatchEvent(click)
    await vi.waitFor(() => expect(dialog().open).toBe(true))
    expect(click.defaultPrevented).toBe(true)
    press('Close')
    expect(dialog().open).toBe(false)
    await open()
  })

  it('shows what is remembered and why', async () => {
    begin()
    await open()
    expect(rows().map(it => it.querySelector('p')?.textContent)).toEqual([
      'GrindersKitchen › Coffee · because you looked at it 2×',
      'Acmebecause you looked at it 2×',
      'material: steelbecause you looked at it 2×',
      'KettlesKitchen › Coffee · because you looked at it',
      'Boil & Cobecause you looked at it',
      'material: copperbecause you looked at it',
    ])
    expect(text('section')).toContain('Looked at, kept for 30 days: 2.')
    expect(text('section')).not.toContain('Bought')
    press('Close')
    client.track({ name: 'purchase', transaction_id: 't', items: [kettle] })
    await open()
    expect(row('Kettles').textContent).toContain('because you bought it')
    expect(text('section')).toMatch(/Bought, kept for 400 days: 1\. /)
  })

  it('names groups and controls, and gives each three states', async () => {
    begin()
    await open()
    const group = row('Acme').querySelector('[role="radiogroup"]')
    expect(group?.getAttribute('aria-label')).toBe('Acme')
    const radios = [...row('Acme').querySelectorAll('input')]
    expect(radios.map(it => it.checked)).toEqual([false, true, false])
    expect(radios.map(it => it.labels?.[0]?.textContent)).toEqual(['Off', 'As it is', 'I like it'])
  })

  it('speaks Russian on a Russian page, and the shop’s own words', async () => {
    document.documentElement.lang = 'ru-RU'
    begin({ texts: { stated: 'Люблю' } })
    await open()
    expect(text('h2')).toBe('Что помнит магазин')
    expect(dialog().lang).toBe('ru')
    expect(row('Acme').textContent).toContain('Люблю')
  })

  it('shows texts as texts, whatever the shop calls a brand', async () => {
    begin()
    const item_brand = '<img src=x onerror=window.hurt=1>'
    client.track({ name: 'view_item', items: [{ item_id: 'odd', item_brand }] })
    await open()
    expect(row(item_brand)).toBeDefined()
    expect(root().querySelector('img')).toBeNull()
  })

  it('is gone when it is stopped, and what was said with it', async () => {
    begin()
    await open()
    choose('I like it', row('material: copper'))
    await vi.waitFor(() => expect(orderNow()[0]).toBe('kettle'))
    dialogs?.stop()
    expect(document.querySelector('shelfwise-preferences')).toBeNull()
    expect(orderNow()[0]).toBe('grinder')
  })

  it('names the option that is wrong', () => {
    const ask = [{ key: 'category:Wine', label: 'Wine', purpose: 'No.' }]
    expect(() => begin({ ask })).toThrow('shelfwise: wrong preferences: ask')
  })
})

describe('what the visitor says', () => {
  it('puts an interest first, or out, is kept, and stands first and last next time', async () => {
    begin()
    await open()
    choose('I like it', row('Boil & Co'))
    choose('Off', row('Grinders'))
    await vi.waitFor(() =>
      expect(kept()).toEqual({
        off: ['category:Kitchen/Coffee/Grinders'],
        stated: ['brand:Boil & Co'],
      }),
    )
    expect(row('Boil & Co').textContent).toContain('because you said so')
    expect(orderNow()[0]).toBe('kettle')
    press('Close')
    await open()
    expect(rows()[0]).toBe(row('Boil & Co'))
    expect(rows().at(-1)).toBe(row('Grinders'))
    choose('As it is', row('Boil & Co'))
    choose('As it is', row('Grinders'))
    await vi.waitFor(() => expect(kept()).toEqual({ off: [], stated: [] }))
    expect(orderNow()[0]).toBe('grinder')
  })

  it('orders the widgets of the page anew', async () => {
    begin()
    show(widget([towel, knife, kettle, grinder]))
    await vi.waitFor(() => expect(client.widgets()[0]?.order[0]?.item.item_id).toBe('grinder'))
    const ranks = heard(client, 'rank')
    await open()
    choose('I like it', row('Boil & Co'))
    await vi.waitFor(() => expect(ranks.at(-1)?.order[0]?.item.item_id).toBe('kettle'))
    expect(ranks.at(-1)?.order[0]?.reasons[0]).toMatchObject({
      feature: 'stated',
      key: 'brand:Boil & Co',
    })
  })

  it('answers what the shop asks, with its purpose told', async () => {
    const purpose = 'So that what is of linen comes first.'
    begin({ ask: [{ key: 'attribute:material=linen', label: 'Linen', purpose }] })
    await open()
    expect(inputOf('Linen').closest('label')?.textContent).toBe(`Linen${purpose}`)
    choose('Linen')
    await vi.waitFor(() => expect(orderNow()[0]).toBe('towel'))
    press('Close')
    await open()
    expect(inputOf('Linen').checked).toBe(true)
    expect(rows()).not.toContain(row('material: linen'))
  })
})

describe('the choice', () => {
  it('shows what holds', async () => {
    begin()
    await open()
    expect(inputOf('Remember me').checked).toBe(true)
  })

  it('is none where nobody has answered', async () => {
    begin({}, { consent: 'auto' })
    await open()
    expect(root().querySelectorAll('[name="choice"]:checked')).toHaveLength(0)
  })

  it('of discretion names nothing and erases what was kept', async () => {
    const ask = [{ key: 'brand:Weave', label: 'Weave', purpose: 'So that it comes first.' }]
    begin({ ask })
    await open()
    choose('I like it', row('Boil & Co'))
    await vi.waitFor(() => expect(kept()).toBeDefined())
    choose('Be discreet')
    await vi.waitFor(() => expect(status()).toBe('Done.'))
    expect(client.choose()).toBe('discreet')
    expect(rows()).toEqual([])
    expect(text('section')).toContain('Nothing to name.')
    expect(inputOf('Weave')).toBeUndefined()
    expect(kept()).toBeUndefined()
    expect(client.profile().items).toEqual([])
    expect(inputOf('Be discreet').checked).toBe(true)
  })

  it('of being forgotten is a refusal', async () => {
    begin()
    await open()
    choose('Do not remember me')
    await vi.waitFor(() => expect(status()).toBe('Done.'))
    expect(client.consent()).toBe('denied')
    expect(rows()).toEqual([])
    choose('Remember me')
    await vi.waitFor(() => expect(client.consent()).toBe('granted'))
  })

  it('made in another tab is shown', async () => {
    begin()
    await open()
    client.consent('denied')
    await vi.waitFor(() => expect(inputOf('Do not remember me').checked).toBe(true))
    expect(rows()).toEqual([])
  })
})

describe('what is the visitor’s', () => {
  const put = async (json: string) => {
    const input = root().querySelector('[type="file"]') as HTMLInputElement
    Object.defineProperty(input, 'files', { value: [new File([json], 'a.json')] })
    input.dispatchEvent(new Event('change'))
  }

  it('is saved with what was said, and comes back from the file', async () => {
    begin({}, { consent: 'auto' })
    const saved: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
      saved.push(blob as Blob)
      return 'blob:a'
    })
    await open()
    choose('I like it', row('Boil & Co'))
    press('Save to file')
    await vi.waitFor(() => expect(saved).toHaveLength(1))
    const json = await (saved[0] as Blob).text()
    expect(JSON.parse(json)).toMatchObject({
      shelfwise: 1,
      preferences: { off: [], stated: ['brand:Boil & Co'] },
    })
    await client.forget()
    await vi.waitFor(() => expect(rows()).toEqual([]))
    await put(json)
    await vi.waitFor(() => expect(status()).toBe('Done.'))
    expect(rows()[0]).toBe(row('Boil & Co'))
    expect(client.profile().items.map(({ item_id }) => item_id)).toEqual(['grinder', 'kettle'])
  })

  it.each(['', 'no JSON', '{"shelfwise":1}'])(
    'is not in the file %j, which is said',
    async json => {
      begin()
      await open()
      await put(json)
      await vi.waitFor(() => expect(status()).toBe('This file cannot be added.'))
      expect(rows()).toHaveLength(6)
    },
  )

  it('is erased once that is said twice', async () => {
    begin()
    await open()
    const sure = [...root().querySelectorAll('button')].at(-1)
    expect(sure?.hidden).toBe(true)
    press('Erase everything')
    await vi.waitFor(() => expect(sure?.hidden).toBe(false))
    expect(status()).toBe('Erase for good?')
    expect(rows()).toHaveLength(6)
    press('Erase for good')
    await vi.waitFor(() => expect(status()).toBe('Done.'))
    expect(rows()).toEqual([])
    expect(client.profile().items).toEqual([])
    expect(sure?.hidden).toBe(true)
  })
})
