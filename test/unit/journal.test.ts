import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFakeStore } from '../support/fake-store'
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

describe('belief and store in step', () => {
  it('believes an event the moment it happens', async () => {
    const journal = openJournal()
    const { store, written } = createFakeStore()
    await journal.open(store)
    journal.record(view)
    expect(journal.views()).toBe(1)
    expect(written).toEqual([])
  })

  it('tells whether what comes back is news', async () => {
    const { store } = createFakeStore([view])
    const knows = openJournal(having(view))
    await knows.open(store)
    expect([knows.folds(), knows.news()]).toEqual([1, 0])
    const learns = openJournal()
    await learns.open(store)
    expect([learns.folds(), learns.news()]).toEqual([1, 1])
  })

  it('writes it within a second', async () => {
    const journal = openJournal()
    const { store, written } = createFakeStore()
    await journal.open(store)
    journal.record(view)
    await vi.advanceTimersByTimeAsync(999)
    expect(written).toEqual([view])
  })

  it('writes events that follow each other together, and those after them too', async () => {
    const journal = openJournal()
    const { store, written } = createFakeStore()
    const append = vi.spyOn(store, 'append')
    await journal.open(store)
    for (let count = 0; count < 5; count++) journal.record(view)
    await vi.advanceTimersByTimeAsync(1000)
    expect(append).toHaveBeenCalledTimes(1)
    journal.record(view)
    await vi.advanceTimersByTimeAsync(1000)
    expect(written).toHaveLength(6)
  })

  it('writes at once when it is flushed, and nothing a second time', async () => {
    const journal = openJournal()
    const { store, written } = createFakeStore()
    await journal.open(store)
    journal.record(view)
    journal.flush()
    expect(written).toEqual([view])
    journal.flush()
    await vi.advanceTimersByTimeAsync(1000)
    expect(written).toEqual([view])
  })

  it('believes what the store holds, besides what it believed', async () => {
    const journal = openJournal()
    journal.record(viewOf(kettle))
    await journal.open(createFakeStore(repeated(3, view)).store)
    expect([journal.views('grinder'), journal.views('kettle')]).toEqual([3, 1])
    expect(journal.folds()).toBe(1)
  })

  it('hands the events of before to the store, once', async () => {
    const journal = openJournal()
    const fake = createFakeStore()
    for (let count = 0; count < 7; count++) journal.record(view)
    await vi.advanceTimersByTimeAsync(60_000)
    await journal.open(fake.store)
    await vi.advanceTimersByTimeAsync(60_000)
    journal.flush()
    expect(fake.written).toHaveLength(7)
    expect(journal.views()).toBe(7)
    expect(viewsOf(fake.stored())).toBe(7)
  })

  it('hands on the events of an earlier page, which its belief holds already', async () => {
    const fake = createFakeStore()
    const journal = openJournal(having(view, view))
    expect(journal.views()).toBe(2)
    await journal.open(fake.store, [view, view])
    await vi.advanceTimersByTimeAsync(1000)
    expect(journal.views()).toBe(2)
    expect(viewsOf(fake.stored())).toBe(2)
  })

  it('folds when a hundred events wait, without a new page', async () => {
    const journal = openJournal()
    const fake = createFakeStore()
    await journal.open(fake.store)
    for (let count = 0; count < 99; count++) journal.record(view)
    await vi.advanceTimersByTimeAsync(1000)
    expect(fake.waiting()).toHaveLength(99)
    journal.record(view)
    await vi.advanceTimersByTimeAsync(1000)
    expect(fake.waiting()).toEqual([])
    expect(journal.views()).toBe(100)
    expect(journal.folds()).toBe(2)
  })

  it('keeps the latest 500 events for a store that is long in coming', async () => {
    const journal = openJournal()
    const fake = createFakeStore()
    for (let count = 0; count < 600; count++) journal.record(viewOf(grinder, T + count))
    await journal.open(fake.store)
    await vi.advanceTimersByTimeAsync(1000)
    expect(fake.written.map(({ time }) => time)).toEqual(
      Array.from({ length: 500 }, (_, index) => T + 100 + index),
    )
  })
})
