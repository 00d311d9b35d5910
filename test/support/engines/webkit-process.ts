import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Readable } from 'node:stream'
import { findWebKit } from '../find-browsers.mjs'

export interface WebKitProcess {
  /** Where the driver listens. */
  url: string
  /** The executable that the driver is to start. */
  browser: string
  stop(): void
}

/** Starts WebKit's driver on a screen of its own. */
export async function startWebKit(): Promise<WebKitProcess> {
  const found = findWebKit()
  if (!found) throw new Error('no WebKit: run node test/support/install-browsers.mjs')
  const running: ChildProcess[] = []
  const stop = () => {
    for (const child of running.reverse()) child.kill()
  }
  process.once('exit', stop)

  // The screen says its number on the fourth stream.
  const size = ['-screen', '0', '1600x1200x24']
  const screen = spawn(found.screen, ['-displayfd', '3', ...size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  running.push(screen)
  const [number] = await once(screen.stdio[3] as Readable, 'data')

  const port = await freePort()
  const env = {
    ...process.env,
    DISPLAY: `:${String(number).trim()}`,
    // Frames by way of a graphics card that is not there take the processor twice the time of a page.
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  }
  running.push(spawn(found.driver, [`--port=${port}`], { env, stdio: 'ignore' }))
  const url = `http://127.0.0.1:${port}`
  await answers(`${url}/status`)
  return {
    url,
    browser: found.browser,
    stop() {
      process.off('exit', stop)
      stop()
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

async function answers(url: string): Promise<void> {
  for (const deadline = Date.now() + 20_000; ; ) {
    try {
      await fetch(url)
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }
}
