/**
 * The script tag's check of options, which come from JSON and its dataset: what `options.ts` says, but for
 * what is within lists, and 100 bytes gzip less. `test/unit/options.test.ts` holds the two to the same answers.
 */
import type { ShelfwiseOptions } from './options'

/** How each option looks in JSON. */
const LOOKS = {
  __proto__: null,
  consent: /^"(auto|granted|denied)"$/,
  globalPrivacyControl: /^"(deny|ignore)"$/,
  tcf: /^"(publisher|purpose)"$/,
  dataLayer: /^"/,
  sensitive: /^\[["\]]/,
  widgets: /^\[[{\]]/,
} as never as Record<string, RegExp>

export const DATASET_OPTIONS = Object.keys(LOOKS).slice(0, 4) as 'consent'[]

/** @throws one error that names the option and how it looks. */
export function parseOptions(options: ShelfwiseOptions): ShelfwiseOptions {
  for (const name of Object.keys(options)) {
    if (!LOOKS[name]?.test(JSON.stringify(options[name as 'consent']))) {
      throw new Error(`shelfwise: option "${name}" must match ${LOOKS[name]}`)
    }
  }
  return options
}
