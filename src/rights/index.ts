export { followSignals } from './follow-signals'
export { imported } from './imported'
export { type PortableProfile, portableOf } from './portable'
