import { describe, expect, it } from 'vitest'
import { unpacked } from '../../src/model/neighbours'
import { type Model, type TrainEvent, train } from '../../src/train'
import { shopLog } from '../support/shop-log'

const DAY = 86_400_000
let named = 0

type Did = readonly [name: string, items: string | readonly string[], day?: number]

/** Visitors of whom each did all of this, in this order; each day is a visit. */
const visitors = (count: number, ...did: Did[]): TrainEvent[] =>
  Array.from({ length: count }, () => `visitor ${named++}`).flatMap(client_id =>
    did.map(([name, items, day = 0], at) => ({
      name,
      time: (20_000 + day) * DAY + at,
      client_id,
      session_id: day,
      items: [items].flat().map(item_id => ({ item_id, ...FACTS[item_id] })),
    })),
  )

const FACTS: Record<string, object> = {
  mill: { item_category: 'Kitchen/Coffee', item_brand: 'Acme', item_name: 'Burr mill', price: 20 },
  pot: { item_category: 'Kitchen/Tea', item_brand: 'Acme', item_name: 'Tea pot', price: 5 },
  hose: { item_category: 'Garden', item_name: 'Hose', attributes: { colour: 'green' } },
}

const rateOf = (model: Model, id: string) => model.rates[model.items.indexOf(id)]
const keysOf = (model: Model) => Object.fromEntries(model.keys)
const neighboursOf = (model: Model, kind: 'together' | 'bought', id: string) =>
  Object.fromEntries(
    unpacked(model[kind][model.items.indexOf(id)] ?? '').map(({ place, strength }) => [
      model.items[place],
      strength,
    ]),
  )

interface List {
  shown: string[]
  chosen: Set<string>
}

/** Lists that something was chosen from, each choice given to the latest list of its visit that held it. */
function listsOf(log: ReturnType<typeof shopLog>): List[] {
  const lists = new Map<unknown, List[]>()
  for (const { name, session_id, items } of log) {
    const ids = items.map(({ item_id }) => item_id)
    const visit = lists.get(session_id) ?? []
    lists.set(session_id, visit)
    if (name === 'view_item_list') visit.unshift({ shown: ids, chosen: new Set() })
    if (name !== 'view_item' && name !== 'add_to_cart') continue
    for (const id of ids) visit.find(({ shown }) => shown.includes(id))?.chosen.add(id)
  }
  return [...lists.values()].flat().filter(({ chosen }) => chosen.size)
}

/** What `Model.rates` promises, once more: rates of these items in eighths of a logarithm. */
function scaled(lists: readonly List[], ids: readonly string[]): number[] {
  const rates = new Map(ids.map(id => [id, 1]))
  const pulls: number[] = Array(10).fill(1)
  const rateOf = (id: string) => rates.get(id) as number
  const counted = (of: (id: string, place: number) => boolean) => {
    let [clicks, expected] = [0, 0]
    for (const { shown, chosen } of lists) {
      const weights = shown.map((id, place) => rateOf(id) * (pulls[place] as number))
      const whole = weights.reduce((sum, weight) => sum + weight, 0)
      shown.forEach((id, place) => {
        if (!of(id, place)) return
        if (chosen.has(id)) clicks++
        expected += (chosen.size * (weights[place] as number)) / whole
      })
    }
    return { clicks, expected }
  }
  for (let round = 0; round < 2; round++) {
    const factors = pulls.map((_, at) => counted((_, place) => place === at))
    factors.forEach(({ clicks, expected }, at) => {
      pulls[at] = ((pulls[at] as number) * (clicks + 20)) / (expected + 20)
    })
    const found = ids.map(id => counted(other => other === id))
    ids.forEach((id, at) => {
      const { clicks, expected } = found[at] as { clicks: number; expected: number }
      rates.set(id, (rateOf(id) * (clicks + 20)) / (expected + 20 * rateOf(id)))
    })
  }
  return ids.map(id => Math.round(8 * Math.log(rateOf(id))) || 0)
}

describe('click rates', () => {
  it('are those that iterative scaling finds in two rounds, to the eighth', async () => {
    const log = shopLog(5)
    const { items, rates } = await train(log)
    const wanted = scaled(listsOf(log), items)
    expect(new Set(wanted).size).toBeGreaterThan(3)
    expect(rates).toEqual(wanted)
  })

  it('are higher for what is chosen from below', async () => {
    const model = await train([
      ...visitors(300, ['view_item_list', ['mill', 'hose']], ['view_item', 'mill']),
      ...visitors(100, ['view_item_list', ['mill', 'hose']], ['view_item', 'hose']),
      ...visitors(150, ['view_item_list', ['mill', 'pot']], ['view_item', 'mill']),
      ...visitors(250, ['view_item_list', ['mill', 'pot']], ['view_item', 'pot']),
    ])
    expect(rateOf(model, 'pot')).toBeGreaterThan(rateOf(model, 'mill') as number)
    expect(rateOf(model, 'hose')).toBeLessThan(rateOf(model, 'mill') as number)
  })

  it('say nothing by lists from which nobody chose', async () => {
    const chosen = visitors(30, ['view_item_list', ['mill', 'pot']], ['view_item', 'pot'])
    const passed = visitors(90, ['view_item_list', ['pot', 'mill']])
    const [without, withThem] = [await train(chosen), await train([...chosen, ...passed])]
    expect(withThem.rates).toEqual(without.rates)
  })
})

describe('what belongs together', () => {
  it('is strong as the cosine of visits by visitors, in half octaves', async () => {
    // 40 of 40 and of 80 visitors: 40 / sqrt(40 * 80) = .707, on either side.
    const model = await train([
      ...visitors(40, ['view_item', 'mill'], ['view_item', 'pot']),
      ...visitors(40, ['view_item', 'pot']),
    ])
    expect(neighboursOf(model, 'together', 'mill')).toEqual({ pot: 2 ** -0.5 })
    expect(neighboursOf(model, 'together', 'pot')).toEqual({ mill: 2 ** -0.5 })
    expect(neighboursOf(model, 'bought', 'mill')).toEqual({})
  })

  it('is also what the same visitors came back for', async () => {
    const model = await train(visitors(50, ['view_item', 'mill', 0], ['view_item', 'pot', 1]))
    expect(neighboursOf(model, 'together', 'mill')).toEqual({ pot: 1 })
  })

  it('is not what others looked at', async () => {
    const model = await train([
      ...visitors(50, ['view_item', 'mill']),
      ...visitors(50, ['view_item', 'pot']),
    ])
    expect(neighboursOf(model, 'together', 'mill')).toEqual({})
  })

  it('is of a visitor the latest hundred items', async () => {
    const model = await train(
      visitors(
        25,
        ['view_item', 'mill', 0],
        ...Array.from({ length: 100 }, (_, at): Did => ['view_item', `thing ${at}`, 1]),
      ),
    )
    expect(neighboursOf(model, 'together', 'mill')).toEqual({})
    expect(Object.keys(neighboursOf(model, 'together', 'thing 0'))).toHaveLength(40)
    expect(model.together.flatMap(unpacked).length).toBeLessThanOrEqual(20 * model.items.length)
  })

  it('is bought when carted or paid together', async () => {
    const model = await train(visitors(25, ['add_to_cart', 'mill'], ['purchase', ['pot']]))
    expect(neighboursOf(model, 'bought', 'mill')).toEqual({ pot: 1 })
  })
})

describe('interests', () => {
  it('are rare by their share of looks, of a category by that of its parent', async () => {
    const model = await train([
      ...visitors(60, ['view_item', 'mill']),
      ...visitors(20, ['view_item', 'pot']),
      ...visitors(20, ['view_item', 'hose']),
    ])
    expect(keysOf(model)).toEqual({
      'category:Kitchen': Math.round(-8 * Math.log(80 / 100)),
      'category:Garden': Math.round(-8 * Math.log(20 / 100)),
      'category:Kitchen/Coffee': Math.round(-8 * Math.log(60 / 80)),
      'category:Kitchen/Tea': Math.round(-8 * Math.log(20 / 80)),
      'brand:Acme': 0,
      'attribute:colour=green': 0,
      'word:burr': Math.round(-8 * Math.log(60 / 180)),
      'word:mill': Math.round(-8 * Math.log(60 / 180)),
      'word:tea': Math.round(-8 * Math.log(20 / 180)),
      'word:pot': Math.round(-8 * Math.log(20 / 180)),
      'word:hose': Math.round(-8 * Math.log(20 / 180)),
      'price:16': Math.round(-8 * Math.log(60 / 80)),
      'price:4': Math.round(-8 * Math.log(20 / 80)),
    })
  })

  it('are those of what was last said of an item', async () => {
    const [last] = visitors(1, ['view_item', 'mill', 9])
    const later = { ...last, items: [{ item_id: 'mill', item_brand: 'Bold' }] } as TrainEvent
    const { 'brand:Bold': bold, 'word:burr': burr } = keysOf(
      await train([later, ...visitors(40, ['view_item', 'mill'])]),
    )
    expect({ bold, burr }).toEqual({ bold: 0, burr: 6 })
  })
})

describe('categories', () => {
  it('have the price that is typical of what is looked at', async () => {
    const model = await train([
      ...visitors(20, ['view_item', 'mill'], ['view_item', 'mill']),
      ...visitors(20, ['view_item', 'hose']),
    ])
    expect(model.categories).toEqual([{ path: 'Kitchen/Coffee', price: 3 }])
    expect(Math.log(20)).toBeCloseTo(3, 2)
  })

  it('are bought again by a share of their buyers, after so many days', async () => {
    const model = await train([
      ...visitors(20, ['purchase', 'mill', 0], ['purchase', 'mill', 10]),
      ...visitors(20, ['purchase', 'mill', 0], ['purchase', 'mill', 40]),
      // Of one day, and of other things.
      ...visitors(40, ['purchase', 'mill', 0], ['purchase', 'mill', 0], ['purchase', 'pot', 9]),
    ])
    // The mean of ln 10 and ln 40 is ln 20, and either is ln 2 from it.
    expect(model.categories).toEqual([
      { path: 'Kitchen/Coffee', again: 0.5, mu: 3, sigma: 0.69 },
      { path: 'Kitchen/Tea', again: 0 },
    ])
  })
})

describe('what fewer than twenty visitors stand behind is left out', () => {
  const many = visitors(40, ['view_item', 'hose'], ['purchase', 'hose'])

  it('item, interest, pair and category', async () => {
    const did: Did[] = [
      ['view_item_list', ['mill', 'pot']],
      ['view_item', 'mill'],
      ['view_item', 'pot'],
      ['purchase', 'mill', 0],
      ['purchase', 'mill', 5],
    ]
    const few = await train([...many, ...visitors(19, ...did)])
    expect(few).toEqual(await train(many))
    const enough = await train([...many, ...visitors(20, ...did)])
    expect(enough.items).toEqual(['hose', 'mill', 'pot'])
    expect(keysOf(enough)).toHaveProperty('word:burr')
    expect(neighboursOf(enough, 'together', 'mill')).toEqual({ pot: 1 })
    expect(enough.categories.find(({ path }) => path === 'Kitchen/Coffee')).toEqual({
      path: 'Kitchen/Coffee',
      price: 3,
      again: 1,
      mu: 1.61,
      sigma: 0,
    })
  })

  it('however often those few come', async () => {
    const often: Did[] = Array.from({ length: 30 }, (_, day) => ['purchase', 'mill', day])
    expect(await train([...many, ...visitors(19, ...often)])).toEqual(await train(many))
  })

  it('a pair that fewer met than either', async () => {
    const model = await train([
      ...visitors(19, ['view_item', 'mill'], ['view_item', 'pot']),
      ...visitors(30, ['view_item', 'mill']),
      ...visitors(30, ['view_item', 'pot']),
    ])
    expect(model.items).toEqual(['mill', 'pot'])
    expect(model.together).toEqual(['', ''])
  })

  it('repurchases that fewer made than bought', async () => {
    const model = await train([
      ...visitors(19, ['purchase', 'mill', 0], ['purchase', 'mill', 5]),
      ...visitors(30, ['purchase', 'mill', 0]),
    ])
    expect(model.categories).toEqual([{ path: 'Kitchen/Coffee', again: 0.39 }])
  })

  it('or than the shop asks for', async () => {
    expect((await train(many, { minVisitors: 40 })).items).toEqual(['hose'])
    expect((await train(many, { minVisitors: 41 })).items).toEqual([])
  })
})
