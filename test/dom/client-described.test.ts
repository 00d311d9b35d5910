import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { described } from '../../src/widget/described'
import { debugMessages, leaveNoTrace, start } from '../support/live-client'
import { show } from '../support/page'

const HTML =
  '<ul class="grid"><li class="card"><a href="/p/1">One</a></li><li class="card"><a href="/p/2">Two</a></li></ul>'
const LIST = { container: '.grid', card: '.card', name: 'found' }

let messages: unknown[][]
beforeEach(() => {
  messages = debugMessages()
  show(HTML)
})
afterEach(leaveNoTrace)

describe('widgets in selectors', () => {
  it('are an option', () => {
    const client = start({ widgets: [LIST] })
    expect(client.widgets()).toMatchObject([
      { name: 'found', items: [{ item_id: '/p/1', item_name: 'One' }, { item_id: '/p/2' }] },
    ])
  })

  it('may be told later, and are there at once', () => {
    const client = start()
    expect(client.widgets()).toEqual([])
    expect(client.widgets(described([LIST]))).toHaveLength(1)
    expect(client.widgets()).toHaveLength(1)
  })

  it('without the selector of their cards are dropped with a message', () => {
    const client = start({ widgets: [{ container: '.grid' } as never] })
    expect(client.widgets()).toEqual([])
    expect(messages).toHaveLength(1)
  })

  it('with a selector that is none are dropped with a message, and the page does not notice', () => {
    const client = start({ widgets: [{ ...LIST, card: '..card' }] })
    expect(client.widgets()).toEqual([])
    expect(messages).toHaveLength(1)
  })
})
