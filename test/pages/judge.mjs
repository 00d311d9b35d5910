/** Letters and digits of a text, whatever its case, accents, punctuation and blanks. */
const plain = text =>
  `${text ?? ''}`
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''

const same = (one, other) => plain(one) === plain(other)

/** The levels of an item's category, however it tells them. */
export const levelsOf = item =>
  ['', 2, 3, 4, 5]
    .flatMap(level => (item[`item_category${level}`] ?? '').split('/'))
    .map(level => level.trim())
    .filter(Boolean)

/** One path is the other but for levels at its ends, and they share half of the longer one at least. */
function samePath(one, other) {
  const shared = one.filter(level => other.some(it => same(it, level)))
  return shared.length > 0 && shared.length * 2 >= Math.max(one.length, other.length)
}

/** What is compared, and when it is right. */
const FACTS = {
  name: (item, facts) => [item.item_name, facts.name, same(item.item_name, facts.name)],
  price: (item, facts) => [item.price, facts.price, Math.abs(item.price - facts.price) < 0.005],
  // Where a page says no id, the path of its address is one: that is no claim about the shop's own.
  id: (item, facts) => [
    item.item_id?.startsWith('/') ? undefined : item.item_id,
    facts.ids?.length ? facts.ids : undefined,
    facts.ids?.some(id => same(id, item.item_id)),
  ],
  // A brand that is the shop's own name is no brand.
  brand: (item, facts, shop) => [
    item.item_brand,
    shop.split('.').includes(plain(facts.brand).replaceAll(' ', '')) ? undefined : facts.brand,
    same(item.item_brand, facts.brand),
  ],
  category: (item, facts) => [
    levelsOf(item).length ? levelsOf(item) : undefined,
    facts.category,
    samePath(levelsOf(item), facts.category ?? []),
  ],
}

/**
 * Each fact of a product page: `known` when the truth is known, `said` when the item says it, `right` when
 * both agree.
 */
export const judgeProduct = (item, { facts, shop }) =>
  Object.fromEntries(
    Object.entries(FACTS).map(([name, compare]) => {
      const [said, truth, agree] = compare(item ?? {}, facts, shop ?? '')
      const known = truth !== undefined && truth !== null
      return [name, { said, truth, known, right: known && said !== undefined && Boolean(agree) }]
    }),
  )

const pathOf = address => {
  const { pathname, search } = new URL(address, 'https://shop.example/')
  return [pathname, search]
}

/** A card is right when its name and price are, and its id is or its link leads where the truth's does. */
export function judgeCard(item, card) {
  const [path, query] = pathOf(card.url ?? '')
  const [own, ownQuery] = pathOf(item.url ?? '')
  // A platform's canonical address may leave out the collection a product is shown in.
  const linked =
    own.length > 1 && path.endsWith(own) && (!ownQuery || query.includes(ownQuery.slice(1)))
  return (
    (same(item.item_id, card.id) || same(item.item_id, card.sku) || linked) &&
    same(item.item_name, card.name) &&
    (card.price === null || Math.abs(item.price - card.price) < 0.005)
  )
}
