// `npm run test:pages -- --pages DIR [--only TEXT]`: what Shelfwise understands of saved pages of real shops.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium } from '../support/find-chromium.mjs'
import { judgeCard, judgeProduct } from './judge.mjs'
import { openSaved } from './open.mjs'

/** Shares of the pages, or cards, of which the truth is known; of `announced` those that are right. */
const GOALS = { name: 0.95, price: 0.9, id: 0.85, brand: 0.8, category: 0.75, announced: 0.97 }
const CARDS_GOAL = 0.9
const FOUND_GOAL = 0.75
const MILLISECONDS_GOAL = 30

const { values } = parseArgs({
  options: { pages: { type: 'string' }, only: { type: 'string', default: '' } },
})
const directory = values.pages
if (!directory || !existsSync(join(directory, 'index.json'))) {
  console.error(
    directory
      ? `no saved pages: ${join(directory, 'index.json')} is not there`
      : 'npm run test:pages -- --pages DIR: a folder with index.json and saved pages',
  )
  process.exit(1)
}

const saved = JSON.parse(readFileSync(join(directory, 'index.json'), 'utf8')).pages.filter(
  ({ file }) => file.includes(values.only),
)
// As a page has them that asks for a preset: what is pushed before is heard from the start.
const SCRIPTS = ['dist/shelfwise-presets.js', 'dist/shelfwise.js']
const script = SCRIPTS.map(file => readFileSync(file, 'utf8')).join('\n;')
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS })

const shown = value => JSON.stringify(value)?.slice(0, 90) ?? '-'
const percent = share => `${(100 * share).toFixed(0)}%`
const times = { compiling: [], reading: [] }
let failures = 0
const check = (what, fine, figure) => {
  if (!fine) failures++
  console.log(`${fine ? 'ok  ' : 'MISS'} ${what}: ${figure}`)
}

/** Opens a page and says at once what should never be. */
async function open(page, options) {
  const told = await openSaved(browser, directory, page, script, options)
  for (const what of Object.keys(times)) times[what].push(told[what])
  for (const error of told.errors) check(`${page.file} without an exception`, false, error)
  for (const url of told.requests) check(`${page.file} without a request`, false, url)
  return told
}

/** What the page itself is read to be about: a data layer, which may call it by another id, has spoken before. */
const viewed = ({ events }) => events.findLast(({ name }) => name === 'view_item')?.items[0]

async function products() {
  const judged = []
  for (const page of saved.filter(({ page_type }) => page_type === 'product')) {
    const facts = judgeProduct(viewed(await open(page)), page)
    judged.push(facts)
    for (const [name, { known, right, said, truth }] of Object.entries(facts)) {
      if (known && !right)
        console.log(`  ${page.file} ${name}: ${shown(said)}, not ${shown(truth)}`)
    }
  }
  if (!judged.length) return
  const all = judged.flatMap(Object.values)
  for (const [name, goal] of Object.entries(GOALS)) {
    const facts =
      name === 'announced'
        ? all.filter(({ known, said }) => known && said !== undefined)
        : judged.map(it => it[name]).filter(({ known }) => known)
    const right = facts.filter(fact => fact.right).length
    check(
      `product pages, ${name}`,
      right >= goal * facts.length,
      `${right} of ${facts.length}, ${percent(right / facts.length)} (${percent(goal)})`,
    )
  }
}

async function others() {
  const pages = saved.filter(({ page_type }) => page_type !== 'product')
  for (const page of pages) {
    const item = viewed(await open(page))
    if (item) check(`${page.file} is no product page`, false, shown(item))
  }
}

async function listings() {
  const pages = saved.filter(({ page_type }) => page_type === 'listing')
  let right = 0
  let count = 0
  for (const { grid, cards, ...page } of pages) {
    const widget = { container: grid.container, card: grid.card }
    const { widgets } = await open(page, { widgets: [widget] })
    const items = widgets.flatMap(it => it.items)
    const found = cards.filter(card => items.some(item => judgeCard(item, card)))
    right += found.length
    count += cards.length
    console.log(`  ${page.file}: ${found.length} of ${cards.length} cards`)
  }
  if (count) {
    check(
      'listings, cards right by selectors',
      right >= CARDS_GOAL * count,
      `${right} of ${count}, ${percent(right / count)} (${percent(CARDS_GOAL)})`,
    )
  }
}

/** What is found without a selector: at least half of the cards, in widgets of whatever name. */
async function found() {
  const pages = saved.filter(({ page_type }) => page_type === 'listing')
  let count = 0
  for (const { cards, ...page } of pages) {
    const { widgets } = await open(page)
    const items = widgets.flatMap(it => it.items)
    const told = cards.filter(card => items.some(item => judgeCard(item, card)))
    if (told.length * 2 >= cards.length) count++
    else console.log(`  ${page.file}: ${told.length} of ${cards.length} cards found`)
  }
  if (pages.length) {
    check('listings found', count >= FOUND_GOAL * pages.length, `${count} of ${pages.length}`)
  }
}

await products()
await others()
await listings()
await found()
await browser.close()

const median = values => values.sort((a, b) => a - b)[values.length >> 1] ?? 0
const reading = median(times.reading)
check(
  'starting and reading a page, median',
  reading < MILLISECONDS_GOAL,
  `${reading.toFixed(1)} ms (${MILLISECONDS_GOAL}); compiling both scripts ${median(times.compiling).toFixed(1)} ms`,
)
process.exitCode = failures ? 1 : 0
