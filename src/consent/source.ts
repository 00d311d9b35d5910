/** What a visitor has agreed to. */
export type Answer = 'granted' | 'denied'
export type Consent = Answer | 'unknown'

export const isAnswer = (value: unknown): value is Answer =>
  value === 'granted' || value === 'denied'
