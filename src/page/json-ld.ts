/** A node of structured data, its keys in lower case: `lowprice` occurs as well as `lowPrice`. */
export type Node = Record<string, unknown>

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first of a list of values, or the only one. */
export const firstOf = (value: unknown): unknown => [value].flat(9)[0]

/** The nodes of a value, those of lists and of graphs in it too. */
export const nodesOf = (value: unknown): Node[] =>
  [value].flat(9).flatMap(node => (isNode(node) ? [node, ...nodesOf(node['@graph'])] : []))

/** What the page says in schema.org JSON-LD. Blocks that cannot be mended are passed over. */
export const jsonLdIn = (root: ParentNode): Node[] =>
  [...root.querySelectorAll('script[type="application/ld+json" i]')].flatMap(script => {
    const text = script.textContent ?? ''
    try {
      return nodesOf(parsed(text))
    } catch {
      try {
        return nodesOf(parsed(mended(text)))
      } catch {
        return []
      }
    }
  })

const parsed = (text: string): unknown =>
  JSON.parse(text, (_, value) =>
    isNode(value)
      ? Object.fromEntries(Object.entries(value).map(([key, it]) => [key.toLowerCase(), it]))
      : value,
  )

/** What templates do to JSON: comments and CDATA around it, commas too many, line breaks within texts. */
const mended = (text: string) =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/^[^[{]*(?:<!\[CDATA\[|<!--)|\/\*.{0,200}?\*\/|(?:\/\/ *)?(?:\]\]>|-->)/g, '')
    .replace(/,(?=\s*[\]}])/g, '')
