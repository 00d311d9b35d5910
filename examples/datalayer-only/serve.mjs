import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'
import { pages } from './pages.mjs'

const library = new URL('../../dist/shelfwise.js', import.meta.url)

/** With port 0 the system chooses. */
export async function serve({ port = 0 } = {}) {
  const server = createServer(async (request, response) => {
    const [path] = request.url.split('?')
    const isLibrary = path === '/shelfwise.js'
    // The shop is fine without the library.
    const body = isLibrary ? await readFile(library).catch(() => '') : pages.get(path)
    const type = isLibrary ? 'text/javascript' : 'text/html'
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` })
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
