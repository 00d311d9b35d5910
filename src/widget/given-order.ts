/** The address of a list that was sorted, or of further pages of one. */
const ASKED =
  /(sort|order)[\w[\]%-]{0,20}=[^&#]|(\b(pg?|offset|(current)?page[\w[\]%-]{0,20})=|\/page[/-])([2-9]|1\d)\d*(?![\w-])/i
const SEARCH = /[?&](q|s|text|query|search\w{0,20})=[^&]|\/search\/[^?#]/i

const SORT = ':is([name*=sort], [name*=Sort], [name^=order], [name$=_order], [id*=sort])'
const RADIO = '[type=radio][name*=sort]'
/** What shops call the order of their own. */
const OWN = '[value*=best]:not([value*=price], [value*=rat]), [value*=popular]'

/**
 * A link to the page before, which some themes show on the first too, switched off; or a control that stands
 * at neither the first nor the shop's own order.
 */
const SORTED = `[rel=prev]:not(.disabled), :is(${SORT}, ${SORT} optgroup) > :checked:not(:first-child, ${OWN}), :is(${SORT} optgroup ~ optgroup > option, ${RADIO} ~ ${RADIO}, :is(label, li, span, .form-check):has(> ${RADIO}) ~ * > ${RADIO}):checked:not(${OWN})`

/**
 * Whether the visitor has asked, by the address, for the order of the list that the page is about.
 *
 * @param isWelcome the shop wants what a search finds in this visitor's order.
 */
export function isOrderAsked(isWelcome: unknown): boolean {
  return ASKED.test(location.href) || (!isWelcome && SEARCH.test(location.href))
}

/** Whether the page says that its list is sorted, or not the first of it. */
export const isSorted = (): unknown => document.querySelector(SORTED)

/** The number a card begins with, a sign before it or not; what follows in another element is another text. */
function numberOf(card: Element): number {
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT)
  let text = ''
  while (!/[\p{L}\d]/u.test(text) && texts.nextNode()) text = `${texts.currentNode.nodeValue}`
  return parseFloat(text.replace(/^[^\p{L}\d]+/u, ''))
}

/** Whether cards are numbered one after another, by themselves or by their list. */
export const areNumbered = (cards: readonly Element[]) =>
  (cards[1] && cards.every((card, at) => numberOf(card) - at === numberOf(cards[0] as Element))) ||
  (cards[0]?.matches('ol > *') && getComputedStyle(cards[0]).listStyleType !== 'none')
