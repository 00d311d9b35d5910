import { OPTIONS } from './attributes'
import type { ShelfwiseOptions } from './options'
import { start } from './start'

/**
 * The script tag's options: its dataset, over the JSON of a
 * `<script type="application/json" data-shelfwise-options>` anywhere before it.
 */
function optionsOfPage(): ShelfwiseOptions {
  const json = document.querySelector(`script[${OPTIONS}]`)?.textContent
  const { consent, globalPrivacyControl } = document.currentScript?.dataset ?? {}
  return {
    ...JSON.parse(json || '{}'),
    ...(consent && { consent }),
    ...(globalPrivacyControl && { globalPrivacyControl }),
  }
}

try {
  start(optionsOfPage())
} catch (error) {
  // A wrong option is the shop's to mend: the page stays as it is, and the console says why.
  console.error(error)
}
