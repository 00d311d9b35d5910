import { createProfile, type EventName, type Item, learn, type Profile } from '../../src/core'
import { DAY, HOUR, T } from './items'
import { seededRandom } from './random.mjs'

const KINDS: Record<string, string[]> = {
  'Home/Kitchen/Kettles': ['kettle'],
  'Home/Kitchen/Pans': ['pan', 'wok'],
  'Home/Kitchen/Knives': ['knife'],
  'Home/Textiles/Towels': ['towel'],
  'Home/Textiles/Rugs': ['rug', 'mat'],
  'Garden/Tools/Rakes': ['rake'],
  'Garden/Tools/Spades': ['spade'],
  'Garden/Furniture/Chairs': ['chair', 'stool'],
  'Sports/Running/Shoes': ['shoes'],
  'Sports/Running/Shirts': ['shirt'],
  'Sports/Cycling/Helmets': ['helmet'],
  Books: ['novel', 'atlas', 'guide'],
}
const LOOKS = ['steel', 'copper', 'oak', 'linen', 'black', 'green', 'small', 'large', 'folding']
const BRANDS = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Ginkgo', 'Hazel']
const CATALOGUE = 240

export interface MadeCase {
  profile: Profile
  /** What is about to be ranked, in the shop's order. */
  list: Item[]
  now: number
}

/**
 * A visitor of a made shop and a list to rank for them, the same for the same seed: one to four visits over
 * some weeks, lists shown in each, now and then a look, a cart, a purchase, mostly of what the visitor has
 * a taste for.
 */
export function makeCase(seed: number): MadeCase {
  const random = seededRandom(seed)
  const below = (bound: number) => Math.floor(random() * bound)
  const pick = <T>(from: readonly T[]) => from[below(from.length)] as T
  const kinds = Object.keys(KINDS)

  const catalogue = Array.from({ length: CATALOGUE }, (_, index): Item => {
    const kind = pick(kinds)
    return {
      item_id: `made-${index}`,
      item_name: `${pick(BRANDS)} ${pick(LOOKS)} ${pick(LOOKS)} ${pick(KINDS[kind] as string[])}`,
      item_category: kind,
      price: Math.round(2 ** (2 + 7 * random())),
      ...(random() < 0.8 && { item_brand: pick(BRANDS) }),
      ...(random() < 0.6 && { attributes: { material: pick(LOOKS) } }),
    }
  })
  const tastes = [pick(kinds), pick(kinds)]
  const brand = pick(BRANDS)

  const draw = (from: readonly Item[], count: number) => {
    const left = [...from]
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(below(left.length), 1),
    ).flat()
  }
  /** A mixed list, or one of a single department, or one of what the visitor likes. */
  const makeList = () => {
    const root = (random() < 0.5 ? pick(tastes) : pick(kinds)).split('/')[0] as string
    const count = 6 + below(31)
    const isMixed = random() < 0.5
    return draw(
      isMixed ? catalogue : catalogue.filter(it => it.item_category?.startsWith(root)),
      count,
    )
  }

  let profile = createProfile()
  let now = T
  const happens = (name: EventName, items: Item[]) => {
    now += 1000 * (5 + below(60))
    profile = learn(profile, { name, time: now, items })
  }
  let shown: Item[] = []
  for (let visits = 1 + below(4); visits > 0; visits--) {
    for (let pages = 1 + below(4); pages > 0; pages--) {
      shown = makeList()
      happens('view_item_list', shown)
      for (const item of shown) {
        const fond = tastes.includes(item.item_category ?? '') ? 1 : 0.15
        if (random() > 0.3 * fond * (item.item_brand === brand ? 2 : 1)) continue
        happens('view_item', [item])
        if (random() < 0.25) happens('add_to_cart', [item])
        if (random() < 0.05) happens('remove_from_cart', [item])
        if (random() < 0.08) happens('purchase', [item])
      }
    }
    if (visits > 1) now += random() < 0.3 ? 3 * HOUR : DAY * (1 + below(20))
  }
  // Often the next page of this visit, sometimes another day.
  if (random() < 0.4) now += DAY * random() * 10
  return { profile, list: random() < 0.3 ? shown : makeList(), now }
}
