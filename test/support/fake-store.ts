import { createProfile, type ShelfwiseEvent } from '../../src/core'
import type { Store } from '../../src/store/store'
import { learnt } from './visitor'

/** A store in memory whose answers can be held back, as those of a slow disk. Like a database, it does things in the order asked. */
export function createFakeStore(earlier: readonly ShelfwiseEvent[] = []) {
  let profile = createProfile()
  let waiting = [...earlier]
  let gate = Promise.resolve()
  const written: ShelfwiseEvent[] = []
  const store: Store = {
    append(events) {
      written.push(...events)
      waiting.push(...events)
      const { length } = waiting
      return gate.then(() => length)
    },
    fold() {
      profile = learnt(profile, waiting)
      waiting = []
      const folded = profile
      return gate.then(() => folded)
    },
    clear() {
      profile = createProfile()
      waiting = []
      return gate
    },
  }
  return {
    store,
    /** Every event ever appended. */
    written,
    waiting: () => waiting,
    /** What the next page would find. */
    stored: () => learnt(profile, waiting),
    /** Holds back all answers until the function it returns is called. */
    hold() {
      let release = () => {}
      gate = new Promise(resolve => {
        release = resolve
      })
      return release
    },
  }
}

/** A store in which everything fails. */
export function createBrokenStore() {
  const calls: string[] = []
  const fail = (call: string) => () => {
    calls.push(call)
    return Promise.reject(new Error(`${call} failed`))
  }
  const store: Store = { append: fail('append'), fold: fail('fold'), clear: fail('clear') }
  return { store, calls }
}
