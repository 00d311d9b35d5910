import { OPTIONS } from './attributes'
import type * as JsonLd from './json-ld/index'
import type { Later } from './later'
import { DATASET_OPTIONS, type ShelfwiseOptions } from './options'
import { say } from './say'
import type { Shelfwise } from './shelfwise'
import { start } from './start'

/**
 * The script tag's options: its dataset, over the JSON of a
 * `<script type="application/json" data-shelfwise-options>` anywhere before it.
 */
function optionsOfPage(): ShelfwiseOptions {
  const json = document.querySelector(`script[${OPTIONS}]`)?.textContent
  const options = json ? JSON.parse(json) : {}
  for (const name of DATASET_OPTIONS) {
    const value = document.currentScript?.dataset[name]
    if (value) options[name] = value
  }
  return options
}

/** The script that reads JSON-LD is loaded from beside this one where a page has some. */
function readJsonLd(beside: (name: string) => Promise<typeof JsonLd>): Later['jsonLd'] {
  let read: Later['jsonLd'] = again => {
    if (!document.querySelector('[type*="ld+json" i]')) return undefined
    read = () => null
    beside('json-ld')
      .then(
        it => it.inJsonLd,
        error => {
          say(error)
          return () => undefined
        },
      )
      .then(it => {
        read = it
        again()
      })
    return null
  }
  return again => read(again)
}

/**
 * Loads the script of presets from beside this one. Until it is there the page is not described: it knows
 * better. It is imported, because that needs no policy of its own under Trusted Types and takes over the
 * nonce of this script.
 */
function loadPresets(shelfwise: Shelfwise, beside: (name: string) => Promise<unknown>) {
  shelfwise.describePage(() => null)
  beside('presets').catch(() => shelfwise.describePage())
}

try {
  const options = optionsOfPage()
  const tag = document.currentScript as HTMLScriptElement | null
  const beside = async (name: string) => import(new URL(`shelfwise-${name}.js`, tag?.src).href)
  const shelfwise = start(options, {
    rights: () => beside('rights'),
    model: () => beside('model'),
    jsonLd: readJsonLd(beside),
  })
  if (tag?.dataset.preset || options.widgets) loadPresets(shelfwise, beside)
} catch (error) {
  // A wrong option is the shop's to mend: the page stays as it is, and the console says why.
  console.error(error)
}
