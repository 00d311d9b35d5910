import type { Page } from './engines/engine'

/** Everything that the browser keeps for this page's origin, a text a place, keys and all. */
export const everythingStored = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const indexed: unknown[] = []
    for (const { name } of await indexedDB.databases()) {
      const database = await answered(indexedDB.open(name as string))
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store).objectStore(store)
        const [keys, values] = await Promise.all([
          answered(records.getAllKeys()),
          answered(records.getAll()),
        ])
        indexed.push(name, store, ...keys.map((key, at) => [key, values[at]]))
      }
      database.close()
    }
    return {
      IndexedDB: JSON.stringify(indexed),
      // Its keys have no order.
      localStorage: JSON.stringify(localStorage, Object.keys(localStorage).sort()),
      sessionStorage: JSON.stringify(sessionStorage),
      cookie: document.cookie,
      state: JSON.stringify(history.state),
      name: window.name,
    }
  })
