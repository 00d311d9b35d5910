import { DAY, type ItemMemory } from '../../core'
import { MINUTE } from '../intent/visit'
import type { Known } from './segment'

/** What a situation may begin with. */
export type Trigger =
  | 'first-visit'
  | 'returning'
  | 'cart-left'
  | 'due-again'
  | 'hesitating'
  | 'after-purchase'

/** What has set a situation off: the id of the item that it is about, or that it is so; anything falsy: nothing has. */
export type Cause = string | boolean | undefined

/** Looks at one thing that are no decision any more. */
const HESITATING = 3

/** How far from its usual interval a purchase is due, as a logarithm: a third earlier, or half as late again. */
const SPREAD = 0.4

const beginningOf = ({ visit }: Known) => visit.begun * MINUTE
const dayOf = (time: number) => Math.floor(time / DAY)

const isReturning = (known: Known) =>
  known.visit.visits > 1 ||
  known.profile.items.some(({ time }) => time < beginningOf(known)) ||
  known.profile.purchases.some(({ day }) => day < dayOf(beginningOf(known)))

/** Of the remembered items that something holds of the one touched last. */
const latest = ({ profile }: Known, isMeant: (item: ItemMemory) => unknown): Cause =>
  profile.items.filter(isMeant).sort((one, other) => other.time - one.time)[0]?.item_id

export const CAUSES: Record<Trigger, (known: Known) => Cause> = {
  'first-visit': known => known.isLanding && !isReturning(known),
  returning: isReturning,
  'cart-left': known => latest(known, ({ cart }) => cart && cart < beginningOf(known)),
  'due-again': ({ profile, now }) =>
    profile.purchases
      .filter(({ day, interval }) => Math.abs(Math.log((now / DAY - day) / interval)) <= SPREAD)
      .map(({ key }) => key.split(/^item:/)[1])
      .find(id => id && !profile.items.some(({ item_id, cart }) => cart && item_id === id)),
  hesitating: known =>
    latest(
      known,
      ({ views, cart, last }) => views >= HESITATING && !cart && last >= beginningOf(known),
    ),
  'after-purchase': ({ profile, now }) => profile.purchases.some(({ day }) => day === dayOf(now)),
}
