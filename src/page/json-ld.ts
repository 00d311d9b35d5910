/** A node of structured data, its keys in lower case: `lowprice` occurs as well as `lowPrice`. */
export type Node = Record<string, unknown>

export const isNode = (value: unknown): value is Node =>
  Object(value) === value && !Array.isArray(value)

/** The first of a list of values, or the only one. */
export const firstOf = (value: unknown): unknown => [value].flat(9)[0]

/** The nodes of a value, those of lists and of graphs in it too. */
export const nodesOf = (value: unknown): Node[] =>
  [value].flat(9).flatMap(node => (isNode(node) ? [node, ...nodesOf(node['@graph'])] : []))

/**
 * What the page says in schema.org JSON-LD. Blocks that are no JSON are passed over.
 *
 * @param mend makes JSON of what is none for other reasons than line breaks within texts.
 */
export const jsonLdIn = (root: ParentNode, mend = (text: string) => text): Node[] =>
  [...root.querySelectorAll('script[type="application/ld+json" i]')].flatMap(script => {
    try {
      return nodesOf(parsed(mend(`${script.textContent}`.replace(/\s/g, ' '))))
    } catch {
      return []
    }
  })

const parsed = (text: string): unknown =>
  JSON.parse(text, (_, value) =>
    isNode(value)
      ? Object.fromEntries(Object.entries(value).map(([key, it]) => [key.toLowerCase(), it]))
      : value,
  )
