/** What host pages do to the world that scripts run in, each as a script; `undo` has the world as it was. */

export interface World {
  name: string
  code: string
  /** Shelfwise cannot know there what the visitor would want, and leaves the order alone. */
  isBroken?: boolean
  /** Arrays or all else are not written as JSON. */
  hasNoJson?: boolean
}

/** Sets properties for as long as the page is looked at, and notes how to set them back. */
const SET = `window.undone = []
window.undo = () => { while (undone.length) undone.pop()() }
const set = (target, properties, enumerable = true) => {
  for (const name of Object.keys(properties)) {
    const before = Object.getOwnPropertyDescriptor(target, name)
    undone.push(() => before ? Object.defineProperty(target, name, before) : delete target[name])
    Object.defineProperty(target, name, { value: properties[name], enumerable, configurable: true, writable: true })
  }
}
const refuse = () => { throw new Error('refused by the page') }
`

/** Whoever looks at the page needs some of it. */
const UNTIL_LOADED = "addEventListener('load', () => setTimeout(undo))"

export const WORLDS: World[] = [
  {
    name: 'adds to arrays what Prototype.js 1.7 does',
    code: `const each = function (work, self) { for (let i = 0; i < this.length; i++) work.call(self, this[i], i) }
      const toArray = function () { return this.slice() }
      set(Array.prototype, {
        each, _each: each, toArray, clone: toArray, entries: toArray,
        first() { return this[0] }, last() { return this[this.length - 1] }, size() { return this.length },
        select: [].filter, collect: [].map, include: [].includes, all: [].every, any: [].some,
        detect(work) { for (const it of this) if (work(it)) return it },
        find(work) { for (let i = 0; i < this.length; i++) if (work.call(undefined, this[i], i)) return this[i] },
        _reverse: [].reverse, reverse(inline) { return (inline === false ? this.slice() : this)._reverse() },
      })
      set(Array, { from: list => { const all = []; for (let i = 0; i < list.length; i++) all.push(list[i]); return all } })
      set(Element.prototype, { remove() { this.parentNode.removeChild(this); return this }, select() {}, update() {} })`,
  },
  {
    name: 'writes arrays as Prototype.js 1.6 did',
    hasNoJson: true,
    code: `const { stringify } = JSON
      set(Array.prototype, { toJSON() { return '[' + this.map(it => stringify(it)).join(', ') + ']' } })`,
  },
  {
    name: 'has old polyfills for what arrays can',
    code: `set(Array.prototype, {
        map(work, self) { const all = []; for (let i = 0; i < this.length; i++) if (i in this) all[i] = work.call(self, this[i], i, this); return all },
        filter(work, self) { const all = []; for (let i = 0; i < this.length; i++) if (work.call(self, this[i], i, this)) all[all.length] = this[i]; return all },
        flat(depth) { return this.reduce((all, it) => all.concat(depth > 1 && Array.isArray(it) ? it.flat(depth - 1) : it), []) },
        flatMap(work, self) { return this.map(work, self).reduce((all, it) => all.concat(it), []) },
        at(i) { return this[i < 0 ? this.length + i : i] },
        includes(it) { return this.indexOf(it) >= 0 },
        find(work) { for (let i = 0; i < this.length; i++) if (work(this[i], i, this)) return this[i] },
      })`,
  },
  {
    name: 'adds to all objects',
    code: `set(Object.prototype, { each() {}, extend() { return this }, isEmpty: false, owner: 'shop' })
      set(Function.prototype, { method() {} })`,
  },
  {
    name: 'freezes prototypes',
    code: `for (const it of [Object, Array, Function, String, Map, Set, WeakMap, Promise, Date, RegExp, History, Element, Node, Event])
        Object.freeze(it.prototype)
      Object.freeze(JSON); Object.freeze(Math); Object.freeze(Object)`,
  },
  {
    name: 'has a JSON of its own, without replacers',
    code: `const { parse, stringify } = JSON
      set(window, { JSON: { parse: text => parse(text), stringify: value => stringify(value) } })`,
  },
  {
    name: 'has a JSON that throws',
    code: `set(JSON, { parse: refuse, stringify: refuse });${UNTIL_LOADED}`,
    hasNoJson: true,
    isBroken: true,
  },
  {
    name: 'has no JSON',
    code: `set(window, { JSON: undefined });${UNTIL_LOADED}`,
    isBroken: true,
    hasNoJson: true,
  },
  ...[
    ['stands still', 'set(Date, { now: () => 1.7e12 })'],
    ['is at its beginning', 'set(Date, { now: () => 0 })'],
    ['says no number', 'set(Date, { now: () => NaN })'],
    ['throws', 'set(Date, { now: refuse })'],
    ['is another class', 'set(window, { Date: class { getTime() { return 5 } } })'],
  ].map(([does = '', code = '']) => ({ name: `has a clock that ${does}`, code, isBroken: true })),
  {
    name: 'takes closest from elements',
    code: 'set(Element.prototype, { closest: refuse })',
    isBroken: true,
  },
  {
    name: 'takes matches from elements',
    code: 'set(Element.prototype, { matches: refuse })',
    isBroken: true,
  },
  { name: 'takes remove from elements', code: 'set(Element.prototype, { remove: refuse })' },
  {
    name: 'refuses moves',
    code: 'set(Element.prototype, { moveBefore: refuse }); set(Node.prototype, { insertBefore: refuse })',
    isBroken: true,
  },
  { name: 'has a console that throws', code: 'set(console, { debug: refuse })' },
  { name: 'has a console that only logs', code: 'set(window, { console: { log() {} } })' },
  { name: 'has a history that cannot be changed', code: 'Object.freeze(history)' },
  { name: 'has a number where the client stands', code: 'window.shelfwise = 5' },
].map(world => ({ ...world, code: `{${SET}${world.code}}` }))

/** What may be pushed to a data layer, or be tracked; expressions. */
export const ENTRIES: [name: string, code: string][] = [
  ['getters that throw', `({ get event() { throw 1 }, get name() { throw 1 } })`],
  [
    'items whose getters throw',
    `({ event: 'view_item', name: 'view_item', items: [{ item_id: 'a', get item_name() { throw 1 } }] })`,
  ],
  [
    'a proxy of everything',
    'new Proxy({}, { get: () => { throw 1 }, has: () => true, ownKeys: () => [""] })',
  ],
  [
    'a proxy without end',
    '(() => { const it = new Proxy(() => it, { get: () => it }); return it })()',
  ],
  [
    'a revoked proxy',
    '(() => { const it = Proxy.revocable({}, {}); it.revoke(); return it.proxy })()',
  ],
  [
    'items that are a revoked proxy',
    `(() => { const it = Proxy.revocable([], {}); it.revoke(); return { event: 'view_item', name: 'view_item', items: it.proxy } })()`,
  ],
  [
    'an id that changes while it is read',
    `({ event: 'add_to_cart', name: 'add_to_cart', items: [{ times: 0, get item_id() { return this.times++ > 1 ? { no: 'id' } : 'a' } }] })`,
  ],
  [
    'a ring',
    `(() => { const it = { event: 'view_item', name: 'view_item', items: [{ item_id: 'a' }] }; it.items[0].attributes = it; it.ecommerce = it; return it })()`,
  ],
  [
    'names of what all objects have',
    `JSON.parse('{"event":"purchase","name":"purchase","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"items":[{"item_id":"__proto__","__proto__":{"polluted":1},"attributes":{"__proto__":"x","constructor":"y","prototype":"z"}},{"item_id":"constructor"},{"item_id":"toString"}]}')`,
  ],
  [
    'a name all objects have for a name',
    `({ event: '__proto__', name: 'constructor', items: [{ item_id: 'a' }] })`,
  ],
  [
    'texts of a megabyte',
    `({ event: 'view_item', name: 'view_item', items: [{ item_id: 'i'.repeat(1e6), item_name: 'word '.repeat(2e5), item_brand: ' '.repeat(1e6), item_category: 'a/'.repeat(5e5), price: '1'.repeat(1e6) }] })`,
  ],
  [
    'ten thousand items',
    `({ event: 'view_item_list', name: 'view_item_list', items: Array.from({ length: 1e4 }, (_, i) => ({ item_id: 'many-' + i, item_name: 'Thing ' + i })) })`,
  ],
  [
    'markup',
    `({ event: 'view_item', name: 'view_item', items: [{ item_id: '<img src=x onerror="window.polluted = 1">', item_name: '<script>window.polluted = 1</scr' + 'ipt>' }] })`,
  ],
  [
    'a symbol and a big number',
    `({ event: Symbol('view_item'), name: Symbol('x'), items: [{ item_id: 5n, price: 5n }] })`,
  ],
]
