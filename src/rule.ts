/** Reads a text from a card; undefined where there is none. */
export type Rule = (card: Element) => string | undefined

/** `selector@attribute /pattern/`, each part of which may be left out. */
const RULE = /^(.*?)(?:@([\w:-]+))?(?: \/(.*)\/)?$/

/**
 * Understands a rule for reading: a selector in the card, `selector@attribute`, or `@attribute` of the card
 * itself; with ` /pattern/` at its end, what the pattern's first group finds in that.
 *
 * @throws where the selector is none, or the pattern.
 */
export function ruleOf(rule: string): Rule {
  const [, selector, attribute, pattern = '(.*)'] = RULE.exec(rule) ?? []
  const wanted = new RegExp(pattern)
  if (selector) document.querySelector(selector)
  return card => {
    const element = selector ? card.querySelector(selector) : card
    const text = attribute ? element?.getAttribute(attribute) : element && textOf(element)
    return wanted.exec(text ?? '')?.[1]?.trim() || undefined
  }
}

/** Prices that are not asked: those of old, and those without tax, by what shops call them. */
export const OLD =
  'del, s, strike, .old, .was, [class*=price i]:is([class*=old i], [class*=was i], [class*=regular i], [class*=tax i])'
const UNREAD = `script, style, ${OLD}`

/**
 * The text that is meant to be read: without old prices and code, and with the cents that stand above the
 * line behind a point.
 */
export function textOf(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data
  const text = [...node.childNodes]
    .map(child => (child instanceof Element && child.matches(UNREAD) ? ' ' : textOf(child)))
    .join('')
    .replace(/\s+/g, ' ')
  return node.nodeName === 'SUP' && /^\d\d$/.test(text) ? `.${text}` : text
}
