/** A type of the engine's, a record of them, or a list of one. */
type Shape = string | { [field: string]: Shape } | [Shape]

const ITEM = {
  item_id: 'VARCHAR',
  item_name: 'VARCHAR',
  item_brand: 'VARCHAR',
  item_category: 'VARCHAR',
  item_category2: 'VARCHAR',
  item_category3: 'VARCHAR',
  item_category4: 'VARCHAR',
  item_category5: 'VARCHAR',
  // As texts, so that one that is no number is missing alone.
  price: 'VARCHAR',
  index: 'VARCHAR',
  item_list_index: 'VARCHAR',
  attributes: 'JSON',
} satisfies Shape

const EVENT = {
  name: 'VARCHAR',
  time: 'BIGINT',
  client_id: 'VARCHAR',
  session_id: 'VARCHAR',
  event_name: 'VARCHAR',
  event_timestamp: 'BIGINT',
  user_pseudo_id: 'VARCHAR',
  ga_session_id: 'VARCHAR',
  event_params: [{ key: 'VARCHAR', value: { string_value: 'VARCHAR', int_value: 'BIGINT' } }],
} satisfies Shape

/** An event and its items in one row, as it is tracked and as GA4's BigQuery export has it. */
export const NESTED: Record<string, Shape> = { ...EVENT, items: [ITEM] }

/** A row an item of an event. */
export const FLAT: Record<string, Shape> = {
  ...EVENT,
  item_list_id: 'VARCHAR',
  item_list_name: 'VARCHAR',
  ...ITEM,
}

/** What a row has to say, by any of these names. */
const NEEDED = [
  ['name', 'event_name'],
  ['time', 'event_timestamp'],
  ['client_id', 'user_pseudo_id'],
  ['session_id', 'ga_session_id', 'event_params'],
  ['items', 'item_id'],
]
/** Rows of a file are in no order: in a list that is shown, each item says its place. */
const NEEDED_WHEN_FLAT = [['index', 'item_list_index']]

/** Of what a row has to say, what none of these columns do. */
export function missingOf(columns: readonly string[]): string[] {
  const needed = columns.includes('items') ? NEEDED : [...NEEDED, ...NEEDED_WHEN_FLAT]
  return needed
    .filter(names => !names.some(name => columns.includes(name)))
    .map(names => names.join(' or '))
}

const quoted = (name: string) => `"${name}"`

/** A shape in the engine's words for types. */
export function typeOf(shape: Shape): string {
  if (typeof shape === 'string') return shape
  if (Array.isArray(shape)) return `${typeOf(shape[0])}[]`
  const fields = Object.entries(shape).map(([name, type]) => `${quoted(name)} ${typeOf(type)}`)
  return `STRUCT(${fields.join(', ')})`
}

/** The same as a pattern of JSON. */
export const structureOf = (shape: Shape): string => JSON.stringify(shape)

/** A literal record of columns and their types, as the engine's readers take it. */
export const typesOf = (shapes: Record<string, Shape>): string =>
  `{${Object.entries(shapes)
    .map(([name, shape]) => `${quoted(name)}: ${literal(typeOf(shape))}`)
    .join(', ')}}`

/** A text in SQL. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/**
 * The columns of these shapes out of those that there are, by name and type: what is not there, or is of
 * another type, is null.
 *
 * @param present name -> type, as the engine describes them.
 */
export function projected(
  shapes: Record<string, Shape>,
  present: ReadonlyMap<string, string>,
): string {
  const columns = Object.entries(shapes).map(([name, shape]) => {
    const type = present.get(name)
    if (!type) return `cast(null as ${typeOf(shape)}) as ${quoted(name)}`
    // BigQuery writes a list into Parquet as a record of a list of records.
    const value = /^STRUCT\("?list"? STRUCT\("?element"? /.test(type)
      ? `list_transform(${quoted(name)}.list, it -> it.element)`
      : quoted(name)
    return `try_cast(${value} as ${typeOf(shape)}) as ${quoted(name)}`
  })
  return columns.join(', ')
}
