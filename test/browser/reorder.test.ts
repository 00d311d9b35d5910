import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Shelfwise } from '../../src'
import { profileOf, ready } from '../support/client'
import { type Browser, launch, needs, type Page, type Visitor, visit } from '../support/engine'
import { card, cards, GRANTED, page as html, productPage, widget } from '../support/pages'
import { FAR_DOWN, openPage, putCoffeeInCart } from '../support/returning'
import { serve, type TestServer } from '../support/server'
import { cardsOf } from '../support/visit'

let browser: Browser
let server: TestServer
let visitor: Visitor
let page: Page

beforeAll(async () => {
  browser = await launch()
  server = await serve({ '/product': productPage(101) })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

const ids = (...numbers: number[]) => numbers.map(number => `sku-${number}`)
const home = () => cardsOf(page, 'home')

/** A returning visitor opens a page delivered by the parser. */
async function openAsReturning(body: string, head = GRANTED, prepare?: () => void) {
  visitor = await visit(browser)
  page = visitor.page
  if (prepare) await page.addInitScript(prepare)
  await putCoffeeInCart(page, server)
  await openPage(page, server, body, { head })
}

/**
 * The same, the contents coming in one piece when the page stands: on a busy machine the parser may pause
 * within a widget, and what it has painted by then rightly stays.
 */
async function openWhole(body: string, head = GRANTED, prepare?: () => void) {
  await openAsReturning('', head, prepare)
  await page.evaluate(body => document.body.insertAdjacentHTML('afterbegin', body), body)
}

const nextFrames = () =>
  page.evaluate(
    () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )

describe('a widget', () => {
  it('shows what the visitor wants first, each card once', { retry: 2 }, async () => {
    await openAsReturning(widget('home', cards(12)))
    expect(await home()).toEqual(ids(1, 5, 9, 0, 2, 3, 4, 6, 7, 8, 10, 11))
    expect(visitor.troubles).toEqual([])
  })

  it('keeps a pinned card in its slot when others move', async () => {
    await openWhole(
      widget(
        'home',
        card(0, 'data-item-pin') + card(1) + card(2) + card(3, 'data-item-pin') + card(5),
      ),
    )
    expect(await home()).toEqual(ids(0, 1, 5, 3, 2))
  })

  it('leaves what is no card where it stands', async () => {
    await openWhole(
      widget(
        'home',
        `<li class="head">Popular</li>${card(0)}<!-- ad --><li class="ad">Ad</li>${card(2)}${card(1)}<li class="foot">More</li>`,
      ),
    )
    const children = await page.$$eval('ul > *', all =>
      all.map(child => child.className || child.getAttribute('data-item-id')),
    )
    expect(children).toEqual(['head', 'sku-1', 'ad', 'sku-0', 'sku-2', 'foot'])
  })

  it('moves the wrapper when the item is marked inside it', async () => {
    const wrapped = (id: number) =>
      `<div class="cell">${card(id).replaceAll('li', 'article')}</div>`
    await openWhole(
      `<section data-shelfwise="home"><h2>Popular</h2><div>${wrapped(0)}${wrapped(2)}${wrapped(1)}</div></section>`,
    )
    expect(await home()).toEqual(ids(1, 0, 2))
    expect(await page.locator('.cell > article').count()).toBe(3)
  })

  it.each([
    ['on the widget', `<ul data-shelfwise="home" data-shelfwise-off>${cards(4)}</ul>`, GRANTED],
    ['above it', `<div data-shelfwise-off>${widget('home', cards(4))}</div>`, GRANTED],
  ])('is left alone where data-shelfwise-off stands %s', async (_, body, head) => {
    await openWhole(body, head)
    expect(await home()).toEqual(ids(0, 1, 2, 3))
  })

  it('is left alone when several cards share a row', async () => {
    await openWhole(
      `<div data-shelfwise="home"><div>${cards(2)}</div><div>${cards(2, 2)}</div></div>`,
    )
    expect(await home()).toEqual(ids(0, 1, 2, 3))
  })

  it('ignores a bad price on one card and ranks the others', async () => {
    await openWhole(
      widget(
        'home',
        card(0, 'data-item-price="a lot"') + card(2, 'data-item-attributes="{"') + card(1),
      ),
    )
    expect(await home()).toEqual(ids(1, 0, 2))
  })

  needs('layout-shift and long-task entries')(
    'shifts no layout and runs no long task, with 3 widgets of 24 cards',
    {
      retry: 2,
    },
    async () => {
      await openAsReturning(
        `${widget('home', cards(24))}${widget('second', cards(24, 24))}${widget('third', cards(24, 48))}`,
        `<script>
        window.shifts = 0
        window.tasks = []
        new PerformanceObserver(list => list.getEntries().forEach(e => (shifts += e.value))).observe({ type: 'layout-shift', buffered: true })
        new PerformanceObserver(list => tasks.push(...list.getEntries().map(e => e.duration))).observe({ type: 'longtask', buffered: true })
      </script>${GRANTED}`,
      )
      await nextFrames()
      expect((await home()).slice(0, 2)).toEqual(ids(1, 5))
      expect(await page.evaluate(() => (window as never as { shifts: number }).shifts)).toBe(0)
      expect(await page.evaluate(() => (window as never as { tasks: number[] }).tasks)).toEqual([])
    },
  )
})

describe('a card that moves', () => {
  it('keeps its listeners and what was typed, chosen and scrolled in it', async () => {
    await openWhole(widget('home', cards(8)))
    await page.evaluate(() => {
      const list = document.querySelector('ul') as HTMLElement
      const last = list.lastElementChild as HTMLElement
      last.innerHTML = `<input value="old"><select><option>a<option>b</select>
        <div style="height:20px;overflow:auto"><div style="height:200px"></div></div>`
      ;(last.querySelector('input') as HTMLInputElement).value = 'new'
      ;(last.querySelector('select') as HTMLSelectElement).value = 'b'
      ;(last.querySelector('div') as HTMLElement).scrollTop = 50
      last.addEventListener('click', () => last.setAttribute('data-clicked', ''))
      ;(window.shelfwise as Shelfwise).stop()
    })
    const state = () =>
      page.evaluate(() => {
        const moved = document.querySelector('[data-item-id="sku-7"]') as HTMLElement
        moved.click()
        return [
          moved.querySelector('input')?.value,
          moved.querySelector('select')?.value,
          moved.querySelector('div')?.scrollTop,
          moved.hasAttribute('data-clicked'),
        ]
      })
    expect(await state()).toEqual(['new', 'b', 50, true])
  })

  it('of a custom element survives, its own reaction included', async () => {
    await openWhole(
      `<div data-shelfwise="home">${[0, 2, 1]
        .map(id => card(id).replaceAll('<li', '<shop-card').replaceAll('</li', '</shop-card'))
        .join('')}</div>`,
      `<script>
        window.connections = 0
        customElements.define('shop-card', class extends HTMLElement {
          connectedCallback() { connections++; this.append('rendered') }
        })
      </script>${GRANTED}`,
    )
    expect(await home()).toEqual(ids(1, 0, 2))
    await nextFrames()
    const connections = await page.evaluate(
      () => (window as never as { connections: number }).connections,
    )
    expect(connections).toBeGreaterThanOrEqual(3)
    expect(connections).toBeLessThanOrEqual(6)
    expect(visitor.troubles).toEqual([])
  })

  it('does not reload the iframe of a card where moveBefore is missing: that card stays', async () => {
    server.pages.set('/frame', '<p>framed</p>')
    const framed = '<iframe src="/frame" onload="top.loads = (top.loads ?? 0) + 1"></iframe>'
    await openWhole(
      widget('home', card(0) + card(2) + card(5, '', framed) + card(3) + card(1)),
      GRANTED,
      () => {
        // @ts-expect-error: an engine without it.
        delete Element.prototype.moveBefore
      },
    )
    expect(await home()).toEqual(ids(1, 0, 5, 2, 3))
    await page.waitForFunction(() => (window as never as { loads: number }).loads)
    await nextFrames()
    expect(await page.evaluate(() => (window as never as { loads: number }).loads)).toBe(1)
  })
})

describe('cards that come later', () => {
  const append = (html: string) =>
    page.evaluate(html => document.querySelector('ul')?.insertAdjacentHTML('beforeend', html), html)

  it('join below those the visitor has seen, which do not move', async () => {
    await openWhole(widget('home', card(0) + card(2) + card(3)))
    await nextFrames()
    expect(await home()).toEqual(ids(0, 2, 3))
    await append(card(4) + card(6) + card(1) + card(5))
    await nextFrames()
    expect(await home()).toEqual(ids(0, 2, 3, 1, 5, 4, 6))
  })

  /**
   * A returning visitor opens a page of which a first piece, as far as `cut`, is painted before the rest comes.
   *
   * @returns what lets the rest come.
   */
  async function openInTwo(body: string, cut: string, head = GRANTED) {
    const piece = body.slice(0, body.indexOf(cut))
    await openAsReturning('')
    let finish = () => {}
    server.pages.set('/slow', response => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      const [before, after] = html('|', head).split('|') as [string, string]
      // WebKit paints no page before it has some two hundred letters.
      response.write(`${before}<p>${'An introduction. '.repeat(20)}</p>${piece}`)
      finish = () => response.end(body.slice(piece.length) + after)
    })
    await page.goto(`${server.url}/slow`, { waitUntil: 'commit' })
    const begun = piece.match(/sku-\d+/g)?.at(-1)
    await page.waitForSelector(`[data-item-id="${begun}"]`, { state: 'attached' })
    await nextFrames()
    return async () => {
      finish()
      await page.waitForLoadState()
    }
  }

  it.each([
    ['a card', [0, 3, 2], [0, 3, 2, 5, 4]],
    ['the first card', [0], [0, 5, 3, 2, 4]],
  ])('leave %s where it was painted, although its end had not come', async (_, first, order) => {
    const told = [0, 3, 2, 4, 5].map(id => card(id, '', `<p>About ${id}</p>`))
    const finish = await openInTwo(widget('home', told.join('')), `<p>About ${first.at(-1)}`)
    await finish()
    expect(await home()).toEqual(ids(...order))
  })

  it('leave the first card where it was painted before the script had come', async () => {
    const body = widget('home', [0, 3, 1].map(id => card(id, '', '<p>About</p>')).join(''))
    const finish = await openInTwo(body, '<p>About', '')
    await page.evaluate(
      () =>
        new Promise(resolve => {
          const script = document.createElement('script')
          script.src = '/dist/shelfwise.js'
          script.dataset.consent = 'granted'
          script.onload = resolve
          document.head.append(script)
        }),
    )
    await finish()
    expect((await home())[0]).toBe('sku-0')
  })

  it('are left alone until their end has come', async () => {
    const body = FAR_DOWN + widget('home', cards(3) + card(5, '', '<p>About</p>'))
    const finish = await openInTwo(body, '<p>About')
    expect(await home()).toEqual(ids(1, 0, 2, 5))
    await finish()
    expect(await home()).toEqual(ids(1, 5, 0, 2))
  })

  it('are no ranking’s before it is known whether they are numbered', async () => {
    const ranked = (id: number) =>
      `<li data-item-id="sku-${id}" data-item-category="Kitchen/Coffee"><b>${id + 1}</b> Thing</li>`
    const list = [0, 1, 2, 3].map(ranked).join('').replace('Kitchen/Coffee', 'Garden/Tools')
    const body = `${FAR_DOWN}<ul data-shelfwise="home">${list}</ul>`
    const finish = await openInTwo(body, '<b>4')
    expect(await home()).toEqual(ids(0, 1, 2, 3))
    await finish()
    expect(await home()).toEqual(ids(0, 1, 2, 3))
  })

  it('are in order as rows of a table that comes in pieces', async () => {
    const row = (id: number) =>
      card(id)
        .replaceAll('li', 'tr')
        .replace('<a', '<td><a')
        .replace(/style="[^"]*"/, '')
    const body = `${FAR_DOWN}<table><tbody data-shelfwise="home">${[0, 2, 1, 3, 5].map(row).join('')}</tbody></table>`
    const finish = await openInTwo(body, 'Thing 3</a>')
    expect(await home()).toEqual(ids(1, 0, 2, 3))
    await finish()
    expect(await home()).toEqual(ids(1, 5, 0, 2, 3))
  })

  it('in one frame after another join below what the frame before has shown', async () => {
    await openWhole('<ul data-shelfwise="home" style="margin:0;padding:0"></ul>')
    await page.evaluate(
      pieces =>
        new Promise<void>(resolve => {
          const list = document.querySelector('ul') as Element
          const next = () => {
            const piece = pieces.shift()
            if (!piece) return resolve()
            // Asked for first, as by a script that renders on and on.
            requestAnimationFrame(next)
            list.insertAdjacentHTML('beforeend', piece)
          }
          requestAnimationFrame(next)
        }),
      [card(0) + card(2), card(1) + card(3), card(5)],
    )
    await nextFrames()
    expect(await home()).toEqual(ids(0, 2, 1, 3, 5))
  })

  it.each([
    ['cards', cards(30)],
    [
      'cards in wrappers',
      cards(30).replaceAll('<li', '<div><li').replaceAll('</li>', '</li></div>'),
    ],
  ])('in a list that scrolls by itself do not move %s that were seen', async (_, content) => {
    await openWhole(
      `<div id="box" style="height:400px;overflow:auto">${widget('home', content)}</div>`,
    )
    await nextFrames()
    const shown = await home()
    const scrollBox = (to: number) =>
      page.evaluate(to => document.querySelector('#box')?.scrollTo(0, to), to)
    for (let top = 300; top <= 2700; top += 300) {
      await scrollBox(top)
      await nextFrames()
    }
    await scrollBox(0)
    await nextFrames()
    await append(card(33))
    await nextFrames()
    expect(await home()).toEqual([...shown, 'sku-33'])
  })

  it('are ordered before they are painted when a whole widget comes late', async () => {
    await openWhole('<h1>Home</h1>')
    await page.evaluate(
      html => {
        Object.assign(window, { painted: [] })
        document.body.insertAdjacentHTML('beforeend', html)
        requestAnimationFrame(() => {
          const first = document.querySelector('[data-item-id]')
          ;(window as never as { painted: unknown[] }).painted.push(
            first?.getAttribute('data-item-id'),
          )
        })
      },
      widget('home', cards(4)),
    )
    await nextFrames()
    expect(await page.evaluate(() => (window as never as { painted: unknown[] }).painted)).toEqual([
      'sku-1',
    ])
  })

  it('wait while the pointer is in the widget', async () => {
    await openWhole(widget('home', card(0)))
    await page.mouse.move(50, 50)
    await append(card(2) + card(1))
    await nextFrames()
    expect(await home()).toEqual(ids(0, 2, 1))
  })

  it('do not move what was seen further down', async () => {
    await openWhole(widget('home', cards(30)))
    await nextFrames()
    const below = (await home()).slice(12)
    await page.evaluate(() => scrollTo(0, 9999))
    await nextFrames()
    await page.evaluate(() => scrollTo(0, 0))
    await nextFrames()
    await append(card(33))
    await nextFrames()
    expect((await home()).slice(12)).toEqual([...below, 'sku-33'])
  })

  it('are read anew when a framework uses an element again', async () => {
    await openWhole(widget('home', cards(3)))
    await page.evaluate(() => document.querySelector('li')?.setAttribute('data-item-id', 'new-1'))
    await append(card(4))
    await nextFrames()
    const known = await page.evaluate(() =>
      (window.shelfwise as Shelfwise).widgets()[0]?.items.map(({ item_id }) => item_id),
    )
    expect(known).toContain('new-1')
  })

  it('that are below the fold are put in order when the pointer has left', async () => {
    await openWhole(
      `<h6 style="height:50px;margin:0">Home</h6>${widget('home', cards(9).replaceAll('height:100px', 'height:300px'))}`,
    )
    await nextFrames()
    await page.mouse.move(50, 100)
    await append(card(12) + card(14) + card(13))
    await nextFrames()
    expect((await home()).slice(-3)).toEqual(ids(12, 14, 13))
    await page.locator('h6').hover()
    await page.waitForFunction(
      () =>
        document.querySelector('ul')?.lastElementChild?.getAttribute('data-item-id') === 'sku-14',
    )
  })

  it('wait while the focus is in the widget, and the focus stays', async () => {
    await openWhole(widget('home', card(0)))
    await page.locator('li a').focus()
    await append(card(2) + card(1))
    await nextFrames()
    expect(await home()).toEqual(ids(0, 2, 1))
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Thing 0')
  })
})

describe('a list in which nothing was moved', () => {
  const openAsStranger = async () => {
    visitor = await visit(browser)
    page = visitor.page
    await openPage(page, server, FAR_DOWN + widget('home', cards(3)))
  }

  it('is as the shop’s scripts put it in order', async () => {
    await openAsStranger()
    await page.evaluate(() => {
      const list = document.querySelector('ul') as Element
      list.append(...[...list.children].reverse())
    })
    await nextFrames()
    expect(await home()).toEqual(ids(2, 1, 0))
  })

  it('takes a card where the shop’s scripts put it', async () => {
    await openAsStranger()
    await page.evaluate(
      html => document.querySelector('ul')?.insertAdjacentHTML('afterbegin', html),
      card(9),
    )
    await nextFrames()
    expect(await home()).toEqual(ids(9, 0, 1, 2))
  })
})

describe('the watch over the page', () => {
  it('is not set off by our own moves', async () => {
    await openWhole(
      widget('home', cards(12)),
      `<script>
        window.orders = 0
        ;(window.shelfwise ||= []).push(s => s.on('rank', () => orders++))
      </script>${GRANTED}`,
    )
    await nextFrames()
    const orders = () => page.evaluate(() => (window as never as { orders: number }).orders)
    const settled = await orders()
    await nextFrames()
    await nextFrames()
    expect(await orders()).toBe(settled)
    // Once as the parser delivered it, once when IndexedDB had answered.
    expect(settled).toBeLessThanOrEqual(3)
  })
})

describe('stop()', () => {
  it('restores the shop’s order and ends all listening', async () => {
    await openWhole(widget('home', cards(12)))
    expect((await home())[0]).toBe('sku-1')
    await page.evaluate(() => (window.shelfwise as Shelfwise).stop())
    expect(await home()).toEqual(ids(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))
    expect(await page.evaluate(() => 'shelfwise' in window)).toBe(false)
    await page.evaluate(
      html => document.body.insertAdjacentHTML('beforeend', html),
      widget('late', cards(4)),
    )
    await nextFrames()
    expect(await cardsOf(page, 'late')).toEqual(ids(0, 1, 2, 3))
    expect(visitor.troubles).toEqual([])
  })

  it('gives history back as it was', async () => {
    visitor = await visit(browser)
    page = visitor.page
    await page.addInitScript(() => {
      Object.defineProperty(window, 'navigation', { value: undefined })
      Object.assign(window, { before: history.pushState })
    })
    await page.goto(`${server.url}/product`)
    const same = () =>
      page.evaluate(() => history.pushState === (window as never as { before: unknown }).before)
    expect(await same()).toBe(false)
    await page.evaluate(() => (window.shelfwise as Shelfwise).stop())
    expect(await same()).toBe(true)
  })
})

describe('forget()', () => {
  it('leaves nothing believed and nothing kept, in any tab', async () => {
    await openAsReturning(widget('home', cards(4)))
    const other = await visitor.tab()
    await other.goto(`${server.url}/`)
    await ready(other)
    await page.evaluate(() => (window.shelfwise as Shelfwise).forget())
    await other.waitForFunction(() => !(window.shelfwise as Shelfwise).profile().items.length)
    await other.reload()
    await ready(other)
    expect((await profileOf(other)).items).toEqual([])
    expect(await cardsOf(other, 'home')).toEqual(ids(0, 1, 2, 3))
  })
})
