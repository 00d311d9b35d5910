/** What a visitor has agreed to. */
export type Answer = 'granted' | 'denied'
export type Consent = Answer | 'unknown'

export const isAnswer = (value: unknown): value is Answer =>
  value === 'granted' || value === 'denied'

/** A place on the page that can answer for the visitor. */
export interface ConsentSource {
  /** The answer now; undefined when the source has none. */
  read(): Answer | undefined
}
