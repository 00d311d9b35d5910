export type { EventName, Item, ShelfwiseEvent } from './events/event'
export { type LearnOptions, learn } from './profile/learn'
export {
  type Affinity,
  createProfile,
  type ItemMemory,
  type Profile,
  type Purchase,
} from './profile/profile'
export { SENSITIVE, sensitiveBy } from './profile/sensitive'
export { type RankContext, type Ranked, rank, type WidgetKind } from './rank/rank'
export type { Reason } from './rank/reasons'
export type { ReasonName } from './rank/weights'
