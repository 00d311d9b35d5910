import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createProfile, type ShelfwiseEvent } from '../../src/core'
import { createBrokenStore, createFakeStore } from '../support/fake-store'
import { grinder, kettle, T, viewOf } from '../support/items'
import { openJournal } from '../support/journal'
import { viewsOf } from '../support/store'
import { having, repeated } from '../support/visitor'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const view = viewOf(grinder)

describe('a store that is slow', () => {
  it('neither loses nor doubles events of before, during and after its first answer', async () => {
    const journal = openJournal()
    const fake = createFakeStore(repeated(5, view))
    journal.record(view)
    const release = fake.hold()
    const opened = journal.open(fake.store)
    journal.record(view)
    await vi.advanceTimersByTimeAsync(30_000)
    journal.record(view)
    expect(journal.views()).toBe(3)
    release()
    await opened
    expect(journal.views()).toBe(8)
    journal.record(view)
    await vi.advanceTimersByTimeAsync(1000)
    expect(journal.views()).toBe(9)
    expect(viewsOf(fake.stored())).toBe(9)
  })

  it('neither loses nor doubles events that happen, and are written, during a later fold', async () => {
    const journal = openJournal()
    const fake = createFakeStore()
    await journal.open(fake.store)
    for (let count = 0; count < 100; count++) journal.record(view)
    const release = fake.hold()
    journal.flush()
    journal.record(view)
    journal.flush()
    await vi.advanceTimersByTimeAsync(5000)
    journal.record(view)
    release()
    await vi.advanceTimersByTimeAsync(5000)
    expect(journal.views()).toBe(102)
    expect(viewsOf(fake.stored())).toBe(102)
  })

  it('is spared what somebody else keeps when the page goes', async () => {
    const journal = openJournal()
    const fake = createFakeStore()
    const kept: ShelfwiseEvent[] = []
    const keep = (events: readonly ShelfwiseEvent[]) => kept.push(...events)
    const release = fake.hold()
    const opened = journal.open(fake.store)
    journal.record(view)
    journal.flush(keep)
    release()
    await opened
    journal.record(viewOf(kettle))
    journal.flush(keep)
    await vi.advanceTimersByTimeAsync(5000)
    expect(kept).toEqual([view, viewOf(kettle)])
    expect(fake.written).toEqual([])
    expect(journal.views()).toBe(1)
  })

  it('may drop what it is writing when the page goes: that is given away too, once', async () => {
    const journal = openJournal()
    const fake = createFakeStore()
    await journal.open(fake.store)
    fake.hold()
    journal.record(view)
    await vi.advanceTimersByTimeAsync(1000)
    journal.record(viewOf(kettle))
    const kept: ShelfwiseEvent[] = []
    const keep = (events: readonly ShelfwiseEvent[]) => kept.push(...events)
    // Pages that go say so twice.
    journal.flush(keep)
    journal.flush(keep)
    expect(kept).toEqual([view, viewOf(kettle)])
    expect(fake.written).toEqual([view])
  })

  it('that fails in the end does not bring back what somebody else keeps, nor what was forgotten', async () => {
    const journal = openJournal()
    const fake = createFakeStore()
    await journal.open(fake.store)
    let fail = (_: Error) => {}
    vi.spyOn(fake.store, 'append').mockReturnValue(
      new Promise((_, reject) => {
        fail = reject
      }),
    )
    journal.record(view)
    await vi.advanceTimersByTimeAsync(1000)
    journal.flush(() => true)
    fail(new Error('full'))
    const next = createFakeStore()
    await journal.open(next.store)
    await vi.advanceTimersByTimeAsync(1000)
    expect(next.written).toEqual([])
    next.hold()
    journal.record(view)
    await vi.advanceTimersByTimeAsync(1000)
    journal.forget()
    await journal.open(fake.store)
    const keep = vi.fn((_: readonly ShelfwiseEvent[]) => true)
    journal.flush(keep)
    expect(keep).toHaveBeenCalledWith([])
  })

  it.each([
    ['while it is at rest', false],
    ['during a fold', true],
  ])('takes back what somebody else has kept %s, and it counts once', async (_, isFolding) => {
    const journal = openJournal()
    const fake = createFakeStore()
    await journal.open(fake.store)
    journal.record(view)
    journal.flush(() => true)
    const release = fake.hold()
    if (isFolding) journal.open(fake.store)
    journal.open(fake.store, [view])
    release()
    await vi.advanceTimersByTimeAsync(5000)
    expect(journal.views()).toBe(1)
    expect(viewsOf(fake.stored())).toBe(1)
  })

  it('is not asked for anything, and nothing is given away, while there is none', () => {
    const journal = openJournal()
    const keep = vi.fn()
    journal.record(view)
    journal.flush(keep)
    expect(keep).not.toHaveBeenCalled()
    expect(journal.views()).toBe(1)
  })
})

describe('a store that fails', () => {
  it('is told of once, let go, and belief stays', async () => {
    const { store, calls } = createBrokenStore()
    const journal = openJournal(having(viewOf(kettle)))
    journal.record(view)
    await journal.open(store)
    await vi.advanceTimersByTimeAsync(1000)
    const tried = calls.length
    for (let count = 0; count < 200; count++) journal.record(view)
    journal.flush()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(journal.errors).toHaveLength(1)
    expect(calls).toHaveLength(tried)
    expect([journal.views('grinder'), journal.views('kettle')]).toEqual([201, 1])
  })

  it('is told of once when it fails later', async () => {
    const { store } = createFakeStore()
    const journal = openJournal()
    await journal.open(store)
    const { store: broken, calls } = createBrokenStore()
    Object.assign(store, broken)
    for (let count = 0; count < 150; count++) {
      journal.record(view)
      await vi.advanceTimersByTimeAsync(500)
    }
    expect(calls).toEqual(['append'])
    expect(journal.errors).toHaveLength(1)
    expect(journal.views()).toBe(150)
  })

  it('is told of once when writing and folding fail together', async () => {
    const fake = createFakeStore()
    const journal = openJournal()
    await journal.open(fake.store)
    for (let count = 0; count < 100; count++) journal.record(view)
    const release = fake.hold()
    journal.flush()
    journal.record(view)
    Object.assign(fake.store, createBrokenStore().store)
    release()
    await vi.advanceTimersByTimeAsync(5000)
    expect(journal.errors).toHaveLength(1)
    expect(journal.views()).toBe(101)
  })
})

describe('forgetting', () => {
  it('leaves nothing believed and nothing to write', async () => {
    const fake = createFakeStore()
    const journal = openJournal()
    await journal.open(fake.store)
    journal.record(view)
    journal.forget()
    journal.flush()
    await vi.advanceTimersByTimeAsync(5000)
    expect(journal.profile()).toEqual(createProfile())
    expect(fake.written).toEqual([])
  })

  it('during a fold leaves nothing believed when the fold is done', async () => {
    const fake = createFakeStore(repeated(5, view))
    const journal = openJournal()
    const release = fake.hold()
    const opened = journal.open(fake.store)
    journal.record(view)
    journal.forget()
    release()
    await opened
    expect(journal.profile()).toEqual(createProfile())
    expect(journal.folds()).toBe(0)
  })

  it('goes on believing what happens after', async () => {
    const journal = openJournal()
    journal.record(viewOf(kettle))
    journal.forget()
    journal.record(viewOf(grinder, T + 1))
    expect([journal.views('grinder'), journal.views('kettle')]).toEqual([1, 0])
  })

  it('lets a store be opened again, even while the first still folds', async () => {
    const fake = createFakeStore(repeated(5, view))
    const journal = openJournal()
    const release = fake.hold()
    const first = journal.open(fake.store)
    journal.forget()
    journal.record(view)
    const second = journal.open(createFakeStore([viewOf(kettle)]).store)
    release()
    await Promise.all([first, second])
    await vi.advanceTimersByTimeAsync(1000)
    expect([journal.views('grinder'), journal.views('kettle')]).toEqual([1, 1])
  })
})
