import { type Item, type Model, type Purchase, sensitiveBy } from '../../core'
import { parseModel } from '../../model/parse'
import type { Files, FilesOptions } from '../shelves/files'
import { kindOf } from '../shelves/kind'
import { catalogueOf } from './catalogue'
import { neighbours } from './neighbours'
import { read } from './read'
import { completing, toComplete } from './set'

/** The steps of a model's rates, of a logarithm. */
const EIGHTHS = 8

/** The share of a category's buyers who come back from which on it is one of things that are used up. */
const USED_UP = 0.2

/**
 * What the shop's own files tell.
 *
 * @param onError receives what is wrong with one; it is then as if it told nothing.
 * @returns what reads them, each when it is first needed.
 */
export function filesOf(
  options: FilesOptions,
  onError: (error: unknown) => void,
): (withModel: boolean) => Promise<Files> {
  const isSensitive = sensitiveBy(options.sensitive)
  const products = read(options.catalogue, catalogueOf, onError)
  let wisdom: Promise<Model | undefined> | undefined
  return async withModel => {
    const { items, time } = await products
    if (withModel) wisdom ??= read(options.model, modelOf, onError)
    const model = await wisdom
    const rates = new Map(model?.items.map((id, place) => [id, model.rates[place] as number]))
    // Below all rates there are.
    const rateOf = (id: string) => rates.get(id) ?? Number.MIN_SAFE_INTEGER
    return {
      items: new Map(
        items.map(item => [
          item.item_id,
          // As in the profile: the path of an item's page says what it is where nothing else does.
          isSensitive({ ...item, item_category: item.item_category || pathIn(item.url) })
            ? undefined
            : item,
        ]),
      ),
      time,
      popular: items.map(it => it.item_id).sort((one, other) => rateOf(other) - rateOf(one)),
      popularity: id => (rates.get(id) ?? 0) / EIGHTHS,
      together: ids => neighbours(model, 'together', ids),
      completing: (known, ids) => completing(known, ids, model),
      toComplete,
      informed: (purchase, item) => (model && item ? informed(model, purchase, item) : purchase),
    }
  }
}

/** @throws where it is none. */
function modelOf(value: unknown): Model | undefined {
  if (!value) return undefined
  const { data, wrong } = parseModel(value)
  if (data) return data
  throw new Error(`shelfwise: no model, wrong: ${wrong || 'all of it'}`)
}

const pathIn = (url = '') => url.replace(/^\w+:\/\/[^/]*/, '')

/** A thing bought once, of a kind that others buy again, as if its buyer had come back to it as late as they do. */
function informed(model: Model, purchase: Purchase, item: Item): Purchase {
  const { again = 0, mu } = model.categories.find(({ path }) => path === kindOf(item)) ?? {}
  return purchase.count < 2 && again >= USED_UP && mu !== undefined
    ? { ...purchase, count: 2, interval: Math.exp(mu) }
    : purchase
}
