import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Item } from '../events/event'
import { DIMENSIONS, keysOf } from '../profile/keys'
import { literal } from './columns'
import type { Engine } from './engine'

/**
 * Makes two tables of what is known of items, `item_keys` with every key of interest that an item speaks for
 * and `item_categories` with its finest: by the function that the visitor's browser has, or they would not meet.
 */
export async function keyItems(engine: Engine): Promise<void> {
  const facts = await engine.run('select * from facts order by item_id')
  const keys: string[] = []
  const categories: string[] = []
  for (const row of facts) {
    const item_id = row.item_id as string
    const known = keysOf(itemOf(row))
    for (const dimension of DIMENSIONS) {
      known[dimension].forEach((key, at) => {
        const parent = dimension === 'category' ? known.category[at - 1] : undefined
        keys.push(JSON.stringify({ item_id, dimension, key, parent }))
      })
    }
    const finest = known.category.at(-1)
    if (finest) {
      const category = finest.slice('category:'.length)
      categories.push(JSON.stringify({ item_id, category }))
    }
  }
  await load(engine, 'item_keys', ['item_id', 'dimension', 'key', 'parent'], keys)
  await load(engine, 'item_categories', ['item_id', 'category'], categories)
}

/** An item as events tell it; its category is one path. */
function itemOf({ item_id, attributes, ...facts }: Record<string, unknown>): Item {
  const said = Object.entries(facts).filter(([, value]) => value !== null)
  return {
    item_id: item_id as string,
    ...Object.fromEntries(said),
    ...(typeof attributes === 'string' && { attributes: flat(JSON.parse(attributes)) }),
  }
}

const flat = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(Object(value)).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    ),
  )

async function load(engine: Engine, table: string, columns: string[], lines: readonly string[]) {
  const path = join(engine.directory, `${table}.ndjson`)
  writeFileSync(path, lines.join('\n'))
  const types = columns.map(name => `${name}: 'VARCHAR'`).join(', ')
  await engine.run(
    `create table ${table} as select * from read_ndjson(${literal(path)}, columns = {${types}})`,
  )
}
