import type { Engine, Row } from './engine'
import { keyItems } from './item-keys'
import { query } from './sql'

/** What the queries say, as they say it. */
export interface Statistics {
  items: Row[]
  rates: Row[]
  neighbours: Row[]
  keys: Row[]
  prices: Row[]
  repurchases: Row[]
}

/** Rounds in which click rates and the pull of places set each other right; more change nothing. */
const ROUNDS = 2

/**
 * Asks the table `log` for all that a model says.
 *
 * @param minVisitors behind each statistic: what fewer stand behind is left out.
 */
export async function statisticsOf(
  engine: Engine,
  minVisitors: number,
  onProgress: (text: string) => void,
): Promise<Statistics> {
  const run = (name: string) => engine.run(query(`statistics/${name}`))
  await engine.run(`create table threshold as select ${minVisitors} as visitors`)
  onProgress('counting items')
  await run('known')
  await run('items')
  await run('facts')
  await keyItems(engine)
  onProgress('counting clicks by place')
  for (const name of ['shown', 'chosen', 'chosen-lists', 'places']) await run(name)
  for (const name of ['even-rates', 'even-pulls', 'chances']) await run(name)
  for (let round = 0; round < ROUNDS; round++) {
    await run('pulls')
    await run('click-rates')
  }
  const rates = await run('rates')
  onProgress('counting pairs')
  await run('touched')
  const neighbours = await run('neighbours')
  onProgress('counting interests')
  await run('looks')
  return {
    items: await engine.run('select * from facts'),
    rates,
    neighbours,
    keys: await run('keys'),
    prices: await run('prices'),
    repurchases: await run('repurchases'),
  }
}
