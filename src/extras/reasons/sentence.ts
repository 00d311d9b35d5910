import { type Reason, SENSITIVE, sensitiveBy } from '../../core'
import { languageOf } from '../language'
import { sentencesIn } from './locale'
import type { Sentences } from './sentences'
import { withinSentence } from './within-sentence'

export interface SentenceOptions {
  /** A BCP 47 tag such as `ru-RU`. Default: the page's `lang`. */
  locale?: string | undefined
  /** The shop's own sentences of that locale, over the built-in ones. */
  sentences?: Partial<Sentences> | undefined
  /** Beginnings of words that are not said in front of others. Default: those that are not learnt. */
  sensitive?: readonly string[] | undefined
}

/** As long as a key gets: its text may have been cut. */
const MAX_LENGTH = 64

/**
 * A reason as a sentence a shopper would accept, such as "Because you looked at coffee grinders". English
 * and Russian are built in; another language takes `sentences`. The text is plain: it may hold what the
 * shop wrote in a category's name, and is for `textContent`, never for `innerHTML`.
 *
 * @returns undefined for what is better left unsaid: a sensitive name, half a name, an unknown feature.
 */
export function sentence(
  { feature, key = '' }: Reason,
  { locale, sentences, sensitive = SENSITIVE }: SentenceOptions = {},
): string | undefined {
  const language = languageOf(locale)
  const say = sentences?.[feature] ?? sentencesIn(language)[feature]
  const [, dimension = '', text = ''] = /^(\w+):(.*)$/s.exec(key) ?? []
  const isSensitive = sensitiveBy(sensitive)({ item_id: key, item_category: text })
  if (!say || (dimension !== 'item' && isSensitive)) return undefined

  const [name, title] = namesIn(dimension, text, key.length >= MAX_LENGTH, language)
  if (!name && NAMING.includes(feature)) return undefined
  return (say as (name?: string, title?: string) => string)(name, title) || undefined
}

/** Features that are nothing without a name. */
const NAMING = ['category', 'brand', 'attribute', 'word', 'stated']

/** What a sentence calls a key; nothing where only half of the name is left. */
function namesIn(
  dimension: string,
  text: string,
  isCut: boolean,
  language: string,
): [name?: string | undefined, more?: string] {
  if (dimension === 'category') {
    const levels = text.split('/')
    if (isCut) levels.pop()
    const title = levels.pop()
    return title ? [withinSentence(title, language), title] : []
  }
  if (isCut || dimension === 'item') return []
  if (dimension !== 'attribute') return [text]
  const [, name = '', value] = /^([^=]*)=(.*)$/s.exec(text) ?? []
  return [value, withinSentence(name.replaceAll('_', ' '), language)]
}
