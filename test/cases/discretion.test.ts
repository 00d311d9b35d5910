import { describe, expect, it } from 'vitest'
import { catalogue, pills, vitamins } from '../support/catalogue'
import { shopper } from '../support/shopper'

const list = [...catalogue, pills, vitamins]

describe('the shopkeeper is discreet', () => {
  it('does not speak of your medicine', () => {
    const visitor = shopper().looksAt(pills, pills, 'desk-lamp').buys(pills).waits(30).buys(pills)
    visitor.waits(30)
    const spoken = JSON.stringify(visitor.allReasons(list)) + JSON.stringify(visitor.profile())
    expect(spoken).not.toMatch(/pills|pressure|aesculap|health|medicine/i)
    expect(spoken).toMatch(/desk-lamp/)
  })

  it('does not put it in the window either', () => {
    const discreet = shopper().looksAt(pills, pills, 'desk-lamp').waits(1)
    const other = shopper().looksAt('desk-lamp').waits(1)
    expect(discreet.isShown(list).indexOf('pills')).toBe(other.isShown(list).indexOf('pills'))
  })

  it('remembers the vitamins, which are nothing to hide', () => {
    const visitor = shopper().looksAt(vitamins, vitamins).waits(1)
    expect(visitor.isShown(list).slice(0, 2)).toContain('vitamins')
  })

  it('keeps of what you ask for only words of the shop’s own', () => {
    const visitor = shopper().looksAt('moka-pot').asksFor('moka for Jane Doe, Elm Street')
    const known = JSON.stringify(visitor.profile())
    expect(known).toMatch(/moka/)
    expect(known).not.toMatch(/jane|doe|elm|street/i)
  })
})
