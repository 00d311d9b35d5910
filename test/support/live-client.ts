import { vi } from 'vitest'
import { createShelfwise, type Shelfwise, type ShelfwiseEvent } from '../../src/index'
import type { Announcements } from '../../src/listeners'
import type { ShelfwiseOptions } from '../../src/options'

let running: Shelfwise[] = []

/** A client that `leaveNoTrace` stops. */
export function start(options?: ShelfwiseOptions): Shelfwise {
  const client = createShelfwise(options)
  running.push(client)
  return client
}

/** What the client announces under a name, as it comes. */
export function heard<N extends keyof Announcements>(client: Shelfwise, name: N) {
  const details: Announcements[N][] = []
  client.on(name, detail => details.push(detail))
  return details
}

/** The page's world after a test is as it was before it. */
export async function leaveNoTrace(): Promise<void> {
  for (const client of running) {
    client.consent('denied')
    client.stop()
  }
  running = []
  vi.restoreAllMocks()
  vi.useRealTimers()
  localStorage.clear()
  document.body.innerHTML = ''
  history.replaceState(null, '', '/')
  await new Promise(resolve => setTimeout(resolve))
}

/** Resolves once observers that came before have been told of the page's next change. */
export const nextMutation = () =>
  new Promise<void>(resolve => {
    const observer = new MutationObserver(() => {
      observer.disconnect()
      resolve()
    })
    observer.observe(document, { childList: true, subtree: true })
  })

/** The console's debug messages, kept out of the test's output. */
export const debugMessages = () =>
  vi.spyOn(console, 'debug').mockImplementation(() => {}).mock.calls

export const namesOf = (events: readonly ShelfwiseEvent[]) => events.map(({ name }) => name)

export const leavePage = () => window.dispatchEvent(new Event('pagehide'))
