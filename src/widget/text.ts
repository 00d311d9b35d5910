/** Prices that are not asked: those of old, and those without tax, by what shops call them. */
export const OLD =
  'del, s, strike, .old, .was, [class*="price" i]:is([class*="old" i], [class*="was" i], [class*="regular" i], [class*="tax" i])'
const UNREAD = `script, style, ${OLD}`

/**
 * The text that is meant to be read: without old prices and code, and with the cents that stand above the
 * line behind a point.
 */
export function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data
  if (!(node instanceof Element)) return ''
  // Most hold nothing but a text: to look at each of their nodes takes long.
  const inner = node.firstElementChild
    ? [...node.childNodes]
        .map(child => (child instanceof Element && child.matches(UNREAD) ? ' ' : textOf(child)))
        .join('')
    : `${node.textContent}`
  const text = inner.replace(/\s+/g, ' ')
  return node.nodeName === 'SUP' && /^\d\d$/.test(text) ? `.${text}` : text
}
