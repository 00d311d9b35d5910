/**
 * The script tag's options, unchecked, 200 bytes gzip less: there is no option to which a value that is none of
 * its own means more than the default. Who tries them out with `createShelfwise` is told.
 */
import type { ShelfwiseOptions } from './options'

export const DATASET_OPTIONS = ['consent', 'globalPrivacyControl', 'dataLayer', 'model'] as const

export const parseOptions = (options: ShelfwiseOptions): ShelfwiseOptions => options
