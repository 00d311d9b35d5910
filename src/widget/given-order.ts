/** The address of a list that was sorted, or of further pages of one. */
const ASKED = /(sort|order)[\w[\]%-]{0,20}=\w|\b(p=|page\w*[=/])([2-9]|1\d)/i
const SEARCH = /[?&](q|s|query|search)=[^&]/i

/**
 * A link to the page before, which some themes show on the first too, switched off; or a control that stands
 * at neither the first nor what shops call the order of their own.
 */
const SORTED =
  '[rel=prev]:not(.disabled), :is([name*=sort], [name*=order], [id*=sort]) > :checked:not(:first-child, [value*=best], [value*=popular])'

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

/** The number a card begins with, a sign before it or not. */
const numberOf = (card: Element) => parseFloat((card.textContent as string).replace(/^\W+/, ''))

/** Whether cards are numbered one after another, by themselves or by their list. */
export const areNumbered = (cards: readonly [Element, ...Element[]]) =>
  (cards[1] && cards.every((card, at) => numberOf(card) - at === numberOf(cards[0]))) ||
  (cards[0].matches('ol > *') && getComputedStyle(cards[0]).listStyleType !== 'none')
