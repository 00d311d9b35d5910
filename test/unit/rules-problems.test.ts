import { describe, expect, it } from 'vitest'
import { problemsOf, rules } from '../../src/extras/rules'
import { createShelfwise } from '../../src/index'

const hero = { name: 'hero', items: { item: 'sku-1220' }, pin: 1 }
const acme = { name: 'acme', items: { brand: 'Acme' } }

/** The only problem there is. */
const problemOf = (...rules: object[]) => {
  const problems = problemsOf(rules)
  expect(problems).toHaveLength(1)
  return problems[0]
}

describe('rules that can be followed', () => {
  it('have no problem', () => {
    const rules = [
      {
        name: 'own-brand',
        widgets: ['home-popular'],
        items: { brand: 'Fennel & Oak' },
        atLeast: 2,
        inFirst: 6,
        until: '2026-12-24',
      },
      hero,
      {
        name: 'clearance',
        items: { category: 'Kitchen/Tea', price: { max: 20 } },
        boost: 1.5,
        from: '2026-11-20',
        until: '2026-11-30T18:00:00Z',
      },
      { name: 'no-knives', items: { category: 'Kitchen/Knives' }, bury: true },
      { name: 'less', kind: 'home', items: { item: ['a', 'b'] }, bury: 0.5, from: undefined },
      { name: 'none', items: { attribute: { material: 'plastic' } }, exclude: true },
    ]
    expect(problemsOf(rules)).toEqual([])
    expect(problemsOf(JSON.parse(JSON.stringify(rules)))).toEqual([])
    expect(problemsOf([])).toEqual([])
  })
})

describe('what is wrong with a rule', () => {
  it.each([
    [{ ...acme, boost: '1.5' }, 'rules[0].boost must be a number above 0, e.g. 1.5'],
    [{ ...acme, boost: -1 }, 'rules[0].boost must be a number above 0, e.g. 1.5'],
    [{ ...acme, bury: 'yes' }, 'rules[0].bury must be true or a number above 0, e.g. 1.5'],
    [{ ...acme, exclude: 1 }, 'rules[0].exclude must be true'],
    [{ ...hero, pin: 1.5 }, 'rules[0].pin must be a whole number, e.g. 2'],
    [{ ...hero, pin: '1' }, 'rules[0].pin must be a whole number, e.g. 2'],
    [{ ...hero, pin: 1e9 }, 'rules[0].pin must be a whole number, e.g. 2'],
    [{ items: hero.items, pin: 1 }, 'rules[0].name must be a text'],
    [{ ...hero, name: ' ' }, 'rules[0].name must be a text'],
    [{ ...hero, widgets: [] }, 'rules[0].widgets must be a text or several'],
    [{ ...hero, widgets: ['a', 2] }, 'rules[0].widgets must be a text or several'],
    [{ ...hero, kind: 'footer' }, 'rules[0].kind must be one of home,list,product,cart,shelf'],
    [{ name: 'all', pin: 1 }, 'rules[0].items must be an object, e.g. {"brand":"Acme"}'],
    [{ ...hero, items: {} }, 'rules[0].items must be an object, e.g. {"brand":"Acme"}'],
    [{ ...hero, items: { item: 12 } }, 'rules[0].items.item must be a text or several'],
    [
      { ...hero, items: { attribute: { colour: 1 } } },
      'rules[0].items.attribute must be an object, e.g. {"colour":"red"}',
    ],
    [{ ...hero, items: { price: 20 } }, 'rules[0].items.price must be an object, e.g. {"max":20}'],
    [
      { ...hero, items: { price: { max: 'x' } } },
      'rules[0].items.price.max must be a number, e.g. 20',
    ],
    [{ ...hero, from: 'tomorrow' }, 'rules[0].from must be a date, e.g. "2026-11-20"'],
    [{ ...hero, until: 20261224 }, 'rules[0].until must be a date, e.g. "2026-11-20"'],
    [{ ...hero, until: '2026-13-01' }, 'rules[0].until must be a date, e.g. "2026-11-20"'],
    [{ ...hero, until: '2026-02-30' }, 'rules[0].until must be a day there is'],
    [acme, 'rules[0] must have one of pin,boost,bury,exclude,atLeast'],
    [{ ...hero, boost: 2 }, 'rules[0] must have one of pin,boost,bury,exclude,atLeast'],
    [{ ...acme, atLeast: 2 }, 'rules[0].atLeast goes with inFirst'],
    [{ ...hero, inFirst: 2 }, 'rules[0].atLeast goes with inFirst'],
  ])('is named by its path: %j', (rule, problem) => {
    expect(problemOf(rule)).toBe(problem)
  })

  it.each([
    [{ ...hero, untill: '2026-12-24' }, 'rules[0].untill is unknown; did you mean until?'],
    [{ ...hero, wigdets: 'a' }, 'rules[0].wigdets is unknown; did you mean widgets?'],
    [{ ...hero, items: { brnad: 'Acme' } }, 'rules[0].items.brnad is unknown; did you mean brand?'],
    [
      { ...hero, items: { price: { mx: 3 } } },
      'rules[0].items.price.mx is unknown; did you mean max?',
    ],
    [
      { ...hero, items: { colour: 'red' } },
      'rules[0].items.colour is unknown; there are item, category, brand, attribute, price',
    ],
    [{ ...hero, items: JSON.parse('{"__proto__":"x"}') }, expect.stringContaining('__proto__')],
    [{ ...hero, constructor: 1 }, expect.stringContaining('rules[0].constructor is unknown')],
  ])('is a name that there is not, with the nearest there is: %j', (rule, problem) => {
    expect(problemOf(rule)).toEqual(problem)
  })

  it('is all named at once', () => {
    expect(
      problemsOf([hero, { nmae: 'x', items: 'Acme' }, null, { ...acme, boost: true }]),
    ).toEqual(
      expect.arrayContaining([
        'rules[1].name must be a text',
        'rules[1].nmae is unknown; did you mean name?',
        'rules[1].items must be an object, e.g. {"brand":"Acme"}',
        'rules[2].name must be a text',
        'rules[3].boost must be a number above 0, e.g. 1.5',
      ]),
    )
  })

  it.each([null, undefined, {}, 'rules', 3])('is that %j is no list', rules => {
    expect(problemsOf(rules)).toEqual(['rules must be a list'])
  })
})

describe('a rule against itself', () => {
  it.each([
    [{ ...acme, atLeast: 3, inFirst: 2 }, 'atLeast must be at most inFirst'],
    [{ ...hero, from: '2026-11-30', until: '2026-11-29' }, 'until must be after from'],
    [
      { ...hero, from: '2026-11-30T12:00Z', until: '2026-11-30T12:00Z' },
      'until must be after from',
    ],
    [{ ...hero, items: { price: { min: 3, max: 2 } } }, 'items.price.max must be at least min'],
    [{ ...acme, kind: 'home', exclude: true }, 'kind must be shelf: nothing is excluded elsewhere'],
  ])('is named: %j', (rule, problem) => {
    expect(problemOf(rule)).toBe(`rules[0].${problem}`)
  })

  it('may be for a single day', () => {
    expect(problemsOf([{ ...hero, from: '2026-11-30', until: '2026-11-30' }])).toEqual([])
  })
})

describe('rules against each other', () => {
  const other = { ...hero, name: 'other', items: { item: 'sku-2' } }
  const CONTRADICTS = 'rules[1] contradicts rules[0]: '

  it('are two pins of one slot', () => {
    expect(problemOf(hero, other)).toBe(`${CONTRADICTS}both pin slot 1`)
    const named = { ...hero, widgets: ['a', 'b'] }
    expect(problemOf(named, { ...other, widgets: 'b' })).toBe(`${CONTRADICTS}both pin slot 1`)
    expect(problemOf(named, other)).toBe(`${CONTRADICTS}both pin slot 1`)
    expect(problemOf({ ...hero, kind: 'home' }, other)).toBe(`${CONTRADICTS}both pin slot 1`)
  })

  it.each([
    ['in other slots', {}, { pin: 2 }],
    ['in other widgets', { widgets: 'a' }, { widgets: ['b'] }],
    ['in widgets of another kind', { kind: 'home' }, { kind: 'list' }],
    ['in a widget that may be of another kind', { widgets: 'a' }, { kind: 'list' }],
    ['at other times', { until: '2026-11-29' }, { from: '2026-11-30' }],
  ])('are no pins %s', (_, one, two) => {
    expect(
      problemsOf([
        { ...hero, ...one },
        { ...other, ...two },
      ]),
    ).toEqual([])
  })

  const hidden = (items: object, more: object = { bury: true }) => ({
    name: 'hidden',
    items,
    ...more,
  })

  it('are a pin and what surely hides it', () => {
    const buries = `${CONTRADICTS}one pins what the other buries`
    expect(problemOf(hero, hidden({ item: ['sku-1220', 'x'] }))).toBe(buries)
    expect(problemOf(hidden(hero.items, { bury: 1 }), hero)).toBe(buries)
    const tea = { name: 'tea', items: { category: 'Kitchen/Tea', price: { max: 9 } }, pin: 1 }
    expect(problemOf(tea, hidden({ category: 'Kitchen' }))).toBe(buries)
    expect(problemOf(tea, hidden({ price: { max: 10 } }))).toBe(buries)
    const excludes = `${CONTRADICTS}one pins what the other excludes`
    expect(problemOf(hero, hidden(hero.items, { exclude: true }))).toBe(excludes)
    expect(
      problemOf({ ...hero, widgets: 'a' }, hidden(hero.items, { exclude: true, widgets: 'a' })),
    ).toBe(excludes)
  })

  it.each([
    ['about another fact', hidden({ brand: 'Acme' })],
    ['about fewer items', hidden({ item: 'sku-1220', price: { min: 3 } })],
    ['on shelves, of a pin elsewhere', hidden(hero.items, { exclude: true }), { kind: 'home' }],
    [
      'on shelves, of a pin in a named list',
      hidden(hero.items, { exclude: true }),
      { widgets: 'a' },
    ],
  ])('are none that may both hold: %s', (_, rule, more: object = {}) => {
    expect(problemsOf([{ ...hero, ...more }, rule])).toEqual([])
  })

  it('are a boost and a bury of the same', () => {
    const why = `${CONTRADICTS}one boosts what the other buries`
    expect(problemOf({ ...acme, boost: 1 }, { ...acme, bury: true })).toBe(why)
    const boost = { name: 'tea', items: { category: ' Kitchen / Tea ' }, boost: 1 }
    expect(
      problemOf(
        { ...boost, items: { category: ['Kitchen/Tea'] }, bury: 1, boost: undefined },
        boost,
      ),
    ).toBe(why)
    expect(problemsOf([boost, hidden({ category: 'Kitchen' })])).toEqual([])
    expect(
      problemsOf([
        { ...acme, boost: 1 },
        { ...acme, boost: 2 },
      ]),
    ).toEqual([])
  })
})

describe('on a server', () => {
  it('rules do nothing, and can be checked', () => {
    const client = createShelfwise()
    rules(client, [{ name: 'acme', items: { brand: 'Acme' }, pin: 1 }])()
    const items = [{ item_id: 'a' }, { item_id: 'b', item_brand: 'Acme' }]
    expect(client.rank(items).map(({ item }) => item)).toEqual(items)
    expect(problemsOf([acme])).toHaveLength(1)
  })
})
