import type { Item } from '../../core'
import { plain } from '../../plain'
import { custom, list, parse, shape, text } from '../../schema'
import { pathOf } from './keys'

/** What a shop's visitors may need, and how the shop's items tell that they answer it. */
export interface Need {
  /** A search with one of these, words or phrases, case aside, names the need. */
  words: readonly string[]
  /** What it counts as an interest in: an attribute of items, `diet=gluten-free`. */
  attribute: string
  /** Item ids, and category paths, that have the attribute without saying so. */
  tags?: readonly string[] | undefined
}

export type Needs = Readonly<Record<string, Need>>

/** What a need cannot be followed without. */
export const needSchema = shape({
  words: list(text),
  attribute: custom<string>(value => /.=./.test(value as string)),
})

/** Whether a need can be followed. */
export const isNeed = (need: unknown): boolean => !!parse(needSchema, need).data

/** The names of the needs that a search names. */
export const needsIn = (needs: Needs, search: string | undefined): string[] =>
  Object.keys(needs).filter(name =>
    needs[name]?.words.some(word => plain(word)[2] && plain(search).includes(plain(word))),
  )

/** An item as it is where tags count: what they say of it stands first among its attributes, of which four count. */
export function tagged<T extends Item>(item: T, needs: readonly Need[]): T {
  const said = needs
    .filter(({ tags }) =>
      [tags ?? []]
        .flat()
        .some(tag => tag === item.item_id || `${pathOf(item)}/`.startsWith(`${tag}/`)),
    )
    .map(({ attribute }) => attribute.split(/=(.*)/, 2))
  const attributes = Object.fromEntries(said)
  return said[0]
    ? { ...item, attributes: { ...attributes, ...item.attributes, ...attributes } }
    : item
}
