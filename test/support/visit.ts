import type { Browser, BrowserContext, Page as ChromiumPage } from 'playwright-core'
import type { Visitor as AnyVisitor, Page } from './engines/engine'

/** A visitor in Chromium, with all that Playwright can do there. */
export interface Visitor extends AnyVisitor {
  context: BrowserContext
  page: ChromiumPage
  tab(): Promise<ChromiumPage>
}

export async function visit(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const troubles: string[] = []
  const messages: string[] = []
  const requests: string[] = []
  context.on('request', request => requests.push(request.url()))
  context.on('requestfailed', request => {
    // A page that is left aborts what it was still loading.
    const reason = request.failure()?.errorText
    if (reason !== 'net::ERR_ABORTED') troubles.push(`${reason} ${request.url()}`)
  })
  context.on('weberror', error => troubles.push(String(error.error())))
  context.on('console', message => {
    messages.push(`${message.type()} ${message.text()}`)
    if (message.type() === 'error') troubles.push(message.text())
  })
  return {
    context,
    page: await context.newPage(),
    tab: () => context.newPage(),
    troubles,
    messages,
    requests,
    leave: () => context.close(),
  }
}

/** The ids of a widget's cards, as they stand in the document. */
export const cardsOf = (page: Page, widget: string): Promise<string[]> =>
  page.$$eval(`[data-shelfwise="${widget}"] [data-item-id]`, cards =>
    cards
      .filter(card => !card.parentElement?.closest('[data-item-id]'))
      .map(card => card.getAttribute('data-item-id') ?? ''),
  )

/** Everything this origin keeps in the browser. */
export const storedBy = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const records: unknown[] = []
    for (const { name } of databases) {
      const open = indexedDB.open(name as string)
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result)
        open.onerror = () => reject(open.error)
      })
      for (const store of database.objectStoreNames) {
        const request = database.transaction(store).objectStore(store).getAll()
        records.push(
          ...(await new Promise<unknown[]>(resolve => {
            request.onsuccess = () => resolve(request.result)
          })),
        )
      }
      database.close()
    }
    return {
      local: { ...localStorage } as Record<string, string>,
      session: { ...sessionStorage } as Record<string, string>,
      cookies: document.cookie,
      databases: databases.map(({ name }) => name),
      records,
    }
  })
