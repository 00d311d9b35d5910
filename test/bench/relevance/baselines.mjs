import * as affinity from './baselines/affinity.mjs'
import * as clickRate from './baselines/click-rate.mjs'
import * as reminders from './baselines/reminders.mjs'
import * as sequentialRules from './baselines/sequential-rules.mjs'
import * as shopOrder from './baselines/shop-order.mjs'
import * as vstan from './baselines/vstan.mjs'

/** What Shelfwise is measured against; `device` ones know this visitor only. */
export const BASELINES = [shopOrder, reminders, affinity, clickRate, vstan, sequentialRules]

/** A baseline as a scorer (see `evaluate.mjs`), its statistics from `log` only. */
export function fitted({ name, knowledge, params, train }, log, tuned = params) {
  return { name, knowledge, start: train(log, tuned) }
}
