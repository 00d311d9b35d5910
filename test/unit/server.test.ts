import { afterEach, describe, expect, it, vi } from 'vitest'
import { createProfile } from '../../src/core'
import { shelfElement } from '../../src/extras/element/index'
import { createShelfwise, type ShelfwiseOptions } from '../../src/index'
import { shelf, viewOf } from '../support/items'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('where there is no document', () => {
  it('is imported and created', () => {
    expect(globalThis).not.toHaveProperty('window')
    expect(globalThis).not.toHaveProperty('document')
    expect(() => createShelfwise()).not.toThrow()
  })

  it('ranks in the order given, whatever was tracked', () => {
    const shelfwise = createShelfwise({ consent: 'granted' })
    shelfwise.track(viewOf(shelf[3] as (typeof shelf)[number]) as never)
    const ranked = shelfwise.rank(shelf)
    expect(ranked.map(({ item }) => item)).toEqual(shelf)
    expect(ranked.flatMap(({ reasons }) => reasons)).toEqual([])
  })

  it('defines no element, and stops doing so', () => {
    expect(() => shelfElement(createShelfwise())()).not.toThrow()
  })

  it('does nothing, quietly', async () => {
    const consoles = (['debug', 'log', 'warn', 'error'] as const).map(level =>
      vi.spyOn(console, level),
    )
    const shelfwise = createShelfwise()
    const listener = vi.fn()
    const off = shelfwise.on('event', listener)
    shelfwise.track({ name: 'page_view' })
    await shelfwise.ready
    await shelfwise.forget()
    off()
    shelfwise.stop()
    expect(shelfwise.profile()).toEqual(createProfile())
    expect(shelfwise.consent()).toBe('unknown')
    expect(shelfwise.consent('granted')).toBe('unknown')
    expect(shelfwise.widgets()).toEqual([])
    expect(listener).not.toHaveBeenCalled()
    for (const level of consoles) expect(level).not.toHaveBeenCalled()
  })

  it('calls back what is pushed', () => {
    const shelfwise = createShelfwise()
    const callback = vi.fn()
    shelfwise.push(callback)
    expect(callback).toHaveBeenCalledWith(shelfwise)
  })

  it('names a wrong option as in a browser', () => {
    expect(() => createShelfwise({ consent: 'yes' } as unknown as ShelfwiseOptions)).toThrow(
      'option "consent" must be one of auto, granted, denied',
    )
  })
})
