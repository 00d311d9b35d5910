import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { integrity } from '../../rollup.config.mjs'
import { readLoader } from '../bench/size.mjs'
import { consentOf, ready } from '../support/client'
import { type Browser, launch, type Page, type Visitor, visit } from '../support/engine'
import { cards, page as html, widget } from '../support/pages'
import { serve, type TestServer } from '../support/server'
import { cardsOf } from '../support/visit'

/** The hash as the build prints it. */
function printed(file: string): string {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  integrity.writeBundle({ file })
  const [[line] = ['']] = said.mock.calls
  said.mockRestore()
  return line.replace(`${file} `, '')
}

let browser: Browser
/** The shop, and another origin that serves it the script. */
let shop: TestServer
let other: TestServer
let visitor: Visitor
let page: Page

beforeAll(async () => {
  browser = await launch()
  shop = await serve()
  other = await serve({
    '/shelfwise.js': response => {
      response.writeHead(200, {
        'content-type': 'text/javascript',
        'access-control-allow-origin': '*',
      })
      response.end(readFileSync('dist/shelfwise.js'))
    },
  })
})
afterAll(async () => {
  await browser?.close()
  await shop?.close()
  await other?.close()
})
afterEach(() => visitor?.leave())

async function open(head: string) {
  visitor = await visit(browser)
  page = visitor.page
  shop.pages.set('/', html(widget('home', cards(3)), head))
  await page.goto(shop.url)
}

describe('the hash that the build prints', () => {
  it.each(['shelfwise', 'shelfwise-presets', 'shelfwise-reasons', 'shelfwise-element'])(
    'is that of dist/%s.js',
    name => {
      const file = `dist/${name}.js`
      const hash = createHash('sha384').update(readFileSync(file)).digest('base64')
      expect(printed(file)).toBe(`sha384-${hash}`)
    },
  )

  const pin = (hash: string) => `integrity="${hash}" crossorigin="anonymous" data-consent="granted"`

  it('lets the tag run the script from another origin', async () => {
    await open(
      `<script src="${other.url}/shelfwise.js" ${pin(printed('dist/shelfwise.js'))}></script>`,
    )
    await ready(page)
    expect(await consentOf(page)).toBe('granted')
    expect(visitor.troubles).toEqual([])
  })

  it('is passed on by the loader', async () => {
    const hash = printed('dist/shelfwise.js')
    await open(
      `<script data-load="${other.url}/shelfwise.js" ${pin(hash)}>${readLoader().code}</script>`,
    )
    await page.waitForFunction(() => window.shelfwise && 'track' in window.shelfwise)
    expect(
      await page.$$eval('script[src]', tags =>
        tags.flatMap(it => (it as HTMLScriptElement).integrity || []),
      ),
    ).toEqual([hash])
    expect(visitor.troubles).toEqual([])
  })

  it('keeps any other file from running, and the page as it is', async () => {
    const hash = printed('dist/shelfwise-reasons.js')
    await open(`<script src="${other.url}/shelfwise.js" ${pin(hash)}></script>`)
    expect(await page.evaluate(() => 'shelfwise' in window)).toBe(false)
    expect(await cardsOf(page, 'home')).toEqual(['sku-0', 'sku-1', 'sku-2'])
  })
})
