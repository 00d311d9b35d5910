import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Shelfwise } from '../../src'
import { launchChromium } from '../support/chromium'
import { CATEGORIES, cards, widget } from '../support/pages'
import { FAR_DOWN, openPage, putCoffeeInCart } from '../support/returning'
import { serve, type TestServer } from '../support/server'
import { cardsOf, type Visitor, visit } from '../support/visit'

let browser: Browser
let server: TestServer
let visitor: Visitor
let page: Page

const PIXEL = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"/>'

beforeAll(async () => {
  browser = await launchChromium()
  server = await serve()
  for (let id = 0; id < 6; id++) {
    for (const size of [1, 2]) {
      server.pages.set(`/image-${id}-${size}x.svg`, response => {
        response.writeHead(200, { 'content-type': 'image/svg+xml' })
        response.end(PIXEL)
      })
    }
  }
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

const open = async (body: string) => {
  visitor = await visit(browser)
  page = visitor.page
  await putCoffeeInCart(page, server)
  await openPage(page, server, FAR_DOWN + body)
}
const ids = (...numbers: number[]) => numbers.map(number => `sku-${number}`)
const order = () => cardsOf(page, 'home')
const said = (id: number) => `data-item-id="sku-${id}" data-item-category="${CATEGORIES[id % 4]}"`
const each = (make: (id: number) => string, count = 6) =>
  Array.from({ length: count }, (_, id) => make(id)).join('')
/** Where cards stand on the screen, as read: row by row. */
const shown = () =>
  page.$$eval('[data-item-id]', all =>
    all
      .map(it => ({ id: it.getAttribute('data-item-id'), ...it.getBoundingClientRect().toJSON() }))
      .sort((one, other) => one.top - other.top || one.left - other.left)
      .map(({ id }) => id),
  )

describe('cards are ordered', () => {
  it('with their lazy images and srcset, each loaded once and for its own card', async () => {
    await open(
      `<ul data-shelfwise="home">${each(
        id =>
          `<li ${said(id)}><img loading="lazy" width="90" height="90" alt="Thing ${id}" src="/image-${id}-1x.svg" srcset="/image-${id}-1x.svg 1x, /image-${id}-2x.svg 2x"></li>`,
      )}</ul>`,
    )
    expect(await order()).toEqual(ids(1, 5, 0, 2, 3, 4))
    await page.evaluate(() => scrollTo(0, 3000))
    await expect
      .poll(() =>
        page.$$eval('img', all => all.map(it => it.complete && new URL(it.currentSrc).pathname)),
      )
      .toEqual([1, 5, 0, 2, 3, 4].map(id => `/image-${id}-1x.svg`))
    const loaded = visitor.requests.filter(url => url.endsWith('.svg'))
    expect(new Set(loaded).size).toBe(loaded.length)
    expect(visitor.troubles).toEqual([])
  })

  it('below a sticky heading that stays at its place', async () => {
    await open(
      `<ul data-shelfwise="home"><li class="head" style="position:sticky;top:0">Popular</li>${each(id => `<li ${said(id)} style="height:400px">Thing ${id}</li>`)}</ul>`,
    )
    expect(await order()).toEqual(ids(1, 5, 0, 2, 3, 4))
    await page.evaluate(() => scrollTo(0, 3900))
    expect(await page.$eval('.head', it => it.getBoundingClientRect().top)).toBe(0)
    expect(await page.$eval('ul', it => it.firstElementChild?.className)).toBe('head')
  })

  it('in a grid, where the wide place stays the first', async () => {
    await open(
      `<style>ul { display: grid; grid-template-columns: repeat(3, 1fr); padding: 0 } li:first-child { grid-column: span 2 }</style>
       <ul data-shelfwise="home">${each(id => `<li ${said(id)}>Thing ${id}</li>`)}</ul>`,
    )
    expect(await shown()).toEqual(ids(1, 5, 0, 2, 3, 4))
  })

  it('in columns, down one and then the next', async () => {
    await open(
      `<style>ul { columns: 2; padding: 0; margin: 0 } li { height: 50px; break-inside: avoid }</style>
       <ul data-shelfwise="home">${each(id => `<li ${said(id)}>Thing ${id}</li>`)}</ul>`,
    )
    expect(await shown()).toEqual(ids(1, 2, 5, 3, 0, 4))
  })

  it('as rows of a table, below its head', async () => {
    await open(
      `<table><thead><tr><th>Name<th>Price</thead><tbody data-shelfwise="home"><tr class="sub"><th colspan="2">Offers</tr>${each(id => `<tr ${said(id)}><td>Thing ${id}<td>9</tr>`)}</tbody></table>`,
    )
    expect(await order()).toEqual(ids(1, 5, 0, 2, 3, 4))
    expect(await page.$eval('tbody', it => it.firstElementChild?.className)).toBe('sub')
  })

  it('with the texts between them where they were', async () => {
    await open(
      `<ul data-shelfwise="home">${each(id => `<li ${said(id)}>Thing ${id}</li> | `, 4)}</ul>`,
    )
    expect(await page.$eval('ul', it => it.textContent)).toBe(
      'Thing 1 | Thing 0 | Thing 2 | Thing 3 | ',
    )
  })

  it('before the empty cells that fill the last row', async () => {
    const filler = '<li class="filler" aria-hidden="true"></li>'
    await open(
      `<ul data-shelfwise="home" style="display:flex;flex-wrap:wrap">${each(id => `<li ${said(id)}>Thing ${id}</li>`, 5)}${filler}${filler}</ul>`,
    )
    expect(
      await page.$$eval('li', all =>
        all.map(it => it.getAttribute('data-item-id') ?? it.className),
      ),
    ).toEqual([...ids(1, 0, 2, 3, 4), 'filler', 'filler'])
  })

  it('without their scripts running a second time', async () => {
    await open(
      `<script>runs = {}</script><ul data-shelfwise="home">${each(
        id =>
          `<li ${said(id)}>Thing ${id}<script>runs[${id}] = (runs[${id}] ?? 0) + 1</script></li>`,
        4,
      )}</ul>`,
    )
    expect(await order()).toEqual(ids(1, 0, 2, 3))
    expect(await page.evaluate('runs')).toEqual({ 0: 1, 1: 1, 2: 1, 3: 1 })
  })

  it('where moveBefore is missing too, without their scripts running a second time', async () => {
    await open(
      `<script>runs = {}; delete Element.prototype.moveBefore</script><ul data-shelfwise="home">${each(
        id =>
          `<li ${said(id)}>Thing ${id}<script>runs[${id}] = (runs[${id}] ?? 0) + 1</script></li>`,
        4,
      )}</ul>`,
    )
    expect(await order()).toEqual(ids(1, 0, 2, 3))
    expect(await page.evaluate('runs')).toEqual({ 0: 1, 1: 1, 2: 1, 3: 1 })
  })

  it('and what says which is first and last stays with the place', async () => {
    const place = (id: number) => ['first', '', 'last'][id % 3]
    await open(
      `<ul class="products columns-3" data-shelfwise="home">${each(id => `<li class="product ${place(id)} post-${id}" ${said(id)}>Thing ${id}</li>`)}</ul>`,
    )
    const classes = () =>
      page.$$eval('li', all => all.map(it => [...it.classList].sort().join(' ')))
    expect(await order()).toEqual(ids(1, 5, 0, 2, 3, 4))
    const ordered = [1, 5, 0, 2, 3, 4].map((id, at) => `${place(at)} post-${id} product`.trim())
    expect(await classes()).toEqual(ordered)
    await page.evaluate(() => (window.shelfwise as Shelfwise).stop())
    expect(await classes()).toEqual(
      [0, 1, 2, 3, 4, 5].map(id => `${place(id)} post-${id} product`.trim()),
    )
  })

  it('but not where attributes number them', async () => {
    await open(
      `<ul data-shelfwise="home">${each(id => `<li data-position="${id + 1}" ${said(id)}>Thing ${id}</li>`)}</ul>`,
    )
    expect(await order()).toEqual(ids(0, 1, 2, 3, 4, 5))
  })

  it.each([
    [
      'above a heading that follows the last card',
      `<div data-shelfwise="home">${each(id => `<p ${said(id)}>Thing ${id}</p>`)}<h3>More</h3></div>`,
    ],
    [
      'as rows of a table above its sum',
      `<table><tbody data-shelfwise="home">${each(id => `<tr ${said(id)}><td>Thing ${id}</tr>`)}<tr><td>Sum</tr></tbody></table>`,
    ],
    [
      'with a table in each',
      `<div data-shelfwise="home">${each(id => `<div ${said(id)}>Thing ${id}<table><tr><td rowspan="2">a<td>b<tr><td>c</table></div>`)}</div>`,
    ],
    [
      'with what each of them loads when it is reached',
      `<ul data-shelfwise="home">${each(id => `<li ${said(id)}>Thing ${id}<p hx-get="/stock" hx-trigger="revealed"></p></li>`)}</ul>`,
    ],
    [
      'with empty comments between them',
      `<ul data-shelfwise="home">${each(id => `<li ${said(id)}>Thing ${id}</li><!---->`)}</ul>`,
    ],
  ])('%s', async (_, body) => {
    await open(body)
    expect(await order()).toEqual(ids(1, 5, 0, 2, 3, 4))
  })

  it.each([
    [
      'a table whose rows have rows of details',
      `<table><tbody data-shelfwise="home">${each(id => `<tr ${said(id)}><td>Thing ${id}</tr><tr class="details"><td>About ${id}</tr>`)}</tbody></table>`,
    ],
    [
      'a table with a cell of several rows',
      `<table><tbody data-shelfwise="home">${each(id => `<tr ${said(id)}>${id % 3 ? '' : `<td rowspan="3">Group ${id / 3}`}<td>Thing ${id}</tr>`)}</tbody></table>`,
    ],
    [
      'terms with their descriptions',
      `<dl data-shelfwise="home">${each(id => `<dt ${said(id)}>Thing ${id}</dt><dd>About ${id}</dd>`)}</dl>`,
    ],
    [
      'groups under headings',
      `<div data-shelfwise="home">${each(id => `${id % 2 ? '' : `<h3>Group ${id / 2}</h3>`}<p ${said(id)}>Thing ${id}</p>`)}</div>`,
    ],
    [
      'cards of which one loads the next when it is reached',
      `<ul data-shelfwise="home">${each(id => `<li ${id === 4 ? 'hx-get="/more" hx-trigger="revealed"' : ''} ${said(id)}>Thing ${id}</li>`, 5)}</ul>`,
    ],
    [
      'cards numbered for who cannot see them',
      `<div data-shelfwise="home">${each(id => `<p aria-posinset="${id + 1}" ${said(id)}>Thing ${id}</p>`)}</div>`,
    ],
  ])('but not in %s', async (_, body) => {
    await open('')
    await page.evaluate(body => document.body.insertAdjacentHTML('beforeend', body), body)
    const before = await page.$eval('[data-shelfwise]', it => it.textContent)
    expect(await page.evaluate(() => (window.shelfwise as Shelfwise).widgets()[0]?.stays)).toMatch(
      /rows|laid out/,
    )
    expect(await page.$eval('[data-shelfwise]', it => it.textContent)).toBe(before)
    expect(await order()).toEqual(ids(0, 1, 2, 3, 4, 5).slice(0, (await order()).length))
  })

  it('each once, in a plain list', async () => {
    await open(widget('home', cards(6)))
    expect(await order()).toEqual(ids(1, 5, 0, 2, 3, 4))
  })
})
