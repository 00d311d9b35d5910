export { type ReasonsOptions, reasons } from './reasons'
export { type SentenceOptions, sentence } from './sentence'
export type { Sentences } from './sentences'
