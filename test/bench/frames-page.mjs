import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { makeItems } from './items.mjs'

/** The item that is first in the shop's order, red; and the one that is first in this visitor's, green. */
export const SHOP = 'sku-0'
export const TASTE = 'sku-7'
/** One that is on no page, and much like the green one. */
const LIKE = 'sku-97'

const items = makeItems(120)
items[97] = { ...items[7], item_id: LIKE }
const COLOURS = { [SHOP]: 'rgb(255,0,0)', [TASTE]: 'rgb(0,128,0)' }

const card = item =>
  `<li data-item-id="${item.item_id}" data-item-name="${item.item_name}" data-item-brand="${item.item_brand}"
    data-item-category="${item.item_category}" data-item-price="${item.price}"
    data-item-attributes='${JSON.stringify(item.attributes)}' style="background:${COLOURS[item.item_id] ?? 'silver'}"><a href="/p">${item.item_name}</a>
    <button data-shelfwise-add>Add to cart</button></li>`
const cards = (from, to) => items.slice(from, to).map(card).join('\n')
const widget = (number, content) => `<ul data-shelfwise="shelf-${number}">${content}</ul>`

/**
 * Holds the first paint until the page is parsed that far, which is the shop's to say. Chromium lets go at the start
 * of the element, so that it stands after the widget.
 */
const HOLD = '<link rel="expect" href="#end" blocking="render">'
/** Tells that the first piece is there, for nothing of it is painted. */
const ARRIVED = '<script>fetch("/arrived")</script>'

/** Notes what stands first right before each paint, until the page has been still for ten frames. */
const WATCH = `<script>
  window.figures = { shift: 0, firsts: [] }
  new PerformanceObserver(list => list.getEntries().forEach(({ value }) => (figures.shift += value)))
    .observe({ type: 'layout-shift', buffered: true })
  ;(window.shelfwise ||= []).push(s => s.on('rank', ({ name, items }) => name === 'shelf-2' && items[23] && performance.mark('ordered')))
  let still = 0
  const look = () => {
    const all = [...document.querySelectorAll('[data-item-id]')].map(card => card.dataset.itemId)
    if (all.length && !figures.firsts.length) fetch('/painted')
    if (all.length) figures.firsts.push(all[0])
    // The parser may pause within a widget that has arrived as a whole: until it is past this card, nobody can know.
    const taste = document.querySelector('[data-item-id="${TASTE}"]')
    if (all[0] === '${SHOP}') figures.late ??= Boolean(taste?.nextSibling)
    const early = all.slice(0, 12).every(id => Number(id.slice(4)) < 12)
    figures.joined = all.length === 24 && early
    still = document.readyState === 'complete' && Array.isArray(window.shelfwise) === false ? still + 1 : 0
    if (still > 10) window.settled = true
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
</script>`

const page = (
  script,
  body,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
  <style>body,ul{margin:0;padding:0}ul{display:grid;grid-template-columns:repeat(4,1fr)}li{height:220px;display:block;padding:40px}</style>
  ${WATCH}${script}</head><body>${body}<footer id="end">Shop</footer></body></html>`

/** A shop's page, by how the script is loaded, and how much there is of it. */
export async function serveFrames() {
  const loader = await readFile('dist/shelfwise-loader.js', 'utf8')
  const script = await readFile('dist/shelfwise.js')
  const ways = {
    tag: '<script src="/shelfwise.js" data-consent="granted"></script>',
    loader: `<script data-load="/shelfwise.js" data-consent="granted">${loader}</script>`,
    without: '<script>window.shelfwise = {}</script>',
  }
  const learn = `<script>window.learn = async () => {
    await shelfwise.ready
    for (let view = 0; view < 3; view++) shelfwise.track({ name: 'view_item', items: [${JSON.stringify(items[97])}] })
  }</script>`
  let goOn = () => {}
  const server = createServer(async (request, response) => {
    const [, way, kind] = request.url.split('/')
    if (way === 'shelfwise.js') {
      response.writeHead(200, {
        'content-type': 'text/javascript',
        'cache-control': 'max-age=3600',
      })
      return response.end(script)
    }
    if (way === 'painted' || way === 'arrived') {
      goOn()
      response.writeHead(204)
      return response.end()
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    if (way === 'visit') return response.end(page(ways.tag + learn, ''))
    if (kind === 'three') {
      const all = [0, 1, 2].map(at => widget(at, cards(at * 24, at * 24 + 24)))
      return response.end(page(ways[way], all.join('\n')))
    }
    const isHeld = kind === 'held'
    const content = [cards(0, 12), isHeld ? ARRIVED : '', cards(12, 24)].join('\n')
    const html = page((isHeld ? HOLD : '') + ways[way], widget(0, content))
    const second = html.indexOf('<li data-item-id="sku-12"')
    const cuts = {
      pieces: second,
      held: second,
      open: html.indexOf('<button', html.indexOf('<li data-item-id="sku-8"')),
    }
    if (!cuts[kind]) return response.end(html)
    response.write(html.slice(0, cuts[kind]))
    // The rest comes when the first piece has been painted, or is there.
    await new Promise(resolve => {
      goOn = resolve
    })
    response.end(html.slice(cuts[kind]))
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}
