import { en } from './en'
import { ru } from './ru'
import type { Sentences } from './sentences'

/** The built-in sentences of a language, English where there are none. */
export const sentencesIn = (language: string): Sentences => (language === 'ru' ? ru : en)
