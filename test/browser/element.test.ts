import type { Browser, Page } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Shelfwise } from '../../src'
import { launchChromium } from '../support/chromium'
import { layoutShiftOf } from '../support/layout-shift'
import { card, cards, GRANTED, page as html } from '../support/pages'
import { putCoffeeInCart } from '../support/returning'
import { serve, type TestServer } from '../support/server'
import { type Visitor, visit } from '../support/visit'

const STYLE = '<style>shelfwise-shelf { display: grid }</style>'
const ELEMENT = '<script src="/dist/shelfwise-element.js"></script>'
const HEAD = STYLE + GRANTED + ELEMENT

let browser: Browser
let server: TestServer
let visitor: Visitor
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  server = await serve()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(async () => {
  expect(visitor.troubles).toEqual([])
  await visitor.leave()
})

const shelf = (content: string, more = '') =>
  `<shelfwise-shelf name="home" ${more}>${content}</shelfwise-shelf>`

/** A visitor who has put a coffee thing in the cart that is none of the cards opens a page with this in its body. */
async function open(body: string, head = HEAD) {
  visitor = await visit(browser)
  page = visitor.page
  await putCoffeeInCart(page, server)
  server.pages.set('/', html(body, head))
  await page.goto(`${server.url}/`)
}

/** The same, a script inserting the contents when the page stands. */
async function insert(body: string) {
  await open('<main style="min-height:2000px"></main>')
  await page.evaluate(body => {
    ;(document.querySelector('main') as HTMLElement).innerHTML = body
  }, body)
}

/** Cards from top to bottom, as they are painted. */
const painted = () =>
  page.$$eval('[data-item-id]', cards =>
    cards
      .map(card => ({ card, top: card.getBoundingClientRect().top }))
      .sort((a, b) => a.top - b.top)
      .map(({ card }) => Number(card.getAttribute('data-item-id')?.slice(4))),
  )
/** Cards as they stand in the document. */
const standing = () =>
  page.$$eval('[data-item-id]', cards =>
    cards.map(card => Number(card.getAttribute('data-item-id')?.slice(4))),
  )
const isPainted = (...order: number[]) => expect.poll(painted).toEqual(order)

describe('<shelfwise-shelf>', () => {
  it('shows its cards in this visitor’s order, and leaves them where they stand', async () => {
    await insert(shelf(cards(6)))
    await isPainted(1, 5, 0, 2, 3, 4)
    expect(await standing()).toEqual([0, 1, 2, 3, 4, 5])
    expect(await layoutShiftOf(page)).toBe(0)
  })

  it('does so as the parser delivers it, before it is painted', { retry: 2 }, async () => {
    await open(shelf(cards(6)))
    await isPainted(1, 5, 0, 2, 3, 4)
    expect(await layoutShiftOf(page)).toBe(0)
  })

  it('stays as it is as the track of a slider, which goes by where its slides stand', async () => {
    await insert(shelf(cards(6), 'style="transform: translate3d(0, 0, 0)"'))
    const stays = () =>
      page.evaluate(() => (window.shelfwise as Shelfwise).widgets().map(it => it.stays))
    await expect.poll(stays).toEqual(['laid out'])
    expect(await painted()).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('takes the focus, and a screen reader, along in the order shown', async () => {
    await insert(`<a href="#before">before</a>${shelf(cards(6))}`)
    await isPainted(1, 5, 0, 2, 3, 4)
    await page.focus('a[href="#before"]')
    const focused: (string | null | undefined)[] = []
    for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.keyboard.press(key)
      focused.push(await page.evaluate(() => document.activeElement?.textContent))
    }
    expect(focused).toEqual(['Thing 1', 'Thing 5', 'Thing 0', 'Thing 5', 'Thing 1'])
    const read = await page.locator('main').ariaSnapshot()
    expect([...read.matchAll(/"Thing (\d)"/g)].map(([, id]) => Number(id))).toEqual([
      1, 5, 0, 2, 3, 4,
    ])
  })

  it('keeps a pinned card, and what is no card, in its slot', async () => {
    await insert(shelf(`<h2>Popular</h2>${card(0, 'data-item-pin')}${card(2)}<p>Ad</p>${card(1)}`))
    await isPainted(0, 1, 2)
    const tops = await page.$$eval('h2, p, [data-item-id]', all =>
      all
        .map(it => ({ text: it.textContent?.trim(), top: it.getBoundingClientRect().top }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    )
    expect(tops).toEqual(['Popular', 'Thing 0', 'Thing 1', 'Ad', 'Thing 2'])
  })

  it('moves nothing that is on the screen when it is defined late', async () => {
    await open(shelf(cards(6)), STYLE + GRANTED)
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)))
    await page.addScriptTag({ url: '/dist/shelfwise-element.js' })
    await page.waitForFunction(() => (window.shelfwise as Shelfwise).widgets().length === 1)
    expect(await painted()).toEqual([0, 1, 2, 3, 4, 5])
    expect(await layoutShiftOf(page)).toBe(0)
  })

  it('puts in order what is below the fold when it is defined late', async () => {
    await open(
      `<div style="height:3000px"></div>${shelf(cards(6))}`,
      `${STYLE}${ELEMENT}${GRANTED}`,
    )
    await isPainted(1, 5, 0, 2, 3, 4)
  })

  it('takes in cards that a framework adds, moves and takes away', async () => {
    await insert(shelf(cards(4)))
    await isPainted(1, 0, 2, 3)
    const edit = (work: (shelf: Element, card: string) => void) =>
      page.evaluate(
        ([work, card]) =>
          new Function('shelf', 'card', `(${work})(shelf, card)`)(
            document.querySelector('shelfwise-shelf'),
            card,
          ),
        [String(work), card(5)],
      )
    await edit((shelf, card) => shelf.insertAdjacentHTML('beforeend', card))
    await page.waitForFunction(
      () => document.querySelector('[data-item-id="sku-5"]')?.getBoundingClientRect().height,
    )
    // Those on the screen stay.
    await isPainted(1, 0, 2, 3, 5)
    await edit(shelf => shelf.querySelector('[data-item-id="sku-0"]')?.remove())
    await isPainted(1, 2, 3, 5)
    // Put in order anew, by price say: that order is shown.
    await edit(shelf => shelf.append(...[...shelf.children].reverse()))
    await isPainted(5, 3, 2, 1)
    // Elements used again for other items.
    await edit(shelf => {
      const [first, second] = shelf.children
      first?.setAttribute('data-item-id', 'sku-9')
      second?.setAttribute('data-item-id', 'sku-8')
    })
    await isPainted(9, 8, 2, 1)
  })

  it('shows what React renders in it, whatever React does with its children', async () => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"development"' },
      build: { write: false, rolldownOptions: { input: 'test/fixtures/react-in-shelf.jsx' } },
    })
    const [{ code }] = (built as Rolldown.RolldownOutput).output
    server.pages.set('/app.js', response => {
      response.writeHead(200, { 'content-type': 'text/javascript' })
      response.end(code)
    })
    await open('<main></main>', `${HEAD}<script type="module" src="/app.js"></script>`)
    await isPainted(1, 0, 2, 3)
    const steps = [
      [1, 0, 2, 3, 5],
      [5, 3, 2, 1, 0],
      [3, 1],
    ]
    for (const [at, step] of steps.entries()) {
      await page.click('button')
      await isPainted(...step)
      expect(await page.textContent('[data-item-id="sku-1"]')).toBe(`Thing 1 of ${at + 1}`)
    }
    await page.click('button')
    expect((await standing()).sort()).toEqual([0, 1, 2, 3, 5])
    expect((await painted()).sort()).toEqual([0, 1, 2, 3, 5])
  })

  it('keeps its order when it is taken out and put in again', async () => {
    await insert(shelf(cards(6)))
    await isPainted(1, 5, 0, 2, 3, 4)
    await page.evaluate(() => {
      const shelf = document.querySelector('shelfwise-shelf') as Element
      const main = shelf.parentElement as Element
      shelf.remove()
      shelf.lastElementChild?.remove()
      main.append(shelf)
    })
    await isPainted(1, 0, 2, 3, 4)
  })

  it('shows the shop’s order while it is switched off', async () => {
    await insert(shelf(cards(6)))
    await isPainted(1, 5, 0, 2, 3, 4)
    await page.evaluate(() =>
      document.querySelector('shelfwise-shelf')?.setAttribute('data-shelfwise-off', ''),
    )
    await isPainted(0, 1, 2, 3, 4, 5)
  })

  it('waits while the focus is in it, and loses nothing that was typed', async () => {
    await open('<main></main>')
    await page.evaluate(
      body => {
        const main = document.querySelector('main') as HTMLElement
        main.innerHTML = body
        const input = main.querySelector('input') as HTMLInputElement
        input.value = 'typed'
        input.focus({ preventScroll: true })
      },
      `<div style="height:3000px"></div>${shelf(cards(5) + card(5, '', '<input>'))}`,
    )
    await page.waitForFunction(() => (window.shelfwise as Shelfwise).widgets().length === 1)
    expect(await painted()).toEqual([0, 1, 2, 3, 4, 5])
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await isPainted(1, 5, 0, 2, 3, 4)
    expect(await page.locator('input').inputValue()).toBe('typed')
  })

  it('is a widget to the client, in the order shown, with reasons', async () => {
    await insert(shelf(cards(6), 'kind="home"'))
    await isPainted(1, 5, 0, 2, 3, 4)
    const [view] = await page.evaluate(() =>
      (window.shelfwise as Shelfwise).widgets().map(({ name, kind, items, order }) => ({
        name,
        kind,
        items: items.map(it => it.item_id),
        order: order.map(it => it.item.item_id),
        reason: order[0]?.reasons[0]?.feature,
      })),
    )
    expect(view).toMatchObject({ name: 'home', kind: 'home', reason: 'category' })
    expect(view?.items[0]).toBe('sku-0')
    expect(view?.order[0]).toBe('sku-1')
  })

  it('only reads cards that are no children of its own each', async () => {
    await insert(shelf(`<ul>${cards(4)}</ul>`))
    await page.waitForFunction(() => (window.shelfwise as Shelfwise).widgets().length === 1)
    expect(await painted()).toEqual([0, 1, 2, 3])
    expect(await standing()).toEqual([0, 1, 2, 3])
  })

  it('shows the shop’s order again when the client stops', async () => {
    await insert(shelf(cards(6)))
    await isPainted(1, 5, 0, 2, 3, 4)
    await page.evaluate(() => (window.shelfwise as Shelfwise).stop())
    await isPainted(0, 1, 2, 3, 4, 5)
  })
})
