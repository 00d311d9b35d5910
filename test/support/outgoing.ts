import type { Page } from './engines/engine'

/** What is noted stands here, for the pages of one tab. */
const KEPT = 'everything that went out'

/**
 * Notes from now on whatever a page's scripts do by which something could leave it, before any other script
 * can keep the original. Answers stay what they were.
 */
export const watchOutgoing = (page: Page) =>
  page.addInitScript(`(${watch})(${JSON.stringify(KEPT)})`)

/** What was done on any page of this tab, by name, with its first argument. */
export const outgoing = async (page: Page): Promise<string[]> =>
  JSON.parse((await page.evaluate(kept => sessionStorage.getItem(kept), KEPT)) ?? '[]')

/** Runs in the page. */
function watch(kept: string): void {
  // The empty page that a tab begins with may not store anything.
  if (!location.protocol.startsWith('http')) return
  const { getItem, setItem } = Storage.prototype
  const store = sessionStorage
  const note = (name: string, what: unknown) => {
    const before = JSON.parse(getItem.call(store, kept) ?? '[]')
    setItem.call(store, kept, JSON.stringify([...before, `${name} ${what}`]))
  }
  // biome-ignore lint/suspicious/noExplicitAny: whatever an engine has.
  type Anything = any
  const all = window as Anything
  const method = (owner: Anything, name: string, label = name) => {
    const original = owner?.[name]
    if (!original) return
    owner[name] = function (this: unknown, ...args: unknown[]) {
      note(label, args[0])
      return original.apply(this, args)
    }
  }
  const setter = (owner: Anything, name: string, label: string) => {
    const property = owner && Object.getOwnPropertyDescriptor(owner, name)
    if (!property?.set) return
    Object.defineProperty(owner, name, {
      ...property,
      set(value) {
        note(label, value)
        property.set?.call(this, value)
      },
    })
  }
  const made = (name: string) => {
    if (!all[name]) return
    all[name] = new Proxy(all[name], {
      construct(target, args, self) {
        note(`new ${name}`, args[0])
        return Reflect.construct(target, args, self)
      },
    })
  }
  method(all, 'fetch')
  method(all, 'open')
  method(all, 'postMessage')
  method(all.Navigator.prototype, 'sendBeacon')
  method(all.XMLHttpRequest.prototype, 'open', 'XMLHttpRequest')
  method(all.MessagePort.prototype, 'postMessage', 'MessagePort')
  method(all.BroadcastChannel?.prototype, 'postMessage', 'BroadcastChannel')
  method(all.HTMLFormElement.prototype, 'submit')
  method(all.HTMLFormElement.prototype, 'requestSubmit')
  method(all.ServiceWorkerContainer?.prototype, 'register')
  method(all.CookieStore?.prototype, 'set', 'cookieStore')
  for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'Image', 'FontFace'])
    made(name)
  for (const name of ['RTCPeerConnection', 'WebTransport', 'Notification']) made(name)
  setter(Document.prototype, 'cookie', 'cookie')
  setter(all, 'name', 'window.name')
  for (const [element, property] of [
    ['Image', 'src'],
    ['Image', 'srcset'],
    ['Script', 'src'],
    ['IFrame', 'src'],
    ['Link', 'href'],
    ['Media', 'src'],
  ]) {
    setter(all[`HTML${element}Element`].prototype, property as string, `${element}.${property}`)
  }
}
