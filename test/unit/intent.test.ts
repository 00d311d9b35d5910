import { describe, expect, it } from 'vitest'
import { createProfile, type Item, learn, type Profile, type ShelfwiseEvent } from '../../src/core'
import { budgetIn, octavesUpTo } from '../../src/extras/intent/budget'
import { demandIn } from '../../src/extras/intent/demand'
import { leanedTo } from '../../src/extras/intent/lean'
import { isNeed, type Needs, needsIn, tagged } from '../../src/extras/intent/needs'
import { noted } from '../../src/extras/intent/notes'
import { problemsOf } from '../../src/extras/intent/problems'
import { type Note, parseVisit, visitAt } from '../../src/extras/intent/visit'
import { wishesOf } from '../../src/extras/intent/wishes'
import { event, grinder, HOUR, kettle, knife, searchFor, T, towel, viewOf } from '../support/items'
import { having, orderOf, sumsOf } from '../support/visitor'

const NEEDS: Needs = {
  fast: { words: ['express', 'by tomorrow'], attribute: 'delivery=fast' },
  'gluten-free': {
    words: ['gluten free', 'без глютена'],
    attribute: 'diet=gluten-free',
    tags: ['bread', 'Food/Gluten free'],
  },
}

/** What is noted of a visit with these events, and what is believed then. */
function learning(events: readonly ShelfwiseEvent[], start = createProfile()): [Note[], Profile] {
  return events.reduce<[Note[], Profile]>(
    ([notes, before], it) => {
      const profile = learn(before, it)
      return [noted(notes, it, profile, NEEDS), profile]
    },
    [[], start],
  )
}
const notesAfter = (...events: ShelfwiseEvent[]) => learning(events)[0].map(({ key }) => key)

describe('what a visit came for', () => {
  it('is the first product viewed, and stays it', () => {
    const notes = notesAfter(viewOf(grinder), viewOf(towel, T + 1))
    expect(new Set(notes)).toEqual(new Set(['category:Kitchen/Coffee/Grinders', 'brand:Acme']))
  })

  it('is the finest category that all of the landing page’s list is of', () => {
    const list = event('view_item_list', [grinder, kettle, { ...kettle, item_id: 'pot' }])
    expect(notesAfter(list)).toEqual(['category:Kitchen/Coffee'])
    const mixed = event('view_item_list', [grinder, kettle, towel])
    expect(notesAfter(mixed)).toEqual([])
    expect(notesAfter(event('view_item_list', [grinder, kettle]))).toEqual([])
  })

  it('is nothing sensitive, and nothing that was learnt before', () => {
    const pills: Item = { item_id: 'pills', item_category: 'Medicine/Pills', item_brand: 'Cure' }
    const start = having(viewOf(grinder, T - HOUR))
    expect(learning([viewOf(pills)], start)[0]).toEqual([])
  })

  it('is the first search, in words that the profile knows alone', () => {
    const start = having(viewOf(grinder, T - HOUR))
    const [notes] = learning([searchFor('grinder for anna@example.com'), searchFor('hand')], start)
    expect(notes.map(({ key }) => key)).toEqual(['word:grinder'])
  })

  it('fades with every product event', () => {
    const [notes, profile] = learning([viewOf(grinder), viewOf(towel, T + 1), viewOf(towel, T + 2)])
    const weights = new Map(wishesOf(notes, NEEDS, profile.step))
    expect(weights.get('brand:Acme')).toBeCloseTo(0.5 * 0.85 ** 2)
    expect(new Map(wishesOf(notes, NEEDS, 0)).get('brand:Acme')).toBe(0.5)
  })

  it('keeps few notes, however long a visit lasts', () => {
    const events = Array.from({ length: 60 }, (_, at) => searchFor(`under ${at + 1}`))
    expect(learning(events)[0].length).toBeLessThanOrEqual(24)
  })
})

describe('needs', () => {
  it('are named by a search with their words', () => {
    expect(needsIn(NEEDS, 'Bread, GLUTEN-FREE')).toEqual(['gluten-free'])
    expect(needsIn(NEEDS, 'хлеб без глютена')).toEqual(['gluten-free'])
    expect(needsIn(NEEDS, 'expression of gluten')).toEqual([])
    expect(needsIn({ all: { words: ['', ' '], attribute: 'a=b' } }, 'bread')).toEqual([])
  })

  it('count as an interest in their attribute', () => {
    const bread: Item = { item_id: 'bread', item_category: 'Food/Bread' }
    const items = [towel, knife, bread].map(item => tagged(item, [NEEDS['gluten-free'] as never]))
    expect(items[2]?.attributes).toEqual({ diet: 'gluten-free' })
    const [notes, profile] = learning([searchFor('gluten free')], having(viewOf(kettle)))
    const leaned = leanedTo(profile, wishesOf(notes, NEEDS, profile.step), T)
    const scores = (known: Profile) => orderOf([...items].reverse().slice(0, 3), known)
    expect(scores(leaned)[0]).toBe('bread')
    expect(sumsOf(leaned, 'attribute:diet=gluten-free').short).toBe(20)
    expect(sumsOf(leaned, 'attribute:').short).toBeGreaterThanOrEqual(20)
  })

  it('are told by tags of a category path too, and by no other item', () => {
    const need = [NEEDS['gluten-free'] as never]
    const flour: Item = { item_id: 'flour', item_category: 'Food', item_category2: 'Gluten free' }
    const full = { ...flour, attributes: { a: '1', b: '2', c: '3', d: '4', e: '5' } }
    expect(tagged(flour, need).attributes).toEqual({ diet: 'gluten-free' })
    expect(Object.entries(tagged(full, need).attributes ?? {})[0]).toEqual(['diet', 'gluten-free'])
    const other = { ...flour, attributes: { a: '1', diet: 'none' } }
    expect(tagged(other, need).attributes).toEqual({ a: '1', diet: 'gluten-free' })
    expect(tagged(grinder, need)).toBe(grinder)
  })

  it('in a wrong table are each named with the path', () => {
    const needs = {
      good: { words: ['a'], attribute: 'b=c' },
      words: { words: 'a', attribute: 'b=c' },
      attribute: { words: ['a'], attribute: 'gift' },
      nothing: undefined,
      tags: { words: ['a'], attribute: 'b=c', tags: 'd' },
    }
    expect(Object.values(needs).map(isNeed)).toEqual([true, false, false, false, true])
    expect(problemsOf(needs).map(it => it.split(':')[0])).toEqual([
      'needs.words.words',
      'needs.attribute.attribute',
      expect.stringContaining('needs.nothing'),
      'needs.tags.tags',
    ])
  })
})

describe('a budget', () => {
  it.each([
    ['kettle under 50', 50],
    ['kettle under $49.90', 49],
    ['чайник до 5 000 руб', 5000],
    ['up to 1,299 euro', 1300],
    ['дешевле 1234', 1200],
    ['under 79927398713', 80000000000],
  ])('is understood of %s', (search, max) => {
    expect(budgetIn(search)).toEqual([`most:${max}`])
  })

  it.each([
    'kettle',
    'sofa under 200 cm',
    'чайник до 2 л',
    'thunder 50',
    'underwear 50',
    'under 0',
    '',
  ])('is none in %j', search => {
    expect(budgetIn(search)).toEqual([])
  })

  it('means the octaves of price below it', () => {
    expect(octavesUpTo(50)).toEqual(['price:32', 'price:16'])
    const [notes, profile] = learning([searchFor('under 30')], having(viewOf(towel)))
    const dear = ['dear', 'dearer', 'dearest'].map(item_id => ({ item_id, price: 500 }))
    const leaned = leanedTo(profile, wishesOf(notes, NEEDS, profile.step), T)
    const cheap = (known: Profile) =>
      orderOf([...dear, { item_id: 'cheap', price: 8 }], known).indexOf('cheap')
    expect(sumsOf(leaned, 'price:16').short).toBeGreaterThan(sumsOf(profile, 'price:16').short)
    expect(cheap(leaned)).toBeLessThanOrEqual(cheap(profile))
  })
})

describe('a leaning profile', () => {
  it('grows a category with all it is a part of, and the whole', () => {
    const profile = having(viewOf(knife))
    const leaned = leanedTo(profile, [['category:Kitchen/Coffee', 2]], T)
    expect(sumsOf(leaned, 'category:Kitchen/Coffee').short).toBe(2)
    expect(sumsOf(leaned, 'category:Kitchen').short).toBe(3)
    expect(sumsOf(leaned, 'category:').short).toBe(3)
    expect(sumsOf(leaned, 'category:Kitchen').medium).toBe(1)
    expect(leaned.affinities.map(({ key }) => key)).not.toContain('category:Kitchen/Coffee/')
  })

  it('takes a name with a slash for a category’s alone', () => {
    const leaned = leanedTo(createProfile(), [['brand:A/B', 1]], T)
    expect(leaned.affinities.map(({ key }) => key)).toEqual(['brand:', 'brand:A/B'])
  })

  it('is the profile itself where nothing is wished', () => {
    const profile = having(viewOf(knife))
    expect(leanedTo(profile, [], T)).toBe(profile)
    expect(leanedTo(profile, [['brand:Acme', 0]], T)).toBe(profile)
  })
})

describe('current demand', () => {
  it('is what was looked at last, by its share', () => {
    const profile = having(viewOf(towel, T - HOUR), viewOf(grinder, T), viewOf(grinder, T + 1))
    const demand = demandIn(profile, T + 1)
    expect(demand.length).toBeLessThanOrEqual(8)
    const shareOf = (key: string) => demand.find(it => it.key === key)?.share ?? 0
    expect(shareOf('brand:Acme')).toBeGreaterThan(0.6)
    expect(shareOf('brand:Acme')).toBeGreaterThan(shareOf('brand:Weave'))
    expect(demand.some(({ key }) => /^price|:$/.test(key))).toBe(false)
  })

  it('is nothing for a stranger, or a day later', () => {
    expect(demandIn(createProfile(), T)).toEqual([])
    expect(demandIn(having(viewOf(grinder)), T + 24 * HOUR)).toEqual([])
  })
})

describe('a visit', () => {
  const arrival = { channel: 'search', device: 'phone', notes: [] }

  it('goes on with its channel until 30 idle minutes have passed', () => {
    const first = visitAt(undefined, 100, arrival)
    const next = visitAt(first, 129, { ...arrival, channel: 'direct' })
    expect(next).toMatchObject({ channel: 'search', begun: 100, latest: 129, visits: 1 })
    expect(visitAt(next, 159, { ...arrival, channel: 'direct' })).toMatchObject({
      channel: 'direct',
      begun: 159,
      visits: 2,
      notes: [],
    })
  })

  it.each([null, 'x', [], { channel: 'ad' }, { ...visitAt(undefined, 1, arrival), notes: [1] }])(
    'is not %j',
    value => {
      expect(parseVisit(value)).toBeUndefined()
    },
  )
})
