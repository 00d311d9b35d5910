import { OPTIONS } from './attributes'
import { DATASET_OPTIONS, type ShelfwiseOptions } from './options'
import { start } from './start'

/**
 * The script tag's options: its dataset, over the JSON of a
 * `<script type="application/json" data-shelfwise-options>` anywhere before it.
 */
function optionsOfPage(): ShelfwiseOptions {
  const options = JSON.parse(document.querySelector(`script[${OPTIONS}]`)?.textContent || '{}')
  for (const name of DATASET_OPTIONS) {
    const value = document.currentScript?.dataset[name]
    if (value) options[name] = value
  }
  return options
}

/**
 * Loads the script of presets from beside this one, if the tag asks for one or the options have widgets in
 * selectors. Until it is there the page is not described: it knows better.
 */
function loadPresets(options: ShelfwiseOptions, tag: HTMLScriptElement) {
  const { preset } = tag.dataset
  if (!preset && !options.widgets) return
  const script = document.createElement('script')
  const url = new URL('shelfwise-presets.js', tag.src).href
  try {
    const policy = window.trustedTypes?.createPolicy('shelfwise', { createScriptURL: () => url })
    script.src = (policy?.createScriptURL('') ?? url) as string
  } catch (error) {
    return console.debug('shelfwise:', error)
  }
  const describeLater = (by?: () => undefined) =>
    (window.shelfwise ||= []).push(shelfwise => shelfwise.describePage(by))
  describeLater(() => undefined)
  script.onerror = () => describeLater()
  script.nonce = tag.nonce ?? ''
  if (preset) script.dataset.preset = preset
  tag.after(script)
}

declare global {
  interface Window {
    /** Not in every browser. */
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(): string },
      ): { createScriptURL(text: string): unknown }
    }
  }
}

try {
  const options = optionsOfPage()
  const tag = document.currentScript
  if (tag) loadPresets(options, tag as HTMLScriptElement)
  start(options)
} catch (error) {
  // A wrong option is the shop's to mend: the page stays as it is, and the console says why.
  console.error(error)
}
