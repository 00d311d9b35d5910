import type { Item, Profile } from '../../core'
import { plain } from '../../plain'
import { currentIn } from './current'

/**
 * A profile as if what the visitor has turned off had never been looked at. Out goes what is off, a category with all
 * below it, and what would bring its things back under another name: the memory of items that have it, words that
 * only those items had, and their purchases. What it was a part of shrinks by it. What is in the cart stays there.
 *
 * @param off keys of interest.
 * @param isOff whether an item has one of them.
 * @param items to be ranked, which the profile may know nothing of.
 * @param now epoch milliseconds.
 */
export function without(
  profile: Profile,
  off: readonly string[],
  isOff: (item: Item) => boolean,
  items: readonly Item[],
  now: number,
): Profile {
  const remembered = profile.items.map(({ item }) => item)
  const wordsIn = (items: readonly Item[]) =>
    items.flatMap(({ item_name }) => plain(item_name).trim().split(' '))
  const left = wordsIn(remembered.filter(item => !isOff(item)))
  const gone = new Set([
    ...off,
    ...wordsIn(remembered.filter(isOff)).flatMap(word =>
      left.includes(word) ? [] : `word:${word}`,
    ),
    ...[...remembered, ...items].filter(isOff).map(({ item_id }) => `item:${item_id}`),
  ])
  const isPartOfGone = (key: string) => wholesOf(key).some(whole => gone.has(whole))
  const stays = ({ key }: { key: string }) => !gone.has(key) && !isPartOfGone(key)
  const affinities = currentIn(profile, now)
  // What lies below what is off is counted with it.
  for (const part of affinities.filter(({ key }) => gone.has(key) && !isPartOfGone(key))) {
    const wholes = wholesOf(part.key)
    for (const whole of affinities) {
      if (!wholes.includes(whole.key)) continue
      whole.short -= part.short
      whole.medium -= part.medium
      whole.long -= part.long
    }
  }
  return {
    ...profile,
    affinities: affinities.filter(stays),
    items: profile.items.flatMap(memory => {
      const inCart = memory.cart ? { ...memory, views: 0, last: 0 } : []
      return isOff(memory.item) ? inCart : memory
    }),
    purchases: profile.purchases.filter(stays),
  }
}

/** What a key is part of: all there is of its kind, and of a category those above it. */
function wholesOf(key: string): string[] {
  const [kind = ''] = /^\w+:/.exec(key) ?? []
  const levels = kind === 'category:' ? key.split('/') : []
  return [kind, ...levels.slice(1).map((_, at) => levels.slice(0, at + 1).join('/'))]
}
