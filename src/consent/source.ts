/** What a visitor has agreed to. */
export type Answer = 'granted' | 'denied'
/** What a visitor has chosen without being asked; `discreet`: this document learns for itself and keeps nothing. */
export type Choice = Answer | 'discreet'
export type Consent = Answer | 'unknown'

export const isAnswer = (value: unknown): value is Answer =>
  value === 'granted' || value === 'denied'
