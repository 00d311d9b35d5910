import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Shelf } from '../../src/extras/react/index'
import { createShelfwise } from '../../src/index'
import { shelf } from '../support/items'

it('a list that React renders on a server is in the order given, for the page to read and not to move', () => {
  createShelfwise()
  const html = renderToString(
    <Shelf name="popular" kind="home" items={shelf}>
      {({ item }, card) => <li {...card}>{item.item_name}</li>}
    </Shelf>,
  )
  expect(html).toMatch(/^<ul data-shelfwise="popular" data-shelfwise-kind="home" data-item-pin="">/)
  const ids = [...html.matchAll(/<li data-item-id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toEqual(shelf.map(({ item_id }) => item_id))
})
