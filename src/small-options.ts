/**
 * The script tag's check of options, 150 bytes gzip less than what `options.ts` says: their names. A value that
 * is none of its option's is the default. `test/unit/options.test.ts` holds the names of the two together.
 */
import type { ShelfwiseOptions } from './options'

export const DATASET_OPTIONS = ['consent', 'globalPrivacyControl', 'tcf', 'dataLayer'] as const

/** @throws one error that names the option there is not. */
export function parseOptions(options: ShelfwiseOptions): ShelfwiseOptions {
  for (const name of Object.keys(options)) {
    if (![...DATASET_OPTIONS, 'sensitive', 'widgets'].includes(name)) {
      throw new Error(`shelfwise: no option "${name}"`)
    }
  }
  return options
}
