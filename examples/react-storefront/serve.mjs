import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { page } from './page.mjs'

const TYPES = { js: 'text/javascript', css: 'text/css' }
const built = file => new URL(`build/${file}`, import.meta.url)

/** Builds what the browser runs, and what renders on the server. */
async function buildAll(mode) {
  const configFile = fileURLToPath(new URL('vite.config.mjs', import.meta.url))
  await build({ configFile, mode })
  await build({ configFile, mode, build: { ssr: true } })
  // A new address each time, because modules are kept by theirs.
  const { render } = await import(`${built('server/server.js')}?${Date.now()}`)
  return render
}

/** With port 0 the system chooses. In mode `development` React says what it has to complain about. */
export async function serve({ port = 0, mode = 'production' } = {}) {
  const render = await buildAll(mode)
  const answer = async pathname => {
    const [, file, extension] = /^\/assets\/(\w+\.(js|css))$/.exec(pathname) ?? []
    if (file) return { type: TYPES[extension], body: await readFile(built(`client/${file}`)) }
    // The same shop twice: server-rendered, and rendered by the browser alone.
    const isClientOnly = pathname.startsWith('/client/')
    const { status, html } = isClientOnly ? { status: 200, html: '' } : render(pathname)
    return { type: 'text/html', status, body: page(html, isClientOnly ? '/client' : '') }
  }
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    const { type, body = '', status = 200 } = await answer(pathname).catch(() => ({ status: 404 }))
    response.writeHead(status, { 'content-type': `${type ?? 'text/plain'}; charset=utf-8` })
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
  const { url } = await serve({ port: Number(process.env.PORT ?? 4175) })
  console.log(`The shop is open at ${url}/, server-rendered, and at ${url}/client/, rendered here`)
}
