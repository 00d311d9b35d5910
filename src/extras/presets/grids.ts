import type { WidgetDescription } from '../../widget/description'

/** Fewer products than this are no grid, and more grids than that are not one page's. */
const FEWEST = 4
const MOST_GRIDS = 6

const PRICE = '[itemprop=price], [class*="price" i]'
/** An amount of money in a text. */
const AMOUNT =
  '([$€£¥₽₴₺₹]\\s*\\d[\\d.,\\s]*|\\d[\\d.,\\s]*(?:[€£₽₴₺₹]|руб|грн|zł|Kč|kr\\b|лв|lei\\b|EUR|USD|GBP|CHF))'
/** Where products may stand that are not for sale there. */
const ELSEWHERE =
  'nav, header, footer, [role=navigation], [role=dialog], [class*=breadcrumb], [class*=minicart], [class*=mini-cart], tr, script, style'

/**
 * The grids of products on a page that says nothing of them: elements of one kind side by side, each with
 * a price, a picture and a link to a page of this origin. The largest first.
 */
export function findGrids(): WidgetDescription[] {
  const around = pricesOnPage().flatMap(price => coreAround(price) ?? [])
  // What is around the cores of others is no part of a card.
  const cores = [...new Set(around)].filter(
    core => !around.some(other => other !== core && core.contains(other)),
  )
  const lists = new Map<Element, Element[]>()
  for (const core of cores) {
    const card = cardAround(core, cores)
    const list = card?.parentElement
    if (!list) continue
    const cards = lists.get(list) ?? []
    if (cards.every(({ tagName }) => tagName === card.tagName)) lists.set(list, [...cards, card])
  }
  const described = [...lists]
    .filter(([, cards]) => cards.length >= FEWEST)
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([list, cards]) => {
      const price = cards.some(it => it.querySelector(PRICE)) ? undefined : ` /${AMOUNT}/`
      return { container: pathTo(list), card: `:scope > ${kindOf(cards)}`, price }
    })
  return [...new Map(described.map(it => [it.container, it])).values()].slice(0, MOST_GRIDS)
}

function pricesOnPage(): Element[] {
  const prices = [...document.querySelectorAll(PRICE)]
  const amount = new RegExp(AMOUNT)
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { parentElement, nodeValue } = texts.currentNode
    if (parentElement && amount.test(nodeValue ?? '')) prices.push(parentElement)
  }
  return prices.filter(price => !price.closest(ELSEWHERE))
}

/** The least around a price that also holds a picture and a link to a page of this origin. */
function coreAround(price: Element): Element | undefined {
  for (let it: Element | null = price; it && it !== document.body; it = it.parentElement) {
    const links: HTMLAnchorElement[] = [...it.querySelectorAll<HTMLAnchorElement>('a[href]')]
    if (it instanceof HTMLAnchorElement) links.push(it)
    const isLinked = links.some(
      ({ origin, href }) => origin === location.origin && !/#$/.test(href),
    )
    if (isLinked && it.querySelector('img, picture, [style*=background-image]')) return it
  }
  return undefined
}

/** The most around a core that holds no other: what stands side by side with the other cards. */
function cardAround(core: Element, cores: readonly Element[]): Element | undefined {
  let card = core
  for (let it = core.parentElement; it && it !== document.body; it = it.parentElement) {
    const around = it
    if (cores.some(other => other !== core && around.contains(other))) return card
    card = it
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
