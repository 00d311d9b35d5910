import { rank } from '../core'
import type { Model } from '../model/model'
import { parseModel } from '../model/parse'
import type { Rank } from '../rank/rank'

/**
 * Loads a shop-wide model, and gives `rank` by it. No cookie goes with the request, and which file it is the shop has said.
 *
 * @param source where the file is, on this origin; or what it holds.
 * @throws when it is elsewhere, not there, or no model.
 */
export async function rankByModel(source: string | Model): Promise<Rank> {
  const { data: model, wrong } = parseModel(
    typeof source === 'string' ? await read(source) : source,
  )
  if (!model) throw new Error(`shelfwise: no model, wrong: ${wrong || 'all of it'}`)
  return (items, profile, context) => rank(items, profile, { ...context, model })
}

async function read(path: string): Promise<unknown> {
  const { href, origin } = new URL(path, document.baseURI)
  if (origin !== location.origin) throw new Error(`shelfwise: ${href} is on another origin`)
  const response = await fetch(href, { credentials: 'omit' })
  if (!response.ok) throw new Error(`shelfwise: ${href} says ${response.status}`)
  return response.json()
}
