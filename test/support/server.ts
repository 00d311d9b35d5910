import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Answers by itself, for slow or broken answers. */
export type Served = (response: ServerResponse) => void

type Page = string | Served

export interface TestServer {
  url: string
  /** Pages by path, to be changed at will; a function answers by itself, for slow or broken answers. */
  pages: Map<string, Page>
  close(): Promise<void>
}

const TYPES: Record<string, string> = {
  js: 'text/javascript',
  map: 'application/json',
  svg: 'image/svg+xml',
}

/** Serves a test's own pages, the built files under `/dist/`, and the npm packages under `/node_modules/`. */
export async function serve(pages: Record<string, Page> = {}): Promise<TestServer> {
  const known = new Map(Object.entries(pages))
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const page = known.get(path)
    if (typeof page === 'function') return page(response)
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      return response.end(page)
    }
    if (/^\/(dist|node_modules)\/[^:]*$/.test(path) && !path.includes('..')) {
      const file = await readFile(`.${path}`).catch(() => undefined)
      if (file) {
        response.writeHead(200, {
          'content-type': TYPES[path.split('.').pop() ?? ''] ?? 'text/plain',
        })
        return response.end(file)
      }
    }
    response.writeHead(path === '/favicon.ico' ? 204 : 404)
    response.end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    pages: known,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
