import { once } from 'node:events'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { readLibrary } from './library.mjs'
import { buildSite } from './site.mjs'

const types = {
  '': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Pages are looked up in a map and never on disk, so there is no path to traverse. */
async function answer(files, path) {
  const library = await readLibrary(path.slice(1))
  if (library !== undefined) return { status: 200, type: types[extname(path)], body: library }
  const page = path.replace(/index\.html$/, '')
  if (files.has(page)) return { status: 200, type: types[extname(page)], body: files.get(page) }
  if (files.has(`${page}/`)) return { status: 301, location: `${page}/` }
  return { status: 404, type: types['.html'], body: files.get('/404.html') }
}

async function listen(server, port, attempts) {
  for (let at = port; ; at++) {
    try {
      server.listen(at, '127.0.0.1')
      return await once(server, 'listening')
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || at >= port + attempts) throw error
    }
  }
}

/** With port 0 the system chooses. A taken port makes way for the next free one. */
export async function serve({ port = 0, catalogue = 'kitchen' } = {}) {
  const files = await buildSite(catalogue)
  const server = createServer(async (request, response) => {
    const [pathname, search] = request.url.split(/(?=\?)/)
    const { status, type, body = '', location } = await answer(files, pathname)
    response.writeHead(status, {
      'cache-control': 'no-cache',
      ...(type && { 'content-type': type }),
      ...(location && { location: location + (search ?? '') }),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  })
  await listen(server, port, port ? 20 : 0)
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
  const {
    values: { catalogue },
  } = parseArgs({ options: { catalogue: { type: 'string', default: 'kitchen' } } })
  const { url } = await serve({ port: Number(process.env.PORT ?? 4173), catalogue })
  console.log(`The shop is open at ${url}`)
}
