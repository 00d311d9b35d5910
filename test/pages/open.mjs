import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Pages with scripts of their own are given this long to become quiet, in milliseconds. */
const LOAD_TIMEOUT = 15_000

/**
 * Opens a saved page at its own address, everything else blocked, lets its own scripts run, then runs
 * Shelfwise on it, and collects what it says.
 *
 * @param script the text of the built script.
 * @param options for Shelfwise, as a shop would give them.
 * @returns `events`, `widgets`, our own `errors` and `requests`, and for how many milliseconds the page's main
 * thread has had a processor: `compiling` the script, which browsers do beside it or keep from the visit before,
 * and `reading`, from there until it has started and read the page.
 */
export async function openSaved(browser, directory, saved, script, options = {}) {
  const context = await browser.newContext({ javaScriptEnabled: true })
  const page = await context.newPage()
  const requests = []
  const errors = []
  try {
    let served = false
    const url = saved.url ?? 'https://shop.example/'
    await page.route('**/*', route => {
      const request = route.request()
      if (served || !request.isNavigationRequest()) return route.abort()
      served = true
      return route.fulfill({
        body: gunzipSync(readFileSync(join(directory, saved.file))),
        contentType: `text/html; charset=${/^[\w-]+/.exec(saved.encoding)?.[0] ?? 'utf-8'}`,
      })
    })
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_TIMEOUT }).catch(error => {
      if (!/Timeout/.test(error.message)) throw error
    })

    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    session.on('Network.requestWillBeSent', ({ request, initiator }) => {
      if (JSON.stringify(initiator).includes('shelfwise.js')) requests.push(request.url)
    })
    const start = await page.evaluateHandle(prepare, { script, options, BEGIN, COMPILED, END })
    await browser.startTracing(page, { categories: ['-*', 'blink.user_timing'] })
    await start.evaluate(({ read }) => read())
    const timeBetween = threadTimes(JSON.parse(await browser.stopTracing()))
    const told = await start.evaluate(({ listen }) => listen())
    errors.push(...told.errors)
    return {
      ...told,
      errors,
      requests,
      compiling: timeBetween(BEGIN, COMPILED),
      reading: timeBetween(COMPILED, END),
    }
  } finally {
    await context.close()
  }
}

/** The marks around the script: a trace knows the thread's own time at each. */
const BEGIN = 'shelfwise-begin'
const COMPILED = 'shelfwise-compiled'
const END = 'shelfwise-end'

/**
 * Tells the milliseconds of processor time between two marks. Neither a clock, which goes on while other
 * processes have the processor, nor what the thread does before and after: the page's own work, and the call
 * from here.
 */
function threadTimes({ traceEvents }) {
  const at = mark => traceEvents.find(({ name }) => name === mark).tts
  return (from, to) => (at(to) - at(from)) / 1000
}

/** Runs in the page: gives what runs the script, and what tells what it has said. */
function prepare({ script, options, BEGIN, COMPILED, END }) {
  const events = []
  const errors = []
  window.addEventListener('error', ({ filename, message }) => {
    if (filename.includes('shelfwise.js')) errors.push(message)
  })
  // An element with this id stands on `window` too.
  window.shelfwise = [
    shelfwise => {
      shelfwise.on('event', event => events.push(event))
      shelfwise.on('error', error => errors.push(String(error?.stack ?? error)))
    },
  ]
  if (Object.keys(options).length) {
    const companion = document.createElement('script')
    companion.type = 'application/json'
    companion.dataset.shelfwiseOptions = ''
    companion.text = JSON.stringify(options)
    document.head.append(companion)
  }
  return {
    read() {
      performance.mark(BEGIN)
      // A script element would be stopped by the page's own policy.
      const run = new Function(`${script}\n//# sourceURL=shelfwise.js`)
      performance.mark(COMPILED)
      run()
      performance.mark(END)
    },
    async listen() {
      // What is looked at once the page has stopped changing.
      await new Promise(resolve => setTimeout(resolve, 400))
      const widgets = window.shelfwise.widgets().map(({ name, items, element }) => ({
        name,
        items,
        cards: items.length,
        path: [element.tagName, element.id, element.className].join(' '),
      }))
      return JSON.parse(JSON.stringify({ events, widgets, errors }))
    },
  }
}
