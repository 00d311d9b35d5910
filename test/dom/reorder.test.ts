import { afterEach, describe, expect, it, vi } from 'vitest'
import { losesState, reorder } from '../../src/widget/reorder'
import { contentsOf, find, show, textsIn } from '../support/page'

const none = () => false
const list = (...names: string[]) =>
  show(`<ul>${names.map(name => `<li id="${name}">${name}</li>`).join('')}</ul>`)
const cards = (...names: string[]) => names.map(name => find(`#${name}`))

type Movable = Element & { moveBefore?: (node: Node, child: Node | null) => void }

afterEach(() => {
  vi.restoreAllMocks()
})

describe('putting cards in order', () => {
  it('gives the order asked for, with the same elements', () => {
    const container = list('a', 'b', 'c', 'd')
    const order = cards('d', 'b', 'a', 'c')
    reorder(container, order, none)
    expect([...container.children]).toEqual(order)
    expect(textsIn(container)).toEqual(['d', 'b', 'a', 'c'])
  })

  it('keeps text, comments and other elements in their place', () => {
    const container = show('<ul>one<li>a</li><!--two--><li>b</li><hr>three<li>c</li>four</ul>')
    const [a, b, c] = container.querySelectorAll('li') as unknown as [Element, Element, Element]
    reorder(container, [c, a, b], none)
    expect(contentsOf(container)).toEqual([
      'one',
      '<c>',
      'two',
      '<a>',
      '<>',
      'three',
      '<b>',
      'four',
    ])
  })

  it('moves only cards', () => {
    const container = show('<ul>one<li>a</li><!--two--><li>b</li><hr><li>c</li></ul>')
    const insert = vi.spyOn(container, 'insertBefore')
    const order = [...container.querySelectorAll('li')].reverse()
    reorder(container, order, none)
    for (const [node] of insert.mock.calls) expect(order).toContain(node)
  })

  it('touches nothing when the order stands already', () => {
    const container = list('a', 'b', 'c')
    const insert = vi.spyOn(container, 'insertBefore')
    reorder(container, cards('a', 'b', 'c'), none)
    expect(insert).not.toHaveBeenCalled()
  })

  it('moves each card at most once', () => {
    const container = list('a', 'b', 'c', 'd', 'e')
    const insert = vi.spyOn(container, 'insertBefore')
    reorder(container, cards('e', 'd', 'c', 'b', 'a'), none)
    const moved = insert.mock.calls.map(([node]) => node)
    expect(new Set(moved).size).toBe(moved.length)
    expect(textsIn(container)).toEqual(['e', 'd', 'c', 'b', 'a'])
  })

  it.each([['a'], ['b'], ['d'], ['a', 'c'], ['b', 'd']])(
    'never detaches the held %s, %s, and moves the others around them',
    (...held) => {
      const container = list('a', 'b', 'c', 'd')
      const isHeld = (card: Element) => held.includes(card.id)
      const free = ['d', 'c', 'b', 'a'].filter(name => !held.includes(name))
      const order = ['a', 'b', 'c', 'd'].map(name => (held.includes(name) ? name : free.shift()))
      const insert = vi.spyOn(container, 'insertBefore')
      const remove = vi.spyOn(container, 'removeChild')
      reorder(container, cards(...(order as string[])), isHeld)
      expect(textsIn(container)).toEqual(order)
      expect(remove).not.toHaveBeenCalled()
      expect(insert.mock.calls.length).toBeGreaterThan(0)
      for (const [node] of insert.mock.calls) expect(isHeld(node as Element)).toBe(false)
    },
  )

  it('moves without detaching where the browser can', () => {
    const container: Movable = list('a', 'b', 'c')
    const insert = vi.spyOn(container, 'insertBefore')
    const native = Element.prototype.insertBefore
    const moveBefore = vi.fn((node: Node, child: Node | null) => {
      native.call(container, node, child)
    })
    container.moveBefore = moveBefore
    reorder(container, cards('c', 'a', 'b'), card => card.id === 'x')
    expect(textsIn(container)).toEqual(['c', 'a', 'b'])
    expect(moveBefore).toHaveBeenCalled()
    expect(insert).not.toHaveBeenCalled()
  })

  it('leaves cards of other containers where they are', () => {
    show(
      '<div><ul id="one"><li id="a">a</li><li id="b">b</li></ul><ul id="two"><li>c</li></ul></div>',
    )
    reorder(find('#one'), cards('b', 'a'), none)
    expect(textsIn(find('#two'))).toEqual(['c'])
    expect(textsIn(find('#one'))).toEqual(['b', 'a'])
  })
})

describe('a card that would lose its state by being moved', () => {
  it.each(['<video></video>', '<audio></audio>'])('holds %s', inside => {
    const container = show(`<ul><li>${inside}</li></ul>`)
    expect(losesState(container, find('li'))).toBe(true)
  })

  it('is no plain card', () => {
    const container = list('a')
    expect(losesState(container, find('#a'))).toBe(false)
  })

  it('is none where the browser moves without detaching', () => {
    const container: Movable = show('<ul><li><video></video></li></ul>')
    container.moveBefore = () => {}
    expect(losesState(container, find('li'))).toBe(false)
  })
})
