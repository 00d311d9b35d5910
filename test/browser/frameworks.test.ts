import { describe, expect, it } from 'vitest'
import { oneVisitor } from '../support/one-visitor'
import { cards, GRANTED, widget } from '../support/pages'
import { staysOf } from '../support/returning'
import { cardsOf } from '../support/visit'

const visitor = oneVisitor({ '/_next/static/main.js': '' })

const IN_THE_SHOPS_ORDER = ['sku-0', 'sku-1', 'sku-2', 'sku-3']
const ORDERED = ['sku-1', 'sku-0', 'sku-2', 'sku-3']

const open = (body: string, head = '') => visitor.open(body, { head: head + GRANTED })
const LIST = widget('home', cards(4))
const global = (name: string) => `<script>window['${name}'] = {}</script>`

describe('a page that a framework is going to take over', () => {
  it.each([
    ['Next, in its head', LIST, '<script src="/_next/static/main.js" async></script>'],
    ['Next, app router', LIST, global('__next_f')],
    ['Next, by its data', LIST, global('__NEXT_DATA__')],
    ['Nuxt, around its content', `<div id="__nuxt">${LIST}</div>`, ''],
    ['Nuxt, by its data', LIST, global('__NUXT__')],
    ['Angular', `<app-root ng-version="20" ng-server-context="ssr">${LIST}</app-root>`, ''],
    ['Astro', `<astro-island uid="a" client="load">${LIST}</astro-island>`, ''],
    ['Vue 2', `<div id="app" data-server-rendered="true">${LIST}</div>`, ''],
    ['React 17', `<div id="root"><main data-reactroot="">${LIST}</main></div>`, ''],
    [
      'React 17, within the widget',
      LIST.replace(
        '<ul data-shelfwise="home"',
        '<section data-shelfwise="home"><ul data-reactroot=""',
      ).replace('</ul>', '</ul></section>'),
      '',
    ],
    ['Solid', `<main data-hk="s0-0-0">${LIST}</main>`, ''],
    ['Qwik', `<div q:container="paused">${LIST}</div>`, ''],
    ['Remix', LIST, global('__remixContext')],
    ['React Router', LIST, global('__reactRouterContext')],
    ['SvelteKit', LIST, global('__sveltekit_1x2y3z')],
  ])('keeps its order: %s', async (_, body, head) => {
    await open(body, head)
    expect(await cardsOf(visitor.page, 'home')).toEqual(IN_THE_SHOPS_ORDER)
    expect(await staysOf(visitor.page, 'home')).toBe('framework')
  })

  it('has the lists ordered that the shop says are static', async () => {
    await open(
      `<div data-shelfwise-on>${LIST}</div>${widget('other', cards(4, 4))}`,
      global('__next_f'),
    )
    expect(await cardsOf(visitor.page, 'home')).toEqual(ORDERED)
    expect(await staysOf(visitor.page, 'home')).toBeUndefined()
    expect(await staysOf(visitor.page, 'other')).toBe('framework')
  })
})

describe('a list that a framework renders', () => {
  /** The list is below the fold and we come late: nothing but the sign keeps it from being ordered. */
  const openLate = (sign = '', attribute = '') => {
    const body = `<main ${attribute}>${LIST}</main><script>${sign}</script>${GRANTED}`
    return visitor.open(body, { head: '' })
  }

  it.each([
    ['React', `document.querySelector('li').__reactFiber$abc = {}`],
    ['React, at its root', `document.querySelector('main').__reactContainer$abc = {}`],
    ['Vue 2', `document.querySelector('main').__vue__ = {}`],
    ['Vue 3', `document.querySelector('main').__vue_app__ = {}`],
    [
      'Vue 3, on a card',
      `Object.defineProperty(document.querySelector('li'), '__vnode', { value: {} })`,
    ],
    ['Angular', `document.querySelector('ul').__ngContext__ = 1`],
    ['Svelte', `document.querySelector('ul').__svelte_meta = {}`],
    ['Preact', `document.querySelector('main').__k = {}`],
    ['Lit', `document.querySelector('ul')._$litPart$ = {}`],
    ['Solid', `document.querySelector('li').$$click = () => {}`],
    ['Livewire', `document.querySelector('main').__livewire = {}`],
    ['AngularJS', `document.querySelector('li').ng339 = 7`],
    [
      'Vue 3 and Svelte 5, rendered on a server',
      `document.querySelector('li').before(document.createComment('['))`,
    ],
    ['Lit, into what was there', `document.querySelector('li').before(document.createComment(''))`],
    [
      'Alpine',
      `document.querySelector('ul').prepend(document.createElement('template'));
      document.querySelector('template').setAttribute('x-for', 'p in products')`,
    ],
  ])('stays as it is: %s', async (_, sign) => {
    await openLate(sign)
    expect(await cardsOf(visitor.page, 'home')).toEqual(IN_THE_SHOPS_ORDER)
    expect(await staysOf(visitor.page, 'home')).toMatch(/framework|laid out/)
  })

  it('is ordered where nothing says that one does', async () => {
    await openLate()
    expect(await cardsOf(visitor.page, 'home')).toEqual(ORDERED)
  })

  it('stays as it is even where the shop says that it is static', async () => {
    await openLate(`document.querySelector('ul').__reactFiber$abc = {}`, 'data-shelfwise-on')
    expect(await cardsOf(visitor.page, 'home')).toEqual(IN_THE_SHOPS_ORDER)
  })
})
