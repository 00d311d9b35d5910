import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pages } from './pages.mjs'

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.map': 'application/json' }
const FILES = {
  '/shop.js': './shop.js',
  '/shop.css': './shop.css',
  '/dist/shelfwise.js': '../../dist/shelfwise.js',
  '/dist/shelfwise-presets.js': '../../dist/shelfwise-presets.js',
}

async function answer({ pathname, searchParams }) {
  if (searchParams.has('wc-ajax')) {
    return { type: 'application/json', body: JSON.stringify({ fragments: {}, cart_hash: '1' }) }
  }
  const file = FILES[pathname]
  const html = { type: 'text/html', body: pages.get(pathname === '/' ? '/shop/' : pathname) }
  return file
    ? { type: TYPES[extname(file)], body: await readFile(new URL(file, import.meta.url)) }
    : html
}

/** With port 0 the system chooses. */
export async function serve({ port = 0 } = {}) {
  const server = createServer(async (request, response) => {
    const { type, body } = await answer(new URL(request.url, 'http://localhost')).catch(() => ({}))
    response.writeHead(body ? 200 : 404, {
      'content-type': `${type ?? 'text/plain'}; charset=utf-8`,
    })
    response.end(body)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise(resolve => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await serve({ port: Number(process.env.PORT ?? 4174) })
  console.log(`The shop is open at ${url}`)
}
