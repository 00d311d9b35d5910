import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { observeDataLayer } from '../../src/page/data-layer'
import { createScope, type Scope } from '../../src/scope'
import { removeDataLayers, setDataLayer } from '../support/data-layer'

let taken: unknown[]
let errors: unknown[]
let scope: Scope
beforeEach(() => {
  taken = []
  errors = []
  scope = createScope(error => errors.push(error))
})
afterEach(() => {
  scope.stop()
  removeDataLayers()
})

const observe = (name = 'dataLayer') => {
  const look = observeDataLayer(name, entry => taken.push(entry), scope)
  look()
  return look
}
const entries = (count: number) => Array.from({ length: count }, (_, id) => ({ id }))
const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

describe('a data layer', () => {
  it('is read, with what was pushed before and with what is pushed later', () => {
    const layer = setDataLayer<unknown[]>([a])
    observe()
    layer.push(b, c)
    expect(taken).toEqual([a, b, c])
    expect([...layer]).toEqual([a, b, c])
  })

  it('may come later', () => {
    const look = observe()
    setDataLayer([a])
    look()
    expect(taken).toEqual([a])
  })

  it('may have another name', () => {
    setDataLayer([a])
    setDataLayer([b], 'yaLayer')
    observe('yaLayer')
    expect(taken).toEqual([b])
  })

  it('may be replaced by another array, also by one with the same entries', () => {
    const layer = setDataLayer<unknown[]>([a])
    const look = observe()
    const other = setDataLayer([...layer, b])
    look()
    other.push(c)
    expect(taken).toEqual([a, b, c])
  })

  it('may be replaced by a proxy of it', () => {
    const layer = setDataLayer<unknown[]>([a])
    const look = observe()
    const other = setDataLayer(new Proxy(layer, {}))
    look()
    other.push(b)
    expect(taken).toEqual([a, b])
  })

  it('may be given the same entry twice', () => {
    const layer = setDataLayer<unknown[]>([a])
    observe()
    layer.push(a)
    layer.push(a)
    expect(taken).toEqual([a, a, a])
  })

  it('has a past of 300 entries', () => {
    const past = entries(10_000)
    setDataLayer(past)
    observe()
    expect(taken).toEqual(past.slice(-300))
  })

  it('is not read while the page is prerendered', () => {
    setDataLayer([a])
    const prerendered = Object.assign(document, { prerendering: true })
    const look = observe()
    expect(taken).toEqual([])
    prerendered.prerendering = false
    look()
    expect(taken).toEqual([a])
  })
})

describe('push', () => {
  it('gives what it gave, with the array as its this', () => {
    const layer = setDataLayer<unknown[]>([a])
    observe()
    expect(layer.push(b)).toBe(2)
    expect(layer.push()).toBe(2)
    const other: unknown[] = []
    expect(layer.push.call(other, c, a)).toBe(2)
    expect(other).toEqual([c, a])
  })

  it('throws what it threw', () => {
    const layer = setDataLayer<unknown[]>([])
    observe()
    Object.freeze(layer)
    expect(() => layer.push(a)).toThrow(TypeError)
    expect(errors).toEqual([])
  })

  it('goes on to whoever replaced it before', () => {
    const layer = setDataLayer<unknown[]>([])
    const theirs = vi.fn(function (this: unknown[], ...more: unknown[]) {
      return Array.prototype.push.apply(this, more) + 100
    })
    layer.push = theirs
    observe()
    expect(layer.push(a)).toBe(101)
    expect(theirs.mock.contexts).toEqual([layer])
    expect(taken).toEqual([a])
    scope.stop()
    expect(layer.push).toBe(theirs)
  })

  it('goes through us where others replace it later, also once we have stopped', () => {
    const layer = setDataLayer<unknown[]>([])
    observe()
    const ours = layer.push
    const theirs = (...more: unknown[]) => ours.apply(layer, more)
    layer.push = theirs
    layer.push(a)
    scope.stop()
    expect(layer.push(b)).toBe(2)
    expect(layer.push).toBe(theirs)
    expect(taken).toEqual([a])
  })

  it('past us is noticed at the next look', () => {
    const layer = setDataLayer<unknown[]>([a])
    const look = observe()
    layer.push = (...more) => Array.prototype.push.apply(layer, more)
    layer.push(b)
    look()
    look()
    expect(taken).toEqual([a, b])
  })

  it('is heard in the middle of a push', () => {
    const layer = setDataLayer<unknown[]>([])
    layer.push = function (...more) {
      if (more.includes(a)) layer.push(b)
      return Array.prototype.push.apply(this, more)
    }
    observe()
    layer.push(a)
    expect(taken).toEqual([b, a])
  })

  it('is as it was when we have stopped', () => {
    const layer = setDataLayer<unknown[]>([])
    observe()
    expect(Object.keys(layer)).toEqual(['push'])
    scope.stop()
    expect(Object.keys(layer)).toEqual([])
    layer.push(a)
    expect(taken).toEqual([])
  })
})

describe('a page', () => {
  it.each([
    [undefined],
    [null],
    [5],
    ['view_item'],
    [{ push: () => 1, length: 3 }],
    [new Proxy([], { get: () => 5 })],
    [Object.freeze([a])],
    [[1, 'text', null, undefined, Symbol('x')]],
  ])('is not disturbed by a data layer that is %o', layer => {
    setDataLayer(layer)
    const look = observe()
    expect(look).not.toThrow()
    expect(scope.stop).not.toThrow()
  })

  it('is not disturbed by a data layer that throws', () => {
    Object.defineProperty(globalThis, 'dataLayer', {
      configurable: true,
      get() {
        throw new Error('gotcha')
      },
    })
    expect(observe()).not.toThrow()
    expect(String(errors[0])).toContain('gotcha')
  })

  it('is not disturbed by an entry of which reading fails, and the next is read', () => {
    const layer = setDataLayer<unknown[]>([a, b])
    const look = observeDataLayer(
      'dataLayer',
      entry => {
        if (entry === a) throw new Error('gotcha')
        taken.push(entry)
      },
      scope,
    )
    look()
    expect(layer.push(a, c)).toBe(4)
    expect(taken).toEqual([b, c])
    expect(errors).toHaveLength(2)
  })

  it('has a frozen data layer read', () => {
    setDataLayer(Object.freeze([a]))
    observe()
    expect(taken).toEqual([a])
    expect(errors).toEqual([])
  })
})
