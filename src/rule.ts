/** Reads a text from a card; undefined where there is none. */
export type Rule = (card: Element) => string | undefined

/** `selector@attribute /pattern/`, each part of which may be left out. */
const RULE = /^(.{0,999}?)(?:@([\w:-]+))?(?: \/(.{0,999})\/)?$/

/**
 * Understands a rule for reading: a selector in the card, `selector@attribute`, or `@attribute` of the card
 * itself; with ` /pattern/` at its end, what the pattern's first group finds in that.
 *
 * @param textOf reads what is no attribute.
 * @throws where the selector is none, or the pattern.
 */
export function ruleOf(rule: string, textOf: (element: Element) => string): Rule {
  const [, selector, attribute, pattern = '(.*)'] = RULE.exec(rule) ?? []
  const wanted = new RegExp(pattern)
  // In nothing: to throw, no page needs to be searched.
  if (selector) new DocumentFragment().querySelector(selector)
  return card => {
    const element = selector ? card.querySelector(selector) : card
    const text = attribute ? element?.getAttribute(attribute) : element && textOf(element)
    return wanted.exec(text ?? '')?.[1]?.trim() || undefined
  }
}
