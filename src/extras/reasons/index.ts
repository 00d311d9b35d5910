export { type SentenceOptions, sentence } from './sentence'
export type { Sentences } from './sentences'
