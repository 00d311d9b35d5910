import { it } from 'vitest'
import type { Browser, Engine, Feature, Visitor } from './engines/engine'

export type { Browser, Page, Visitor } from './engines/engine'

const ENGINES: Record<string, () => Promise<{ engine: Engine }>> = {
  chromium: () => import('./engines/chromium'),
  firefox: () => import('./engines/firefox'),
  webkit: () => import('./engines/webkit'),
}
const load = ENGINES[process.env.ENGINE ?? 'chromium']
if (!load) throw new Error(`no engine is called ${process.env.ENGINE}`)

/** The engine that the tests now run in. */
export const { engine } = await load()

export const launch = (): Promise<Browser> => engine.launch()

export const visit = (
  browser: Browser,
  options?: { backForwardCache?: boolean },
): Promise<Visitor> => browser.visit(options)

/** `it` where the engine has the feature; elsewhere the test is skipped, and its name says why. */
export function needs(feature: Feature): typeof it {
  if (!engine.lacks.includes(feature)) return it
  const skipped = (name: string, ...rest: unknown[]) =>
    it.skip(`${name} (skipped: no ${feature} in ${engine.name})`, ...(rest as []))
  return skipped as typeof it
}
