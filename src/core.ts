export type { EventName, Item, ShelfwiseEvent } from './events/event'
export type { CategoryStatistics, Model } from './model/model'
export { DAY, decayed } from './profile/decay'
export { categoryOf } from './profile/keys'
export { type LearnOptions, learn } from './profile/learn'
export {
  type Affinity,
  createProfile,
  type ItemMemory,
  type Profile,
  type Purchase,
} from './profile/profile'
export { SENSITIVE, sensitiveBy } from './profile/sensitive'
export { UNAVAILABLE } from './rank/last'
export type { Ranked, WidgetKind } from './rank/rank'
export type { Reason } from './rank/reasons'
export type { ReasonName } from './rank/weights'
export { type RankContext, rank } from './rank/with-model'
