import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { event, grinder, kettle, T, viewOf } from '../support/items'
import { openTab, records, viewsOf } from '../support/store'
import { memoryOf, repeated } from '../support/visitor'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe('several tabs with one store', () => {
  it('count 4,000 views of one item, 500 in each of 8 tabs that write and fold as they like', async () => {
    const visit = async (tab: ReturnType<typeof openTab>, number: number) => {
      for (let batch = 0; batch < 10; batch++) {
        await tab.append(repeated(50, viewOf(grinder, T + batch)))
        if ((batch + number) % 3 === 0) await tab.fold()
      }
    }
    await Promise.all(Array.from({ length: 8 }, (_, number) => visit(openTab(), number)))
    expect(viewsOf(await openTab().fold())).toBe(4000)
  })

  it('take in what the other has written', async () => {
    const [one, other] = [openTab(), openTab()]
    await one.append([viewOf(grinder)])
    await other.append([viewOf(kettle)])
    const profile = await one.fold()
    expect([viewsOf(profile, 'grinder'), viewsOf(profile, 'kettle')]).toEqual([1, 1])
    expect(await other.fold()).toEqual(profile)
  })

  it('count once what both fold at the same moment', async () => {
    const [one, other] = [openTab(), openTab()]
    await one.append(repeated(7, viewOf(grinder)))
    const profiles = await Promise.all([one.fold(), other.fold(), one.fold(), other.fold()])
    expect(profiles.map(profile => viewsOf(profile))).toEqual([7, 7, 7, 7])
  })

  it('lose nothing that one writes while the other folds', async () => {
    const [one, other] = [openTab(), openTab()]
    await one.append(repeated(5, viewOf(grinder)))
    await Promise.all([
      one.fold(),
      other.append(repeated(5, viewOf(grinder))),
      one.fold(),
      other.append(repeated(5, viewOf(grinder))),
    ])
    expect(viewsOf(await one.fold())).toBe(15)
  })

  it('are both empty when one was cleared', async () => {
    const [one, other] = [openTab(), openTab()]
    await one.append([event('purchase', [grinder])])
    await other.fold()
    await one.clear(true)
    expect(await records()).toEqual([])
    expect(memoryOf(await other.fold(), 'grinder')).toBeUndefined()
  })
})
