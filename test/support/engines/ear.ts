import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Visitor } from './engine'

/** A proxy between a browser and the servers: it hears what pages say, and has the first word in them. */
export interface Ear {
  address: string
  /** What it has heard of this visitor. */
  heard: Heard
  addInitScript(source: string): void
  /** Takes what a page has noted. */
  hear(notes?: string | null): void
  /** Where the browser forgets all that this visitor's pages keep, a page for each origin. */
  emptying(): string[]
  /** Somebody else visits from now on. */
  forget(): void
  close(): void
}

type Heard = Pick<Visitor, 'troubles' | 'messages' | 'requests'>

/** Where the browser finds the first script, on every origin. */
const PATH = '/the-first-script-of-this-test.js'
/** Where it forgets what it keeps, on every origin. */
const EMPTY = '/nothing-is-kept'

const nothing = (): Heard => ({ troubles: [], messages: [], requests: [] })

export async function startEar(): Promise<Ear> {
  let heard = nothing()
  const FIRST = `(${takeNotes})()`
  let scripts = [FIRST]

  const server = createServer((asked, answer) => {
    const { troubles, requests } = heard
    const url = asked.url ?? ''
    if (url.endsWith(PATH)) {
      answer.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' })
      answer.end(scripts.join('\n;'))
      return
    }
    if (url.endsWith(EMPTY)) {
      answer.writeHead(200, {
        'content-type': 'text/html',
        'clear-site-data': '"storage", "cache", "cookies"',
      })
      answer.end()
      return
    }
    requests.push(url)
    // A socket is asked of a proxy by its own scheme, which no request can carry on.
    if (!url.startsWith('http:')) return void answer.destroy()
    const onward = request(url, { method: asked.method, headers: asked.headers }, got => {
      if ((got.statusCode ?? 0) >= 400) troubles.push(`${got.statusCode} ${url}`)
      passOn(got, answer)
    })
    onward.on('error', () => answer.destroy())
    asked.pipe(onward)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    get heard() {
      return heard
    },
    addInitScript: source => scripts.push(source),
    emptying() {
      const origins = heard.requests.flatMap(url => /^http:\/\/[^/]+/.exec(url) ?? [])
      return [...new Set(origins)].map(origin => origin + EMPTY)
    },
    forget() {
      heard = nothing()
      scripts = [FIRST]
    },
    hear(notes) {
      const { troubles, messages } = heard
      for (const [type, text] of JSON.parse(notes ?? '[]') as [string, string][]) {
        messages.push(`${type} ${text}`)
        if (type === 'error') troubles.push(text)
      }
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Gives an answer as it comes; a document gets the first script before its own. */
function passOn(got: IncomingMessage, answer: ServerResponse): void {
  const isDocument = /^text\/html/.test(got.headers['content-type'] ?? '')
  const { 'content-length': _, ...headers } = got.headers
  answer.writeHead(got.statusCode ?? 500, isDocument ? headers : got.headers)
  answer.flushHeaders()
  if (!isDocument) return void got.pipe(answer)
  const [, nonce] = /'nonce-([^']+)'/.exec(String(got.headers['content-security-policy'])) ?? []
  const tag = `<script src="${PATH}"${nonce ? ` nonce="${nonce}"` : ''}></script>`
  let isFirst = true
  got.on('data', (chunk: Buffer) => {
    // Latin-1 keeps every byte as it is.
    const text = chunk.toString('latin1')
    answer.write(isFirst ? text.replace(/<head>|<!doctype[^>]*>/i, `$&${tag}`) : text, 'latin1')
    isFirst = false
  })
  got.on('end', () => answer.end())
}

/** Runs in the page: notes what goes wrong and what is said, until it is asked. */
function takeNotes(): void {
  const KEPT = 'notes of the page before'
  let notes: [string, string][] = []
  try {
    notes = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]')
    sessionStorage.removeItem(KEPT)
  } catch {
    // A page without storage forgets what the one before has noted.
  }
  const say = (...parts: unknown[]) => parts.map(String).join(' ')
  for (const type of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    const original = console[type]
    console[type] = (...parts: unknown[]) => {
      notes.push([type, say(...parts)])
      original.apply(console, parts)
    }
  }
  addEventListener('error', event => {
    const { message } = event
    if (message) notes.push(['error', message])
  })
  addEventListener('unhandledrejection', event => notes.push(['error', say(event.reason)]))
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // The browser asks for an icon by itself.
    if (blockedURI.endsWith('/favicon.ico')) return
    notes.push(['error', `refused by ${violatedDirective}: ${blockedURI}`])
  })
  addEventListener('pagehide', () => {
    if (notes.length) sessionStorage.setItem(KEPT, JSON.stringify(notes))
    notes = []
  })
  Object.defineProperty(window, Symbol.for('heard'), {
    value: () => {
      const told = JSON.stringify(notes)
      notes = []
      return told
    },
  })
}
