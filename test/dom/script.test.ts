import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Shelfwise } from '../../src/index'
import { ga4, removeDataLayers, setDataLayer } from '../support/data-layer'
import { leaveNoTrace } from '../support/live-client'

/** Runs the script tag's entry, as a page does that has it once. */
async function runScript(dataset: Record<string, string> = {}) {
  const tag = document.createElement('script')
  Object.assign(tag.dataset, dataset)
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(tag)
  vi.resetModules()
  await import('../../src/script')
  return window.shelfwise as Shelfwise | undefined
}

const putOptions = (json: string) => {
  document.body.innerHTML = `<script type="application/json" data-shelfwise-options>${json}</script>`
}

let errors: unknown[][]
beforeEach(() => {
  vi.spyOn(console, 'debug').mockImplementation(() => {})
  errors = vi.spyOn(console, 'error').mockImplementation(() => {}).mock.calls
})
afterEach(async () => {
  const client = window.shelfwise as Shelfwise | undefined
  client?.stop()
  delete window.shelfwise
  await leaveNoTrace()
})

describe('the script tag', () => {
  it('starts a client', async () => {
    expect((await runScript())?.consent()).toBe('unknown')
    expect(errors).toEqual([])
  })

  it('has its options in its dataset', async () => {
    expect((await runScript({ consent: 'denied' }))?.consent()).toBe('denied')
  })

  it('has the name of the data layer there too', async () => {
    setDataLayer([ga4('view_item', { item_id: 'a' })], 'yaLayer')
    expect((await runScript({ dataLayer: 'yaLayer' }))?.profile().items).toHaveLength(1)
    removeDataLayers()
  })

  it('has others in a JSON element, over which the dataset goes', async () => {
    putOptions('{"consent":"denied"}')
    expect((await runScript())?.consent()).toBe('denied')
    window.shelfwise = undefined as never
    expect((await runScript({ consent: 'granted' }))?.consent()).toBe('granted')
  })

  it.each([['broken JSON', '{', /JSON/]])(
    'with %s leaves the page as it is, and says why',
    async (_, json, message) => {
      putOptions(json)
      expect(await runScript()).toBeUndefined()
      expect(errors).toHaveLength(1)
      expect(String(errors[0]?.[0])).toMatch(message)
    },
  )

  it('calls what has waited', async () => {
    const callback = vi.fn()
    window.shelfwise = [callback]
    const client = await runScript()
    expect(callback).toHaveBeenCalledWith(client)
  })
})
