import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium } from '../support/find-chromium.mjs'
import { makeItems } from './items.mjs'

const LOADS = 15

const card = item =>
  `<li data-item-id="${item.item_id}" data-item-name="${item.item_name}" data-item-brand="${item.item_brand}"
    data-item-category="${item.item_category}" data-item-price="${item.price}"
    data-item-attributes='${JSON.stringify(item.attributes)}'><a href="/p">${item.item_name}</a>
    <button data-shelfwise-add>Add to cart</button></li>`

const items = makeItems(72)
const widget = number =>
  `<h2>Shelf ${number}</h2><ul data-shelfwise="shelf-${number}">${items
    .slice(number * 24, number * 24 + 24)
    .map(card)
    .join('\n')}
  </ul>`

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
  <style>ul{display:grid;grid-template-columns:repeat(4,1fr)}li{height:220px}</style>
  <script>
    window.figures = { shift: 0, longestTask: 0 }
    const watch = (type, add) => new PerformanceObserver(list => list.getEntries().forEach(add)).observe({ type, buffered: true })
    watch('layout-shift', entry => { figures.shift += entry.value })
    watch('longtask', entry => { figures.longestTask = Math.max(figures.longestTask, entry.duration) })
    ;(window.shelfwise ||= []).push(s => s.on('rank', ({ name }) => {
      if (name === 'shelf-2') figures.ordered ??= performance.now() - figures.started
    }))
    figures.started = performance.now()
  </script>
  <script src="/shelfwise.js" data-consent="granted"></script></head>
  <body>${[0, 1, 2].map(widget).join('\n')}<footer>Shop</footer></body></html>`

const middle = values => values.sort((a, b) => a - b)[values.length >> 1]

/**
 * Loads a page of 3 widgets of 24 cards again and again as a returning visitor.
 *
 * @returns milliseconds from before the script tag until the third widget stands in order (median), the
 * longest task over 50 ms of any load (0 when there was none), and the sum of all layout shifts.
 */
export async function benchStart(slowdown) {
  const server = createServer(async (request, response) => {
    const script = request.url === '/shelfwise.js'
    response.writeHead(200, {
      'content-type': script ? 'text/javascript' : 'text/html; charset=utf-8',
      ...(script && { 'cache-control': 'max-age=3600' }),
    })
    response.end(script ? await readFile('dist/shelfwise.js') : PAGE)
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${server.address().port}/`
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: CHROMIUM_ARGS,
  })
  const page = await (await browser.newContext()).newPage()
  await page.goto(url)
  await page.evaluate(
    async items => {
      await window.shelfwise.ready
      for (const item of items) window.shelfwise.track({ name: 'view_item', items: [item] })
    },
    items.slice(40, 60),
  )
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const loads = []
  for (let load = 0; load < LOADS; load++) {
    await page.goto(url)
    await page.waitForFunction(() => window.figures.ordered)
    loads.push(await page.evaluate(() => window.figures))
  }
  await browser.close()
  server.close()
  return {
    loads: LOADS,
    ordered: middle(loads.map(load => load.ordered)),
    longestTask: Math.max(...loads.map(load => load.longestTask)),
    shift: loads.reduce((sum, load) => sum + load.shift, 0),
  }
}
