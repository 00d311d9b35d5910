export const BUDGETS: Record<
  'dist/shelfwise.js' | 'dist/shelfwise-reasons.js' | '{ createProfile, learn, rank }',
  number
>
export function measure(): Promise<Record<keyof typeof BUDGETS, number>>
