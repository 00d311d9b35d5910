export type { Question } from './dialog'
export type { Texts } from './en'
export { type Preferences, type PreferencesOptions, preferences } from './preferences'
