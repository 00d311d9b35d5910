import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ShelfwiseOptions } from '../../src/index'
import { grinder, knife, shelf, towel } from '../support/items'
import { debugMessages, heard, leaveNoTrace, nextMutation, start } from '../support/live-client'
import { find, show, textsIn, widget } from '../support/page'
import { idsOf } from '../support/visitor'

afterEach(async () => {
  await leaveNoTrace()
  delete window.shelfwise
})

describe('starting', () => {
  it('gives one client a page, and says so at the console’s debug level', () => {
    const messages = debugMessages()
    const first = start()
    expect(window.shelfwise).toBe(first)
    expect(start({ consent: 'denied' })).toBe(first)
    expect(messages).toHaveLength(1)
    expect(first.consent()).toBe('unknown')
  })

  it('calls what waits in the array with the client, in order', () => {
    const called: unknown[] = []
    window.shelfwise = [client => called.push('one', client), client => called.push('two', client)]
    const client = start()
    expect(called).toEqual(['one', client, 'two', client])
  })

  it('calls what is pushed later at once', () => {
    start()
    const callback = vi.fn()
    window.shelfwise?.push(callback)
    expect(callback).toHaveBeenCalledWith(window.shelfwise)
  })

  it('goes on after a callback that throws, and tells of it', () => {
    debugMessages()
    const client = start()
    const errors = heard(client, 'error')
    const second = vi.fn()
    client.push(() => {
      throw new Error('the shop’s own')
    }, second)
    expect(second).toHaveBeenCalled()
    expect(errors).toEqual([new Error('the shop’s own')])
  })

  it('starts nothing with a wrong option, and throws an error that names it', () => {
    const wrong = { consent: 'maybe' } as unknown as ShelfwiseOptions
    expect(() => start(wrong)).toThrow('option "consent"')
    expect(window.shelfwise).toBeUndefined()
  })

  it('is not kept from it by an element of the page that has the id shelfwise', () => {
    window.shelfwise = document.createElement('section') as unknown as []
    const client = start()
    expect(window.shelfwise).toBe(client)
  })
})

describe('stopping', () => {
  it('frees the name on window, for another start', () => {
    const first = start()
    first.stop()
    expect(window.shelfwise).toBeUndefined()
    expect(start()).not.toBe(first)
  })

  it('leaves a client alone that is not its own', () => {
    const first = start()
    first.stop()
    const second = start()
    first.stop()
    expect(window.shelfwise).toBe(second)
  })

  it('puts the cards back into the shop’s order', async () => {
    const client = start()
    client.track({ name: 'view_item', items: [grinder] })
    show(widget(shelf))
    const list = find('ul')
    await vi.waitFor(() => expect(textsIn(list)[0]).toBe('grinder'))
    client.stop()
    expect(textsIn(list)).toEqual(idsOf(shelf))
  })

  it('no longer orders what comes, nor hears what is clicked', async () => {
    const client = start()
    client.track({ name: 'view_item', items: [grinder] })
    const events = heard(client, 'event')
    client.stop()
    const changed = nextMutation()
    show(`${widget([towel, knife, grinder])}<p data-item-id="a"><b data-shelfwise-add>+</b></p>`)
    find('b').click()
    await changed
    expect(textsIn(find('ul'))).toEqual(['towel', 'knife', 'grinder'])
    expect(events).toEqual([])
  })

  it('gives the page its own functions back', () => {
    const { pushState, replaceState } = history
    start().stop()
    expect(history.pushState).toBe(pushState)
    expect(history.replaceState).toBe(replaceState)
  })
})
