import { describe, expect, it } from 'vitest'
import type { Shelfwise } from '../../src'
import { oneVisitor } from '../support/one-visitor'
import { cards, widget } from '../support/pages'
import { staysOf } from '../support/returning'
import { cardsOf } from '../support/visit'

const visitor = oneVisitor()

const ids = (...numbers: number[]) => numbers.map(number => `sku-${number}`)
const nextFrames = () =>
  visitor.page.evaluate(
    () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )

/** The shop renders the list anew, in its own order, while the pointer is in it. */
async function openAndUndoUnderPointer() {
  await visitor.open(widget('home', cards(4)))
  await visitor.page.locator('li').first().hover()
  await visitor.page.evaluate(html => {
    ;(document.querySelector('ul') as Element).innerHTML = html
  }, cards(4))
}

/** A script of the shop's that wants the list to stay as it was delivered. */
const INSISTS = (putBack: string) => `<script>
  const list = document.querySelector('ul')
  const shops = [...list.children].sort((one, other) => one.dataset.itemId < other.dataset.itemId ? -1 : 1)
  const html = shops.map(it => it.outerHTML).join('')
  window.times = 0
  const insist = () => {
    if (list.querySelector('[data-item-id]').dataset.itemId === 'sku-0' || times > 50) return
    times++
    ${putBack}
  }
  new MutationObserver(insist).observe(list, { childList: true })
  insist()
</script>`

describe('a list that somebody else puts in order too', () => {
  it.each([
    ['by rendering it anew', 'list.innerHTML = html'],
    ['by moving its cards', 'list.append(...shops)'],
  ])('is given up when our order was undone twice, %s', async (_, putBack) => {
    await visitor.open(widget('home', cards(4)) + INSISTS(putBack))
    await nextFrames()
    expect(await visitor.page.evaluate('times')).toBe(2)
    expect(await staysOf(visitor.page, 'home')).toBe('undone')
    expect(await cardsOf(visitor.page, 'home')).toEqual(ids(0, 1, 2, 3))
    // Nor do we come back to it.
    await visitor.page.evaluate(
      html => document.querySelector('ul')?.insertAdjacentHTML('beforeend', html),
      cards(2, 4),
    )
    await nextFrames()
    expect(await cardsOf(visitor.page, 'home')).toEqual(ids(0, 1, 2, 3, 4, 5))
    expect(
      await visitor.page.evaluate(() => (window.shelfwise as Shelfwise).widgets()[0]?.order.length),
    ).toBe(6)
  })

  it('is given up at once where it is sorted in the page', async () => {
    await visitor.open(`<button>Cheapest first</button>${widget('home', cards(4))}`)
    await visitor.page.evaluate(() => {
      const list = document.querySelector('ul') as Element
      document.querySelector('button')?.addEventListener('click', () => {
        const idOf = (it: Element) => `${it.getAttribute('data-item-id')}`
        list.append(...[...list.children].sort((one, other) => (idOf(other) > idOf(one) ? 1 : -1)))
      })
    })
    await visitor.page.locator('button').click()
    await nextFrames()
    expect(await cardsOf(visitor.page, 'home')).toEqual(ids(3, 2, 1, 0))
    expect(await staysOf(visitor.page, 'home')).toBe('undone')
  })

  it('is counted once where it is undone under the pointer', async () => {
    await openAndUndoUnderPointer()
    for (let changes = 0; changes < 3; changes++) {
      await visitor.page.evaluate(() => document.querySelector('footer')?.append(' '))
      await nextFrames()
    }
    expect(await cardsOf(visitor.page, 'home')).toEqual(ids(0, 1, 2, 3))
    await visitor.page.locator('footer').hover()
    expect(await staysOf(visitor.page, 'home')).toBeUndefined()
  })

  it('is given up where it is sorted under the pointer after it was undone there', async () => {
    await openAndUndoUnderPointer()
    await nextFrames()
    await visitor.page.evaluate(() => {
      const list = document.querySelector('ul') as Element
      list.append(...[...list.children].reverse())
    })
    await nextFrames()
    await visitor.page.locator('footer').hover()
    expect(await staysOf(visitor.page, 'home')).toBe('undone')
    expect(await cardsOf(visitor.page, 'home')).toEqual(ids(3, 2, 1, 0))
  })

  it('is no matter of more cards, or of others', async () => {
    await visitor.open(widget('home', cards(4)))
    for (const from of [4, 8, 12]) {
      await visitor.page.evaluate(
        html => document.querySelector('ul')?.insertAdjacentHTML('beforeend', html),
        cards(4, from),
      )
      await nextFrames()
    }
    expect(await staysOf(visitor.page, 'home')).toBeUndefined()
    expect((await cardsOf(visitor.page, 'home')).slice(0, 4)).toEqual(ids(1, 5, 9, 13))
  })
})
