import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Shelfwise } from '../../src'
import { ready, viewsOf } from './client'
import { type Killable, startKillable } from './killable'
import { page as html } from './pages'
import { serve } from './server'

/** What is promised to be written by then, in milliseconds. */
const MOMENT = 1000

const watch = () => {
  const errors: unknown[] = []
  const state = { errors, hasLostDatabase: false }
  window.shelfwise = [shelfwise => shelfwise.on('error', error => errors.push(String(error)))]
  Object.assign(window, { state })
  const { open } = IDBFactory.prototype
  IDBFactory.prototype.open = function (...names) {
    const request = open.apply(this, names)
    request.addEventListener('upgradeneeded', event => {
      state.hasLostDatabase = (event as unknown as { dataLoss: string }).dataLoss === 'total'
    })
    return request
  }
  const { commit } = IDBTransaction.prototype
  IDBTransaction.prototype.commit = function () {
    commit.call(this)
    console.info('commit')
  }
}

interface State {
  errors: string[]
  /**
   * Chromium found the log torn that it was writing as it was killed, and began its database anew. It says so
   * (https://github.com/w3c/IndexedDB/issues/30); our copy in localStorage is younger than it writes that.
   */
  hasLostDatabase: boolean
}

/** Looks at things, one after another, and notes when each look had happened. */
async function learnUntil(page: Page, isOver: () => boolean): Promise<number[]> {
  const times: number[] = []
  while (!isOver()) {
    await page.evaluate(() =>
      (window.shelfwise as Shelfwise).track({ name: 'view_item', items: [{ item_id: 'sku-7' }] }),
    )
    times.push(Date.now())
  }
  return times
}

/**
 * A visitor whose whole browser is killed again and again while it writes: as one of the page's transactions is
 * being committed, every other time at any moment.
 *
 * @returns how many looks there were, how many were lost, how long before a kill the earliest of those was, and
 * how often Chromium had thrown its database away, with all the looks before, which are not counted as lost.
 */
export async function killOften(kills: number, random: () => number) {
  const directory = await mkdtemp(join(tmpdir(), 'killed-'))
  const server = await serve({ '/': html('<h1>Shop</h1>') })
  const figures = { kills, looks: 0, lost: 0, longestAgo: 0, databases: 0 }
  let browser: Killable | undefined
  let known = 0
  let looks: number[] = []
  let killed = 0
  try {
    for (let round = 0; round <= kills; round++) {
      browser = await startKillable(directory)
      const { page } = browser
      let commits = 0
      page.on('console', message => {
        if (message.text() === 'commit') commits++
      })
      await page.addInitScript(watch)
      await page.goto(server.url)
      await ready(page)
      // What was stored can be read, and of what happened only the last moment is missing.
      const { errors, hasLostDatabase } = (await page.evaluate('state')) as State
      expect(errors).toEqual([])
      const views = await viewsOf(page, 'sku-7')
      if (hasLostDatabase) {
        figures.databases++
        known = views
        looks = []
      }
      const lost = known + looks.length - views
      expect(lost).toBeGreaterThanOrEqual(0)
      const ago = lost ? killed - (looks.at(-lost) as number) : 0
      expect(ago, `${known} known, ${looks.length} looks, ${views} views`).toBeLessThan(MOMENT)
      figures.looks += looks.length
      figures.lost += lost
      figures.longestAgo = Math.max(figures.longestAgo, ago)
      known = views
      if (round === kills) break

      const until = Date.now() + 600 + random() * 1500
      const last = commits + 2 + Math.floor(random() * 3)
      looks = await learnUntil(page, () =>
        round % 2 ? Date.now() > until : commits >= last || Date.now() > until + 10_000,
      )
      killed = Date.now()
      await browser.kill()
    }
    return figures
  } finally {
    await browser?.kill().catch(() => {})
    await server.close()
    await rm(directory, { recursive: true, force: true, maxRetries: 5 })
  }
}
