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

/** Loads the script of presets from beside this one, if the tag asks for one. */
function loadPreset() {
  const tag = document.currentScript as HTMLScriptElement | null
  const { preset } = tag?.dataset ?? {}
  if (!tag || !preset) return
  const script = document.createElement('script')
  const url = new URL('shelfwise-presets.js', tag.src).href
  try {
    const policy = window.trustedTypes?.createPolicy('shelfwise', { createScriptURL: () => url })
    script.src = (policy?.createScriptURL('') ?? url) as string
  } catch (error) {
    return console.debug('shelfwise:', error)
  }
  script.async = true
  script.nonce = tag.nonce ?? ''
  script.dataset.preset = preset
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
  start(optionsOfPage())
  loadPreset()
} catch (error) {
  // A wrong option is the shop's to mend: the page stays as it is, and the console says why.
  console.error(error)
}
