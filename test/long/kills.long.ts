import { expect, it } from 'vitest'
import { killOften } from '../support/kills'
import { seededRandom } from '../support/random.mjs'

it('a browser that is killed 50 times while it writes has lost the last second at most, each time', async () => {
  const { kills, looks, lost, longestAgo, databases } = await killOften(50, seededRandom(50))
  console.log(
    `kills: ${kills}, of ${looks} looks ${lost} lost, the earliest ${longestAgo} ms before the kill; ${databases} databases thrown away by Chromium`,
  )
  expect(looks).toBeGreaterThan(50 * 50)
  expect(databases).toBeLessThan(5)
})
