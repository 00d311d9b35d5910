import { expect, it } from 'vitest'
import { killOften } from '../support/kills'
import { seededRandom } from '../support/made-shop'

it('a browser that is killed 50 times while it writes has lost the last second at most, each time', async () => {
  const { kills, looks, lost, longestAgo } = await killOften(50, seededRandom(50))
  console.log(
    `kills: ${kills}, of ${looks} looks ${lost} lost, the earliest ${longestAgo} ms before the kill`,
  )
  expect(looks).toBeGreaterThan(50 * 50)
})
