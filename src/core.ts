export type { EventName, Item, ShelfwiseEvent } from './events/event'
export { learn } from './profile/learn'
export {
  type Affinity,
  createProfile,
  type ItemMemory,
  type Profile,
  type Purchase,
} from './profile/profile'
export { type RankContext, type Ranked, rank } from './rank/rank'
export type { Reason } from './rank/reasons'
