export { problemsOf } from './problems'
export type { Conditions, Rule } from './rule'
export { rules } from './rules'
