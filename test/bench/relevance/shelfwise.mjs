import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BadInput } from './log.mjs'

/** The functions that ship, from a built file. */
export async function loadCore(file) {
  const path = resolve(file)
  if (!existsSync(path)) throw new BadInput(`${path} is missing: run npm run build first`)
  const core = await import(pathToFileURL(path).href)
  for (const name of ['createProfile', 'learn', 'rank']) {
    if (typeof core[name] !== 'function') throw new BadInput(`${path} exports no ${name}`)
  }
  return core
}

/** `train` as it ships, from a built file. */
export async function loadTrain(file) {
  const path = resolve(file)
  if (!existsSync(path)) throw new BadInput(`${path} is missing: run npm run build first`)
  return (await import(pathToFileURL(path).href)).train
}

/**
 * Shelfwise as a scorer: `learn` and `rank` called as a page calls them, nothing else.
 *
 * @param model of `shelfwise/train`, from what was before the scored lists; with none it knows the device only.
 */
export function shelfwise({ createProfile, learn, rank }, model) {
  return {
    name: model ? 'Shelfwise with the file' : 'Shelfwise',
    knowledge: model ? 'shop-wide' : 'device',
    start() {
      let profile = createProfile()
      return {
        learn(event) {
          profile = learn(profile, event)
        },
        order({ items, now, list }) {
          const places = new Map(items.map((item, index) => [item, index]))
          const order = rank(items, profile, { now, widget: { name: list }, model }).map(
            ({ item }) => places.get(item),
          )
          if (new Set(order).size !== items.length || order.includes(undefined)) {
            throw new Error('rank returned something else than a permutation of its items')
          }
          return order
        },
      }
    },
  }
}
