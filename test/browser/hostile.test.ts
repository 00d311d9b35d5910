import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Shelfwise } from '../../src'
import { readProfile } from '../../src/store/records'
import { profileOf } from '../support/client'
import {
  type Browser,
  engine,
  launch,
  needs,
  type Page,
  type Visitor,
  visit,
} from '../support/engine'
import { ENTRIES, WORLDS, type World } from '../support/hostile'
import { layoutShiftOf } from '../support/layout-shift'
import { card, cards, GRANTED, page as html, widget } from '../support/pages'
import { FAR_DOWN, openPage, putCoffeeInCart } from '../support/returning'
import { serve, type TestServer } from '../support/server'
import { cardsOf } from '../support/visit'

/** Before the page's own scripts: notes who makes markup of texts from now on. */
const WATCH = `<script>{
  window.parsed = []
  const watch = (target, name) => {
    const own = Object.getOwnPropertyDescriptor(target, name)
    const noting = original => function (...texts) { parsed.push(name); return original.apply(this, texts) }
    if (own?.value) target[name] = noting(own.value)
    else if (own) Object.defineProperty(target, name, { ...own, set: noting(own.set) })
  }
  for (const name of ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe']) watch(Element.prototype, name)
  watch(DOMParser.prototype, 'parseFromString')
  watch(Range.prototype, 'createContextualFragment')
  watch(Document.prototype, 'write')
}</script>`
/** After them, and before ours: notes what all objects have. */
const WITNESS = `<script>{
  const all = [Object, Array, Function, String, Promise, Element].map(it => it.prototype)
  const names = () => {
    const found = []
    for (const it of all) for (const name of Object.getOwnPropertyNames(it)) found.push(name)
    return found
  }
  const before = names()
  window.seen = () => ({
    added: names().filter(name => !before.includes(name)),
    polluted: [window.polluted, {}.polluted].filter(Boolean),
    parsed,
  })
}</script>`

/** What goes on in a shop. */
const LIFE = `<script>
  dataLayer.push({ event: 'view_item', ecommerce: { items: [{ item_id: 'sku-201', item_category: 'Kitchen/Coffee' }] } })
  history.pushState(null, '', '?variant=2')
  if (window.shelfwise?.track) shelfwise.track({ name: 'search', search_term: 'thing' })
  document.querySelector('[data-shelfwise]')?.append(document.querySelector('template').content)
</script>`

const LAYER = '<script>window.dataLayer = []</script>'
const LIST = card(0, 'class="first"') + cards(11, 1)
const IDS = Array.from({ length: 13 }, (_, id) => `sku-${id}`)
const THEIRS = [1, 5, 9].map(id => `sku-${id}`)
const AS_MARKUP = '<img src=x onerror="window.polluted = 1">'

let browser: Browser
let server: TestServer
let visitor: Visitor
let page: Page

beforeAll(async () => {
  browser = await launch()
  server = await serve()
  visitor = await visit(browser)
  page = visitor.page
  await putCoffeeInCart(page, server)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** Opens a page of 13 cards that the visitor cannot see, the last of which comes later. */
async function open(before: string, { list = LIST, after = '' } = {}) {
  const more = `<template>${card(12)}</template>`
  server.pages.set(
    '/',
    html(FAR_DOWN + more + widget('home', list) + after + LIFE, WATCH + before + WITNESS + GRANTED),
  )
  await page.goto(server.url)
  await page.evaluate(async () => {
    await (window.shelfwise as Shelfwise | undefined)?.ready
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

async function isUnharmed(ids = IDS) {
  expect(await page.evaluate('seen()')).toEqual({
    added: [],
    polluted: [],
    parsed: [],
  })
  expect((await cardsOf(page, 'home')).sort()).toEqual([...ids].sort())
  expect(await page.locator('footer').count()).toBe(1)
  if (!engine.lacks.includes('layout-shift and long-task entries')) {
    expect(await layoutShiftOf(page)).toBe(0)
  }
  expect(visitor.troubles.splice(0)).toEqual([])
}

/** What was known of the visitor before is known after all that. */
async function isKnown() {
  const profile = await profileOf(page)
  expect(readProfile(profile)).toEqual(profile)
  expect(profile.items.find(it => it.item_id === 'sku-101')?.cart).toBeGreaterThan(0)
}

describe('a page that', () => {
  const ordinary = WORLDS.filter(({ hasNoJson }) => !hasNoJson)
  const withoutJson = WORLDS.filter(({ hasNoJson }) => hasNoJson)
  const keepsItsCards = async ({ code, isBroken }: World) => {
    await open(`<script>window.dataLayer = []</script><script>${code}</script>`)
    await page.evaluate('window.undo(), undefined')
    await isUnharmed()
    const first = (await cardsOf(page, 'home')).slice(0, 3)
    if (isBroken) return
    expect(first).toEqual(THEIRS)
    await isKnown()
  }
  it.each(ordinary)('$name keeps its cards', keepsItsCards)
  for (const world of withoutJson) {
    needs('driver that needs no JSON of the page')(`${world.name} keeps its cards`, () =>
      keepsItsCards(world),
    )
  }
})

describe('a data layer', () => {
  it('with anything in it is no trouble, and what follows is heard', async () => {
    const entries = ENTRIES.map(([, entry]) => entry)
    const tracked = entries.map(entry => `s.track(${entry});`).join('\n')
    await open(
      `<script>window.dataLayer = [${entries}]; window.told = []
        ;(window.shelfwise ||= []).push(s => { s.on('event', it => told.push(it)); ${tracked} })</script>`,
      {
        after: `<script>{ const s = shelfwise; ${tracked} }
          ${entries.map(entry => `dataLayer.push(${entry});`).join('\n')}
          dataLayer.push({ event: 'add_to_wishlist', ecommerce: { items: [{ item_id: 'last' }] } })</script>`,
      },
    )
    const heard = await page.evaluate(
      'told.flatMap(it => it.items ?? []).map(item => item.item_id).filter(id => /^(last|__proto__|<img.*)$/.test(id))',
    )
    expect(heard).toEqual(expect.arrayContaining(['__proto__', AS_MARKUP, 'last']))
    await isUnharmed()
  })
})

const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`

describe('markup', () => {
  it('may name items like what all objects have, or like markup', async () => {
    const hostile = ['__proto__', 'constructor', 'toString', 'prototype', AS_MARKUP]
    const list = hostile
      .map(
        id => `<li data-item-id="${id.replaceAll('"', '&quot;')}" data-item-name="${'n'.repeat(1e5)}"
        data-item-attributes='{"__proto__":"x","constructor":"y","toString":"z"}'>a thing</li>`,
      )
      .join('')
    await open(LAYER, { list: cards(12) + list })
    await page.evaluate(ids => {
      for (const item_id of ids) {
        ;(window.shelfwise as Shelfwise).track({ name: 'add_to_cart', items: [{ item_id }] })
      }
    }, hostile)
    await isUnharmed([...IDS, ...hostile])
    const { items } = await profileOf(page)
    expect(items.map(it => it.item_id)).toEqual(expect.arrayContaining(hostile))
  })

  it('may say anything in JSON-LD', async () => {
    const blocks = [
      '{"@type":"Product","name":"P","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"sku":"__proto__","offers":{"__proto__":[]}}',
      `{"@type":"Product","name":${JSON.stringify(AS_MARKUP)},"sku":"<svg onload=polluted=1>"}`,
      `{"@type":"Product","name":"${'word '.repeat(2e5)}","sku":"s","brand":"${'a:'.repeat(1e5)}"}`,
      // Endless to mend.
      `{"@type":"Product" ${'/* , // '.repeat(5e4)}`,
      // Wells.
      `${'{"name":'.repeat(2e4)}1${'}'.repeat(2e4)}`,
      `{"@type":"Product","name":${'['.repeat(2e4)}1${']'.repeat(2e4)}}`,
      JSON.stringify(
        Array.from({ length: 1e4 }, (_, id) => ({ '@type': 'Product', name: `P ${id}`, sku: id })),
      ),
    ]
    await open(`${LAYER}${blocks.map(jsonLd).join('')}`)
    await isUnharmed()
  })

  it('may hold thousands of cards', async () => {
    await open(LAYER, { list: cards(3000) })
    expect(new Set(await cardsOf(page, 'home')).size).toBe(3000)
    const took = await page.evaluate(() => {
      const start = performance.now()
      ;(window.shelfwise as Shelfwise).widgets()
      return performance.now() - start
    })
    expect(took).toBeLessThan(1000)
  })

  it('may say options that are none', async () => {
    const options =
      '<script type="application/json" data-shelfwise-options>{"__proto__":{"consent":"denied"}}</script>'
    await open(`${LAYER}${options}`)
    await isUnharmed()
  })
})

/** Removes the card before itself whenever it is moved. */
const JEALOUS = `<script>
  window.removed = []
  customElements.define('x-card', class extends HTMLElement {
    moved() {
      const before = this.previousElementSibling
      if (!before || removed.length > 1) return
      removed.push(before.dataset.itemId)
      before.remove()
    }
    connectedCallback() { if (this.was) this.moved(); this.was = true }
    connectedMoveCallback() { this.moved() }
  })
</script>`

describe('another script', () => {
  it.each([
    ['our tag', "document.querySelector('script[src*=shelfwise]').remove()", IDS],
    [
      'a list that was just put in order',
      "shelfwise.on('rank', it => it.element.replaceChildren())",
      [],
    ],
    [
      'a list while it is watched',
      "setTimeout(() => document.querySelector('ul').replaceWith('gone'))",
      [],
    ],
  ])('may take away %s', async (_, code, ids) => {
    await open(LAYER, { after: `<script>${code}</script>` })
    await page.waitForFunction(
      count => document.querySelectorAll('[data-item-id]').length === count,
      ids.length,
    )
    await isUnharmed(ids)
  })

  it('may take away cards between our reading and moving them', async () => {
    const list = LIST.replaceAll('<li', '<x-card').replaceAll('</li', '</x-card')
    await open(LAYER + JEALOUS, { list })
    const removed = await page.evaluate<string[]>('removed')
    expect(removed.length).toBeGreaterThan(0)
    await isUnharmed(IDS.filter(id => !removed.includes(id)))
  })
})

describe('what is stored', () => {
  it.each([
    '{"version":1,"time":1,"step":0,"affinities":[],"items":[{"__proto__":{"polluted":1}}],"purchases":[],"__proto__":{"polluted":1}}',
    '{"__proto__":{"version":1,"time":1,"step":0,"affinities":[],"items":[],"purchases":[]},"constructor":{"prototype":{"polluted":1}}}',
    '[[[[[[[[',
  ])('may have been poisoned: %s', async record => {
    await page.evaluate(record => {
      localStorage['shelfwise:waiting'] = `[${record}]`
      // The page writes its own when it is left.
      addEventListener('pagehide', () => {
        localStorage['shelfwise:profile'] = record
      })
    }, record)
    await open(LAYER)
    await isUnharmed()
  })
})

it('the visitor is known on the next page as before', async () => {
  await openPage(page, server, FAR_DOWN + widget('home', cards(12)))
  await isKnown()
  expect((await cardsOf(page, 'home')).slice(0, 3)).toEqual(THEIRS)
})
