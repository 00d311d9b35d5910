import { describe, expect, it } from 'vitest'
import { oneVisitor } from '../support/one-visitor'
import { CATEGORIES } from '../support/pages'
import { staysOf } from '../support/returning'
import { cardsOf } from '../support/visit'

const visitor = oneVisitor()

const NAMES = ['Kettle', 'Mocha pot', 'Stapler', 'Racket']
const list = (tag: string, style: string, prefix: (place: number) => string) =>
  `<style>${style}</style><${tag} data-shelfwise="top">${NAMES.map(
    (name, id) =>
      `<li data-item-id="sku-${id}" data-item-category="${CATEGORIES[id]}">${prefix(id + 1)}<h3>${name}</h3></li>`,
  ).join('\n')}</${tag}>`
const none = () => ''
const { open } = visitor
const ids = (...numbers: number[]) => numbers.map(number => `sku-${number}`)

describe('a ranking keeps its order', () => {
  it.each([
    ['of an <ol> that shows its numbers', list('ol', '', none)],
    ['whose cards say "1."', list('ul', '', place => `${place}. `)],
    ['whose cards say "#1"', list('div', '', place => `<b>#${place}</b>`)],
    [
      'with a badge on each picture',
      list('ul', '', place => `<a href="/p"><img alt=""><span class="badge">${place}</span></a>`),
    ],
    [
      'whose names begin with a number too',
      list('ul', '', place => `<b>${place}</b><a href="/p">500 ml</a>`),
    ],
    ['that goes on from another', list('ul', '', place => `<b>${place + 10}</b>`)],
  ])('%s', async (_, body) => {
    await open(body)
    expect(await cardsOf(visitor.page, 'top')).toEqual(ids(0, 1, 2, 3))
    expect(await staysOf(visitor.page, 'top')).toBe('numbered')
  })

  it('with an advertisement between them that has no number', async () => {
    const ranked = list('ul', '', place => `<b>${place}</b>`)
    await open(
      ranked.replace('<li data-item-id="sku-2"', '<li data-item-id="ad" data-item-pin>Ad</li>$&'),
    )
    expect(await staysOf(visitor.page, 'top')).toBe('numbered')
  })

  it('with a card of it that keeps its slot anyway', async () => {
    const ranked = list('ul', '', place => `<b>${place}</b>`)
    await open(ranked.replace('data-item-id="sku-1"', '$& data-item-pin'))
    expect(await staysOf(visitor.page, 'top')).toBe('numbered')
  })

  it.each([
    [
      'names that begin with numbers',
      list('ul', '', place => `<b>${place === 2 ? '' : place} cups</b>`),
    ],
    ['an <ol> without numbers', list('ol', 'ol { list-style: none }', none)],
    ['numbers that are no places', list('ul', '', place => `${place * 5} cups `)],
  ])('but not %s', async (_, body) => {
    await open(body)
    expect(await cardsOf(visitor.page, 'top')).toEqual(ids(1, 0, 2, 3))
  })
})
