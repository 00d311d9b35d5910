// `npm run bench:frames`: what a returning visitor sees frame by frame, CPU slowed 4x, in Chromium; with the
// blocking tag and with the loader. `-- --loads 100 --pairs 40` are the defaults.
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium } from '../support/find-chromium.mjs'
import { SHOP, serveFrames, TASTE } from './frames-page.mjs'

const SLOWDOWN = 4
/** A visitor's machine as it is, beside the slow one. */
const SPEEDS = [SLOWDOWN, 1]
const FRAME = 1000 / 60

/**
 * The screen as it was sent to the visitor: a screencast of what the compositor has drawn. On a busy machine it
 * leaves frames out, so the page also notes its first card in an animation frame callback, which runs right
 * before each paint; nothing of ours moves cards between the two. The first is what was seen for certain,
 * the second all that may have been.
 */
async function watchScreen(session) {
  const shots = []
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    shots.push({ data, time: metadata.timestamp })
    // The last one is said after the page has gone.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {})
  })
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 })
  return shots
}

/** What stands in the first place of each picture: `shop`, `personal`, or nothing yet. */
const seenIn = (eye, shots) =>
  eye.evaluate(
    ({ shots, colours }) =>
      Promise.all(
        shots.map(async shot => {
          const picture = new Image()
          picture.src = `data:image/png;base64,${shot}`
          await picture.decode()
          const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
          canvas.drawImage(picture, 0, 0)
          const [red, green, blue] = canvas.getImageData(20, 20, 1, 1).data
          return colours[`${red},${green},${blue}`] ?? 'nothing'
        }),
      ),
    { shots, colours: { '255,0,0': SHOP, '0,128,0': TASTE } },
  )

/** A browser whose visitor has looked at what makes one card the first. */
export async function openAsReturning() {
  const server = await serveFrames()
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS })
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${server.url}/visit`)
  await page.evaluate(() => window.learn())
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  return {
    browser,
    page,
    session,
    eye: await browser.newPage(),
    url: server.url,
    async close() {
      await browser.close()
      server.close()
    },
  }
}

/**
 * Loads a page of one widget of 24 cards again and again.
 *
 * @param path `/tag` or `/loader`, and with `/pieces` after it for a widget that comes in two pieces,
 * the second when the first was painted, or with `/open` for one whose first piece ends within the ninth card, or
 * with `/held` for one in two pieces on a page that holds its first paint for it.
 * @returns how many loads had a frame with the shop's order above the fold: on the screencast, before any paint, and
 * before one when the parser was past the visitor's card already (`late`); in how many the personal order stood in
 * the end; pictures taken; and the sum of all layout shifts.
 */
export async function countFrames({ page, session, eye, url }, path, loads) {
  const counts = {
    loads,
    seen: 0,
    mayBeSeen: 0,
    late: 0,
    personal: 0,
    pictures: 0,
    shift: 0,
    joined: 0,
  }
  // What stood there before is the first picture sent.
  await page.goto('about:blank')
  const shots = await watchScreen(session)
  for (let load = 0; load < loads; load++) {
    await page.goto('about:blank')
    const since = Date.now() / 1000
    shots.length = 0
    await page.goto(url + path)
    await page.waitForFunction(() => window.settled)
    const { firsts, late, shift, joined } = await page.evaluate(() => window.figures)
    let seen = []
    // On a busy machine a picture of the page before may be sent as late as now.
    const pictures = () => shots.filter(({ time }) => time >= since).map(({ data }) => data)
    do seen = await seenIn(eye, pictures())
    while (!seen.some(what => what !== 'nothing'))
    const at = seen.findIndex(what => what !== 'nothing')
    counts.pictures += seen.length - at
    counts.seen += seen.includes(SHOP) ? 1 : 0
    counts.mayBeSeen += firsts.includes(SHOP) ? 1 : 0
    counts.late += late ? 1 : 0
    counts.personal += firsts.at(-1) === TASTE ? 1 : 0
    counts.joined += joined ? 1 : 0
    counts.shift += shift
  }
  await session.send('Page.stopScreencast')
  session.removeAllListeners('Page.screencastFrame')
  return counts
}

const middle = values => [...values].sort((a, b) => a - b)[values.length >> 1]

/** The median, and what it is not above in 95 of 100 samples drawn anew from these. */
export function medianBound(values, draws = 2000) {
  const medians = Array.from({ length: draws }, () =>
    middle(values.map(() => values[Math.floor(Math.random() * values.length)])),
  ).sort((a, b) => a - b)
  return { median: middle(values), bound: medians[Math.floor(draws * 0.95)] }
}

/** First contentful paint with each way of loading, less that of the same page without, load by load. */
export async function comparePaints({ page, url }, pairs) {
  const paintAt = async path => {
    await page.goto('about:blank')
    await page.goto(url + path)
    const entry = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    )
    return entry.jsonValue()
  }
  const paints = { without: [], tag: [], loader: [] }
  const ways = Object.keys(paints)
  for (let pair = 0; pair < pairs; pair++) {
    // Each goes first in turn.
    for (const at of [0, 1, 2]) {
      const way = ways[(at + pair) % 3]
      paints[way].push(await paintAt(`/${way}`))
    }
  }
  const without = middle(paints.without)
  const less = way => medianBound(paints[way].map((paint, at) => paint - paints.without[at]))
  return {
    without,
    allowed: Math.max(0.05 * without, FRAME),
    tag: less('tag'),
    loader: less('loader'),
  }
}

/**
 * Milliseconds of the main thread in our script, compiling and evaluation included, until the last of three
 * widgets stands in order: what Chromium's trace says of tasks of that address.
 */
export async function scriptingTime({ browser, page, url }, path, loads) {
  const times = []
  for (let load = 0; load < loads; load++) {
    await page.goto('about:blank')
    await browser.startTracing(page, {
      categories: ['devtools.timeline', 'v8', 'blink.user_timing'],
    })
    await page.goto(url + path)
    await page.waitForFunction(() => window.settled)
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString())
    // Once the stored profile is loaded all is ordered again: the first time counts.
    const stands = traceEvents.find(({ name }) => name === 'ordered').ts
    const ours = traceEvents
      .filter(({ name, ph, ts, args }) => {
        const address = args.data?.url ?? args.fileName
        return (
          /^(EvaluateScript|FunctionCall|v8\.compile)$/.test(name) &&
          ph === 'X' &&
          ts < stands &&
          address?.endsWith('/shelfwise.js')
        )
      })
      .sort((a, b) => a.ts - b.ts)
    let sum = 0
    let end = 0
    for (const { ts, dur, tdur = dur } of ours) {
      const until = Math.min(ts + dur, stands)
      // Of the time on the clock only what the thread had of the processor, which it shares.
      sum += (Math.max(0, until - Math.max(ts, end)) * tdur) / dur || 0
      end = Math.max(end, until)
    }
    times.push(sum / 1000)
  }
  return { median: middle(times), most: Math.max(...times) }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { values } = parseArgs({
    options: {
      loads: { type: 'string', default: '100' },
      pairs: { type: 'string', default: '40' },
    },
  })
  const visitor = await openAsReturning()
  console.log(`returning visitor, CPU slowed ${SLOWDOWN}x:`)
  const bare = await countFrames(visitor, '/without', 10)
  console.log(
    `\nwithout the script, to show that the shop's order is noticed, ${bare.loads} loads:`,
  )
  tell(bare)
  for (const way of ['tag', 'loader']) {
    const whole = await countFrames(visitor, `/${way}`, Number(values.loads))
    console.log(`\n${way}, widget of 24 cards delivered whole, ${whole.loads} loads:`)
    tell(whole)
    const pieces = await countFrames(visitor, `/${way}/pieces`, Math.ceil(values.loads / 5))
    console.log(`${way}, in two pieces of 12, ${pieces.loads} loads:`)
    tell(pieces)
    console.log(`  the later 12 below the first 12: in ${pieces.joined}`)
    const open = await countFrames(visitor, `/${way}/open`, Math.ceil(values.loads / 20))
    console.log(`${way}, the first piece ending within the ninth card, ${open.loads} loads:`)
    tell(open)
    const held = await countFrames(visitor, `/${way}/held`, Number(values.loads))
    console.log(`${way}, in two pieces, the paint held by the shop, ${held.loads} loads:`)
    tell(held)
    const script = await scriptingTime(visitor, `/${way}/three`, 15)
    console.log(
      `${way}, 3 widgets of 24 cards, our scripting until the order stands: median ${script.median.toFixed(1)} ms, most ${script.most.toFixed(1)} ms`,
    )
  }
  for (const rate of SPEEDS) {
    await visitor.session.send('Emulation.setCPUThrottlingRate', { rate })
    const paints = await comparePaints(visitor, Number(values.pairs))
    console.log(
      `\nfirst contentful paint, CPU slowed ${rate}x, without: median ${paints.without.toFixed(0)} ms; ${values.pairs} pairs, allowed ${paints.allowed.toFixed(1)} ms more:`,
    )
    for (const way of ['tag', 'loader']) {
      const { median, bound } = paints[way]
      console.log(
        `  ${way}: median ${median.toFixed(1)} ms more, at most ${bound.toFixed(1)} ms (95%)`,
      )
    }
  }
  await visitor.close()
}

function tell({ seen, mayBeSeen, late, personal, pictures, loads, shift }) {
  console.log(
    `  the shop's order above the fold: seen in ${seen} (${pictures} pictures), before a paint in ${mayBeSeen}, in ${late} of them with the visitor's card parsed`,
  )
  console.log(
    `  the personal order in the end: ${personal} of ${loads}; layout shift ${shift.toFixed(4)}`,
  )
}
