import { expect } from 'vitest'
import type { Page } from './engines/engine'
import type { Served } from './server'

/** Allows nothing but script files of the shop's own origin. */
export const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'none'; style-src 'none'; require-trusted-types-for 'script'"

/** A script file: such a policy allows no other script. */
export const scriptFile =
  (code: string): Served =>
  response => {
    response.writeHead(200, { 'content-type': 'text/javascript' })
    response.end(code)
  }

/** Notes in `violations` what a policy forbids, but for the icon that browsers ask for by themselves. */
const COUNT = `window.violations = []
document.addEventListener('securitypolicyviolation', it => {
  if (!it.blockedURI.endsWith('/favicon.ico')) violations.push(it.violatedDirective + ' ' + it.blockedURI)
})`

export const COUNTING = { '/count.js': scriptFile(COUNT) }

/** A page of this policy that counts what is forbidden, without the styles that no such policy allows. */
export const underPolicy =
  (content: string, policy = STRICT): Served =>
  response => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    })
    response.end(
      content
        .replace(/style="[^"]*"/g, '')
        .replace('<head>', '<head><script src="/count.js"></script>'),
    )
  }

/** Nothing has been forbidden on the page so far. */
export const isAllowed = async (page: Page) => expect(await page.evaluate('violations')).toEqual([])
