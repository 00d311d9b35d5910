import { plain } from '../../../plain'
import { priceOf } from '../../../price'
import { lineOf } from './text'

/** What names a price in markup, and is not the one before. */
const PRICES = '[class*="price" i], [id*="price" i], [class*="cena" i], [class*="preis" i]'

/** What says that a number is money. Unicode's class of currency signs takes half a millisecond to compile. */
const CURRENCY =
  /[$¢-¥฿₠-₿]|\b(eur|usd|gbp|chf|pln|czk|rub|uah|kr|lei|zł|kč|ft)\b|руб|грн|тг|\bр\./i

/** The first price below the page's heading that looks like one. */
export function ownPrice(): number | undefined {
  const heading = document.querySelector('h1')
  for (const element of document.querySelectorAll(PRICES)) {
    const text = lineOf(element)
    const price = text.length < 100 && CURRENCY.test(text) && priceOf(text)
    const isBelow =
      heading && heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING
    if (price && isBelow) return price
  }
  return undefined
}

/** The only maker the page links to, or the one its product is called by. */
export function ownBrand(name: string): string | undefined {
  const links = document.querySelectorAll('a[href*="manufacturer" i], a[href*="/brand" i]')
  const brands = [...new Set([...links].map(lineOf).filter(Boolean))]
  return brands.length === 1
    ? brands[0]
    : brands.find(brand => plain(name).startsWith(plain(brand)))
}
