import { itemFrom } from '../attributes'
import { priceOf } from '../price'
import { type Rule, ruleOf } from '../rule'
import { canonical, idIn, linkIn, nameIn, priceIn } from './card'
import type { WidgetDescription } from './description'
import type { Described, IdAt, Told } from './read'
import { textOf } from './text'

const RULES = ['container', 'card', 'id', 'link', 'item_name', 'price', 'brand'] as const

type Rules = { [R in (typeof RULES)[number]]?: Rule }

/**
 * Widgets described in selectors, as the client finds them. What is no selector is said once, at debug
 * level, and left out.
 */
export const described = (descriptions: readonly WidgetDescription[]): Described[] =>
  descriptions.flatMap(understood)

function understood(description: WidgetDescription): Described[] {
  const rules: Rules = {}
  if (!description.container || !description.card) {
    console.debug('shelfwise: no container or no card', description)
  }
  for (const name of RULES) {
    const rule = description[name]
    try {
      if (rule) rules[name] = ruleOf(rule, textOf)
    } catch {
      console.debug('shelfwise: no selector', rule)
    }
  }
  if (!rules.container || !rules.card) return []
  const { container, name, kind } = description
  return [
    {
      container,
      name: name ?? container,
      kind,
      tell: (element, idAt) => tellCards(element, description, rules, idAt),
    },
  ]
}

/** Some sliders say no more of their clones than this, and some say it of every card not on show. */
const HIDDEN = '[aria-hidden=true]'

/** The cards of a described widget. */
function tellCards(
  element: Element,
  { container, card }: WidgetDescription,
  rules: Rules,
  idAt: IdAt,
): Told[] {
  const cards = [...element.querySelectorAll(card)].filter(mark => {
    const around = (selector: string) => mark.parentElement?.closest(selector)
    const outer = around(card)
    const isPart = outer && outer !== element && element.contains(outer)
    return !isPart && around(container) === element
  })
  const linksOf = (isWhole?: boolean) =>
    cards.map(mark => canonical(rules.link?.(mark), isWhole) ?? linkIn(mark, isWhole))
  let links = linksOf()
  // One script shows every product: a parameter tells which.
  if (cards.length > 1 && new Set(links).size < 2) links = linksOf(true)

  const told = cards.flatMap((mark, at): Told[] => {
    const url = links[at]
    const own = rules.id?.(mark) ?? idIn(mark)
    const item_id = url ? idAt(url, own) : own
    if (!item_id) return []
    const read = () =>
      JSON.parse(
        JSON.stringify({
          item_name: rules.item_name?.(mark) ?? nameIn(mark, url),
          item_brand: rules.brand?.(mark),
          price: priceOf(rules.price?.(mark)) ?? priceIn(mark),
          ...itemFrom(mark),
          item_id,
          url,
        }),
      )
    return [{ element: mark, item_id, read }]
  })
  return told.filter(
    it =>
      !it.element.closest(HIDDEN) ||
      !told.some(other => other.item_id === it.item_id && !other.element.closest(HIDDEN)),
  )
}
