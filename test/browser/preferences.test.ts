import type { Page as ChromiumPage } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ready } from '../support/client'
import { type Browser, engine, launch, type Page, type Visitor, visit } from '../support/engine'
import { card, GRANTED, page as html, productPage, widget } from '../support/pages'
import { COUNTING, isAllowed, underPolicy } from '../support/policy'
import { serve, type TestServer } from '../support/server'
import { cardsOf, storedBy } from '../support/visit'

const ASKED = { key: 'category:Office', label: 'Paper', purpose: 'So that paper comes first.' }
const TAGS = `<script type="application/json" data-shelfwise-options>${JSON.stringify({ preferences: { ask: [ASKED] } })}</script>
  ${GRANTED}<script src="/dist/shelfwise-reasons.js"></script>
  <script src="/dist/shelfwise-preferences.js"></script>`
const OPENER = '<button data-shelfwise-preferences>Preferences</button>'
const SLOT = '<p data-shelfwise-reason></p>'
/** Far down: of a list that a busy parser brings in pieces, what was seen stays. */
const LIST =
  '<br>'.repeat(200) + widget('home', [0, 3, 1, 2].map(id => card(id, '', SLOT)).join(''))

let browser: Browser
let server: TestServer
let visitor: Visitor
let page: Page

beforeAll(async () => {
  browser = await launch()
  server = await serve({
    ...COUNTING,
    '/product': underPolicy(productPage(9, TAGS)),
    '/': underPolicy(html(OPENER + LIST, TAGS)),
  })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

/** In the dialog: the one element of this kind that holds the text. */
const inDialog = (find: string, work: string) =>
  page.evaluate(`(() => {
    const root = document.querySelector('shelfwise-preferences').shadowRoot
    const that = (selector, text, within = root) =>
      [...within.querySelectorAll(selector)].find(it => it.textContent.startsWith(text))
    const found = ${find}
    return ${work}
  })()`)
const dialogIs = (isOpen: boolean) =>
  page.waitForFunction(
    isOpen =>
      Boolean(
        document
          .querySelector('shelfwise-preferences')
          ?.shadowRoot?.querySelector('dialog')
          ?.matches(':modal'),
      ) === isOpen,
    isOpen,
  )
const says = (text: string) =>
  page.waitForFunction(
    text =>
      document.querySelector('shelfwise-preferences')?.shadowRoot?.querySelector('output')
        ?.textContent === text,
    text,
  )
const focused = () => inDialog('root.activeElement', 'found?.textContent')
const choose = (label: string, row?: string) =>
  inDialog(
    `that('label', '${label}'${row ? `, that('li', '${row}')` : ''}).querySelector('input')`,
    'found.click()',
  )
const press = (name: string) => inDialog(`that('button', '${name}')`, 'found.click()')
const rows = () => inDialog("[...root.querySelectorAll('li p')]", 'found.map(it => it.textContent)')
const openHome = async () => {
  await page.goto(`${server.url}/`)
  await ready(page)
}
const open = async () => {
  await page.evaluate(`document.querySelector('[data-shelfwise-preferences]').click()`)
  await dialogIs(true)
}
const reasonOn = (id: string) => page.locator(`[data-item-id="${id}"] p`).textContent()

async function come() {
  visitor = await visit(browser)
  page = visitor.page
  await page.goto(`${server.url}/product`)
  await ready(page)
  await openHome()
}
const nothingWentWrong = async () => {
  await isAllowed(page)
  expect(visitor.troubles).toEqual([])
}

describe('the script of preferences, under a strict policy', () => {
  it('opens by the keyboard, shows what is remembered, and gives the focus back', async () => {
    await come()
    await page.locator('[data-shelfwise-preferences]').focus()
    await page.keyboard.press('Enter')
    await dialogIs(true)
    expect(await focused()).toBe('What this shop remembers')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Close')
    expect(await rows()).toEqual(['CoffeeKitchen · because you looked at it'])
    expect(await inDialog("root.querySelector('dialog')", 'getComputedStyle(found).width')).toBe(
      '672px',
    )
    const targets = await inDialog(
      "[...root.querySelectorAll('label, button:not([hidden])')].map(it => it.getBoundingClientRect())",
      'found.every(it => it.width >= 24 && it.height >= 24)',
    )
    expect(targets).toBe(true)
    await page.keyboard.press('Escape')
    await dialogIs(false)
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Preferences')
    await nothingWentWrong()
  })

  it('lets the visitor have their say: more, less, in silence, and not at all', async () => {
    await come()
    expect((await cardsOf(page, 'home')).slice(0, 2)).toContain('sku-1')
    expect(await reasonOn('sku-1')).toBe('Because you looked at coffee')

    await open()
    await choose('Paper')
    await openHome()
    expect((await cardsOf(page, 'home'))[0]).toBe('sku-2')
    expect(await reasonOn('sku-2')).toBe('Because you like office')

    await open()
    await choose('Off', 'Coffee')
    await openHome()
    expect(await cardsOf(page, 'home')).toEqual(['sku-2', 'sku-0', 'sku-3', 'sku-1'])
    expect(await reasonOn('sku-1')).toBe('')
    expect((await storedBy(page)).local['shelfwise:extras']).toBe(
      '{"preferences":{"off":["category:Kitchen/Coffee"],"stated":["category:Office"]}}',
    )

    await open()
    await press('Save to file')
    await press('Erase everything')
    await says('Erase for good?')
    await press('Erase for good')
    await says('Done.')
    expect(await rows()).toEqual([])
    await openHome()
    expect(await cardsOf(page, 'home')).toEqual(['sku-0', 'sku-3', 'sku-1', 'sku-2'])

    await open()
    await choose('Be discreet')
    await says('Done.')
    await page.goto(`${server.url}/product`)
    await openHome()
    const { local, records } = await storedBy(page)
    expect(local).toEqual({ 'shelfwise:consent-own': 'discreet' })
    expect(records).toEqual([])
    await nothingWentWrong()
  })

  it.runIf(engine.name === 'Chromium')(
    'has names and roles for everything, fits a small screen, and saves a file',
    async () => {
      await come()
      const chromium = page as unknown as ChromiumPage
      await chromium.setViewportSize({ width: 320, height: 480 })
      await open()
      const snapshot = await chromium.locator('dialog').ariaSnapshot()
      for (const name of [
        'dialog "What this shop remembers"',
        'heading "What this shop remembers" [level=2]',
        'checkbox "Paper So that paper comes first."',
        'radiogroup "Coffee"',
        'radio "As it is" [checked]',
        'radiogroup "Should this shop remember you?"',
        'radio "Remember me" [checked]',
        'button "Add from file"',
        'status',
      ]) {
        expect(snapshot).toContain(name)
      }
      expect(await chromium.locator('dialog').evaluate(it => it.scrollWidth - it.clientWidth)).toBe(
        0,
      )
      const saving = chromium.waitForEvent('download')
      await chromium.getByRole('button', { name: 'Save to file' }).click()
      const download = await saving
      expect(download.suggestedFilename()).toBe('127.0.0.1.json')
      await press('Erase everything')
      await press('Erase for good')
      await says('Done.')
      await chromium.getByLabel('Add from file').setInputFiles(await download.path())
      await page.waitForFunction(
        () =>
          document.querySelector('shelfwise-preferences')?.shadowRoot?.querySelectorAll('li')
            .length === 1,
      )
      await nothingWentWrong()
    },
  )
})
