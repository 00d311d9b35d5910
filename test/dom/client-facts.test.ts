import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { grinder, kettle, knife, towel } from '../support/items'
import { debugMessages, heard, leaveNoTrace, leavePage, start } from '../support/live-client'
import { find, show, textsIn, widget } from '../support/page'
import { records } from '../support/store'
import { memoryOf } from '../support/visitor'

beforeEach(debugMessages)
afterEach(leaveNoTrace)

/** What an earlier page has taught is there at the start. */
async function comeBackKnowing(...items: (typeof grinder)[]) {
  const earlier = start({ consent: 'granted' })
  await earlier.ready
  for (const item of items) earlier.track({ name: 'view_item', items: [item] })
  earlier.stop()
  return start({ consent: 'granted' })
}

describe('facts that earlier pages taught', () => {
  it('are filled in where an event says nothing', async () => {
    const client = await comeBackKnowing({ ...grinder, url: '/p/grinder' })
    const events = heard(client, 'event')
    client.track({ name: 'add_to_cart', items: [{ item_id: 'grinder', price: 45 }] })
    expect(events[0]?.items).toEqual([{ ...grinder, url: '/p/grinder', price: 45 }])
  })

  it('order a list that says nothing but ids', async () => {
    await comeBackKnowing(kettle, grinder, towel, grinder)
    const ids = [towel, knife, kettle, grinder].map(({ item_id }) => ({ item_id }))
    const list = show(widget(ids))
    await vi.waitFor(() => expect(textsIn(list)[0]).toBe('grinder'))
  })

  it('are gone once they are forgotten', async () => {
    const client = await comeBackKnowing(grinder)
    await client.forget()
    const events = heard(client, 'event')
    client.track({ name: 'add_to_cart', items: [{ item_id: 'grinder' }] })
    expect(events[0]?.items).toEqual([{ item_id: 'grinder' }])
  })
})

it('what a listener does to an event changes nothing of what is known of its items', async () => {
  const client = start()
  client.on('event', ({ items }) => {
    for (const item of items ?? []) item.item_name = 'changed'
  })
  client.track({ name: 'view_item', items: [grinder] })
  client.track({ name: 'add_to_cart', items: [{ item_id: 'grinder' }] })
  expect(memoryOf(client.profile(), 'grinder')?.item.item_name).toBe(grinder.item_name)
  show(widget([{ item_id: 'grinder' }, knife, towel]))
  await vi.waitFor(() => expect(client.widgets()[0]?.items[0]?.item_name).toBe(grinder.item_name))
})

describe('the address of an item', () => {
  it.each([
    ['/p/1?for=jane#top', '/p/1'],
    [`${location.origin}/p/1`, '/p/1'],
    ['https://elsewhere.example/p/1', undefined],
    ['javascript:alert(1)', undefined],
    ['http://[', undefined],
  ])('%s is kept as %s', (url, path) => {
    const client = start()
    client.track({ name: 'view_item', items: [{ ...grinder, url }] })
    expect(memoryOf(client.profile(), 'grinder')?.item.url).toBe(path)
  })
})

describe('a sensitive item', () => {
  const test = {
    item_id: 'sku-9',
    item_name: 'Clearview test',
    item_brand: 'Predict',
    item_category: 'Care/Pregnancy',
    url: '/p/sku-9',
  }
  const everything = async () =>
    JSON.stringify([await records(), Object.entries(localStorage)]).toLowerCase()

  it('is kept nowhere, whatever is done with it', async () => {
    show(`<main data-item-id="sku-9" data-item-name="Clearview test" data-item-category="Care/Pregnancy">
      <button data-shelfwise-add>+</button></main>
      ${widget([test, towel])}`)
    const client = start({ consent: 'granted' })
    find('main button').click()
    find('ul [data-item-id="sku-9"]').click()
    client.track({ name: 'search', search_term: 'clearview' })
    leavePage()
    expect(await everything()).not.toMatch(/sku-9|clearview|pregnancy/)
    await client.ready
    client.track({ name: 'purchase', items: [{ item_id: 'sku-9' }, towel] })
    leavePage()
    await vi.waitFor(async () => expect(await everything()).toContain('towel'))
    expect(await everything()).not.toMatch(/sku-9|clearview|pregnancy/)
    expect(JSON.stringify(client.profile())).not.toMatch(/sku-9|clearview|pregnancy/i)
  })

  it('is what the shop says it is', async () => {
    const client = start({ sensitive: ['coff'] })
    client.track({ name: 'purchase', items: [grinder, test, towel] })
    expect(client.profile().items.map(({ item_id }) => item_id)).toEqual(['sku-9', 'towel'])
  })
})
