import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import type { EventName } from '../../src/core'
import { expire } from '../../src/profile/limits'
import { HOUR, T } from '../support/items'
import { fold, openTab, records } from '../support/store'

const NAMES: EventName[] = ['view_item', 'add_to_cart', 'view_item_list', 'view_item', 'purchase']

/** An event a minute, each about another of 5,000 things with all their facts. */
const eventAt = (at: number) => ({
  name: NAMES[at % NAMES.length] as EventName,
  time: T + (at * HOUR) / 60,
  items: [
    {
      item_id: `sku-${at % 5000}`,
      item_name: `Thing ${at % 5000} of ${at % 97} and ${at % 89}`,
      item_brand: `Brand ${at % 40}`,
      item_category: `Department ${at % 12}/Aisle ${at % 60}/Shelf ${at % 300}`,
      price: 1 + (at % 900),
      attributes: { colour: `colour ${at % 20}`, material: `material ${at % 30}` },
    },
  ],
})

it('5,000 events take hardly more room than 2,500, and one record', async () => {
  const tab = openTab((profile, event) => expire(fold(profile, event), event?.time ?? profile.time))
  const sizes: number[] = []
  for (let at = 0; at < 5000; at += 100) {
    await tab.append(Array.from({ length: 100 }, (_, index) => eventAt((at + index) * 7)))
    await tab.fold()
    sizes.push(JSON.stringify(await records()).length)
  }
  expect((await records()).map(([key]) => key)).toEqual(['profile'])
  const [early, late] = [sizes.slice(0, 25), sizes.slice(25)].map(part => Math.max(...part))
  expect(late).toBeLessThan((early as number) * 1.2)
  expect(late).toBeLessThan(200_000)
})
