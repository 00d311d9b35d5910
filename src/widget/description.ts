/**
 * Widgets said in selectors, for a page whose markup stays as it is. What is read of a card may be said by
 * rules, as in `rule.ts`; what no rule says is looked for in the card.
 */
export interface WidgetDescription {
  /** Each element it finds is a widget of its own. */
  container: string
  /** The cards in a container. */
  card: string
  /** The widgets' name; the container's selector, when absent. */
  name?: string | undefined
  /** What they are for: `home`, `list`, `product` or `cart`. */
  kind?: string | undefined
  id?: string | undefined
  link?: string | undefined
  item_name?: string | undefined
  price?: string | undefined
  brand?: string | undefined
}
