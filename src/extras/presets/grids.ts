import type { WidgetDescription } from '../../widget/description'

/** Fewer products than this are no grid, and more grids than that are not one page's. */
const FEWEST = 4
const MOST_GRIDS = 6

const PRICE = '[itemprop=price], [class*="price" i]'
/** An amount of money in a text. */
const AMOUNT =
  /([$€£¥₽₴₺₹]\s*\d[\d.,\s]*|\d[\d.,\s]{0,20}(?:[€£₽₴₺₹]|руб|грн|zł|Kč|kr\b|лв|lei\b|EUR|USD|GBP|CHF))/
/** Where products may stand that are not for sale there. */
const ELSEWHERE =
  'nav, header, footer, [role=navigation], [role=dialog], [class*=breadcrumb], [class*=minicart], [class*=mini-cart], tr, script, style'

/** A price is said in fewer letters. */
const LONGEST = 40
/** More than any page shows: looking at each has its time. */
const MOST_PRICES = 500

/**
 * The grids of products on a page that says nothing of them: elements of one kind side by side, each with
 * a price, a picture and a link to a page of this origin. The largest first. Texts are searched for prices
 * only where markup calls none of a grid so: to look at each takes longer than all the rest.
 */
export function findGrids(): WidgetDescription[] {
  const isCore = coreTest()
  const marked = gridsAround([...document.querySelectorAll(PRICE)], isCore)
  return marked.length ? marked : gridsAround(pricesInTexts(), isCore)
}

/** Whether an element is the core of a card. */
type CoreTest = (element: Element) => boolean

function gridsAround(prices: readonly Element[], isCore: CoreTest): WidgetDescription[] {
  const offered = prices.slice(0, MOST_PRICES).filter(price => !price.closest(ELSEWHERE))
  const around = new Set(offered.flatMap(price => coreAround(price, isCore) ?? []))
  // What is around the cores of others is no part of a card.
  const within = countIn(around)
  const cores = [...around].filter(core => within.get(core) === 1)
  const counts = countIn(cores)
  const lists = new Map<Element, Element[]>()
  for (const core of cores) {
    const card = cardAround(core, counts)
    const list = card?.parentElement
    if (!list) continue
    const cards = lists.get(list) ?? []
    if (cards.every(({ tagName }) => tagName === card.tagName)) lists.set(list, [...cards, card])
  }
  const described = [...lists]
    .filter(([, cards]) => cards.length >= FEWEST)
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([list, cards]) => {
      const price = cards.some(it => it.querySelector(PRICE)) ? undefined : ` /${AMOUNT.source}/`
      return { container: pathTo(list), card: `:scope > ${kindOf(cards)}`, price }
    })
  return [...new Map(described.map(it => [it.container, it])).values()].slice(0, MOST_GRIDS)
}

function pricesInTexts(): Element[] {
  const prices = new Set<Element>()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    // Most texts are long, or have no figure: that is seen sooner.
    const said = text.length < LONGEST ? text.data : ''
    if (/\d/.test(said) && AMOUNT.test(said)) prices.add(text.parentElement as Element)
  }
  return [...prices]
}

/** Leads to a page of this origin, as far as can be seen without parsing the address, which takes long. */
function leadsToPage(link: Element): boolean {
  const href = link.getAttribute('href')
  if (href === null) return false
  const [, host] = /^(?:https?:)?\/\/([^/?#]*)/.exec(href) ?? []
  return host ? host === location.host : !/^(#|\w+:)|^$/.test(href)
}

const PICTURE = 'img, picture, [style*=background-image]'

/** Tells whether an element holds a picture and a link to a page of this origin; what is around many prices is asked once. */
function coreTest(): CoreTest {
  const answers = new Map<Element, boolean>()
  const hasLink = (element: Element) => {
    if (element.matches('a[href]') && leadsToPage(element)) return true
    // Live and lazy: the first link will mostly do.
    for (const link of element.getElementsByTagName('a')) if (leadsToPage(link)) return true
    return false
  }
  return element => {
    const answer =
      answers.get(element) ?? (element.querySelector(PICTURE) !== null && hasLink(element))
    answers.set(element, answer)
    return answer
  }
}

/** A card's price stands no deeper in it. */
const DEEPEST = 12

/** The least around a price that is the core of a card. */
function coreAround(price: Element, isCore: CoreTest): Element | undefined {
  let it: Element | null = price
  for (let depth = 0; it && it !== document.body && depth < DEEPEST; depth++) {
    if (isCore(it)) return it
    it = it.parentElement
  }
  return undefined
}

/** How many of some elements are in each that holds any, themselves included. */
function countIn(elements: Iterable<Element>): Map<Element, number> {
  const counts = new Map<Element, number>()
  for (const element of elements) {
    for (let it: Element | null = element; it; it = it.parentElement) {
      counts.set(it, (counts.get(it) ?? 0) + 1)
    }
  }
  return counts
}

/** The most around a core that holds no other: what stands side by side with the other cards. */
function cardAround(core: Element, counts: ReadonlyMap<Element, number>): Element | undefined {
  let card = core
  while (card.parentElement && card.parentElement !== document.body) {
    if (counts.get(card.parentElement) !== 1) return card
    card = card.parentElement
  }
  return undefined
}

/** A selector for elements of one kind: their name and the classes that all of them have. */
function kindOf(elements: readonly Element[]): string {
  const [first] = elements
  const shared = [...(first?.classList ?? [])].filter(name =>
    elements.every(element => element.classList.contains(name)),
  )
  return [first?.localName, ...shared.map(name => CSS.escape(name))].join('.')
}

/** A selector for an element: by its id or its classes, or by where it stands in what has some. */
function pathTo(element: Element): string {
  if (element.id) return `#${CSS.escape(element.id)}`
  const { parentElement, classList } = element
  if (classList.length || !parentElement) return kindOf([element])
  return `${pathTo(parentElement)} > ${element.localName}`
}
