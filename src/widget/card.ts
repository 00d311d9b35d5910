import { pathHere } from '../address'
import { IDS } from '../attributes'
import { priceOf } from '../price'
import { OLD, textOf } from './text'

/** What says the product's id: an attribute, or what the card's form puts into the cart. */
const ID_MARKS = `[${IDS.join('], [')}], input[name=product_id], input[name=product], input[name=id], input[name=add-to-cart]`

/** The id a card says somewhere. */
export function idIn(card: Element): string | undefined {
  const mark = card.matches(ID_MARKS) ? card : card.querySelector(ID_MARKS)
  return [...IDS, 'value'].map(name => mark?.getAttribute(name)).find(Boolean) ?? undefined
}

/** The parameter by which one script shows many products. */
const PARAMETER = /[?&](\w*id(_product)?=[^&#]+)/i

/** More than a page has; what a single-page app has shown before goes. */
const MAX_PATHS = 2000

/** Parsing addresses is most of what reading a card takes, and cards are read again at every change of the page. */
const paths = new Map<string, string | undefined>()
let base = ''

function pathOf(address: string): string | undefined {
  if (base !== document.baseURI || paths.size > MAX_PATHS) paths.clear()
  base = document.baseURI
  if (!paths.has(address)) paths.set(address, pathHere(address))
  return paths.get(address)
}

/** What tells a product's address from others: its path, and if `isWhole` the parameter that names it. */
export function canonical(address?: string | null, isWhole?: boolean): string | undefined {
  const path = address ? pathOf(address) : undefined
  const [, parameter] = (isWhole && PARAMETER.exec(address as string)) || []
  return path && parameter ? `${path}?${parameter}` : path
}

/** What is given most often; of several the first. */
function mostOf(values: readonly (string | null | undefined)[]): string | undefined {
  const votes = new Map<string, number>()
  for (const value of values) if (value) votes.set(value, (votes.get(value) ?? 0) + 1)
  const [most] = [...votes].sort(([, one], [, other]) => other - one)
  return most?.[0]
}

/** To pages, and not to what is done with a product. */
const LINK = 'a[href]:not([href^="#"], [href^="?"], [rel~=nofollow])'
const HEADING = 'h1, h2, h3, h4, h5, h6'

const allIn = (card: Element, selector: string) => [
  ...(card.matches(selector) ? [card] : []),
  ...card.querySelectorAll(selector),
]

/** The product's address: what most links of the card share, those of its picture and its name above all. */
export const linkIn = (card: Element, isWhole?: boolean): string | undefined =>
  mostOf(
    allIn(card, LINK).flatMap(link => {
      const address = canonical(link.getAttribute('href'), isWhole)
      const isMain = link.querySelector(`img, ${HEADING}`) ?? link.closest(HEADING)
      return isMain ? [address, address] : [address]
    }),
  )

/** The product's name: what most say of headings, links to the product, their titles, and pictures. */
export function nameIn(card: Element, url?: string): string | undefined {
  // A rule may give only the end of an address, which several lead to.
  const links = allIn(card, LINK).filter(
    link => url && canonical(link.getAttribute('href'), url.includes('?'))?.endsWith(url),
  )
  const texts = [...allIn(card, `[itemprop=name], ${HEADING}`), ...links].map(
    element => element.getAttribute('content') ?? textOf(element),
  )
  const titles = [...links, ...allIn(card, 'img')].map(element =>
    element.getAttribute(element.matches('img') ? 'alt' : 'title'),
  )
  const names = [...texts, ...titles].map(name => name?.trim())
  const name = mostOf(names)
  // A text that is cut has the whole name for a title.
  const [, cut] = /^(.*\S)\s*(\.\.\.|…)$/.exec(name ?? '') ?? []
  return (cut && names.find(whole => whole !== name && whole?.startsWith(cut))) || name
}

/** The price asked: of several, the finest that is not an old one. */
export function priceIn(card: Element): number | undefined {
  const all = allIn(card, '[itemprop=price], [class*="price" i], ins').flatMap(element => {
    const price = priceOf(element.getAttribute('content') ?? textOf(element))
    return price ? [{ element, price }] : []
  })
  const asked = all.filter(({ element }) => !element.closest(OLD))
  const some = asked.length ? asked : all
  const isFinest = ({ element }: { element: Element }) =>
    !some.some(other => other.element !== element && element.contains(other.element))
  return some.find(isFinest)?.price
}
