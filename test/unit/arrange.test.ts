import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange } from '../../src/widget/arrange'
import { RUNS } from '../support/arbitraries'

const none = () => false

describe('which card stands where', () => {
  it('puts cards as ranked when none is held', () => {
    expect(arrange(['a', 'b', 'c'], ['c', 'a', 'b'], none)).toEqual(['c', 'a', 'b'])
  })

  it('keeps a held card in its slot when others move', () => {
    const order = arrange(['a', 'b', 'c', 'd'], ['d', 'c', 'b', 'a'], card => card === 'b')
    expect(order).toEqual(['d', 'b', 'c', 'a'])
  })

  it('leaves all as it stands when every card is held', () => {
    expect(arrange(['a', 'b', 'c'], ['c', 'b', 'a'], () => true)).toEqual(['a', 'b', 'c'])
  })

  it('arranges nothing', () => {
    expect(arrange([], [], none)).toEqual([])
  })

  it('always gives each card once, the held in their slots and the others in ranked order', () => {
    const cards = fc.uniqueArray(fc.nat(40), { maxLength: 20 })
    const lists = cards.chain(present =>
      fc.tuple(
        fc.constant(present),
        fc.shuffledSubarray(present, { minLength: present.length }),
        fc.subarray(present),
      ),
    )
    fc.assert(
      fc.property(lists, ([present, ranked, held]) => {
        const order = arrange(present, ranked, card => held.includes(card))
        expect([...order].sort()).toEqual([...present].sort())
        for (const card of held) expect(order.indexOf(card)).toBe(present.indexOf(card))
        const isFree = (card: number) => !held.includes(card)
        expect(order.filter(isFree)).toEqual(ranked.filter(isFree))
      }),
      RUNS,
    )
  })
})
