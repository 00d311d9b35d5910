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

try {
  start(optionsOfPage())
} catch (error) {
  // A wrong option is the shop's to mend: the page stays as it is, and the console says why.
  console.error(error)
}
