import type * as ByModel from './by-model/index'
import type * as Rights from './rights/index'

/** What few pages need, loaded when they do. */
export interface Later {
  rights(): Promise<typeof Rights>
  model(): Promise<typeof ByModel>
}
