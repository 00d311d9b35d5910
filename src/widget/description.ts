import { type Output, optional, shape, text } from '../schema'

const maybe = optional(text)

/** Where a widget's cards are and how to read them: selectors, and rules for reading as in `rule.ts`. */
export const descriptionSchema = shape({
  /** Each element it finds is a widget of its own. */
  container: text,
  /** The cards in a container. */
  card: text,
  /** The widgets' name; the container's selector, when absent. */
  name: maybe,
  /** As `the attribute for it`. */
  kind: maybe,
  id: maybe,
  link: maybe,
  item_name: maybe,
  price: maybe,
  brand: maybe,
})

/** Widgets said in selectors, for a page whose markup stays as it is. */
export type WidgetDescription = Output<typeof descriptionSchema>
