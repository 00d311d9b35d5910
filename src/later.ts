import type * as ByModel from './by-model/index'
import type { Describe } from './page/product'
import type * as Rights from './rights/index'

/** What few pages need, loaded when they do. */
export interface Later {
  rights(): Promise<typeof Rights>
  model(): Promise<typeof ByModel>
  /**
   * Tells what the page is about by its schema.org JSON-LD.
   *
   * @param again is called once it can tell, where it could not.
   */
  jsonLd(again: () => void): ReturnType<Describe>
}
