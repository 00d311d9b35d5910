import { octavesUpTo } from './budget'
import type { Needs } from './needs'
import type { Note } from './visit'

/** A profile key, and how much it is wished for, in product views. */
export type Wish = readonly [key: string, amount: number]

/** How much each counts: of entries as much as lost nothing in a shop's log. */
const ENTRY = 0.5
const NEED = 20
const BUDGET = 3

/** What is left of what a visit came for, after each product event. */
const FADING = 0.85

/** What is left of what a visit came for at a step of the profile, from 1; undefined for other notes. */
export const entryIn = ({ key, step: then }: Note, step: number): number | undefined =>
  // A profile that was forgotten counts from the start.
  /^(category|brand|word)/.test(key) ? FADING ** Math.max(0, step - then) : undefined

/** What notes of a kind say: `need`, `most`. */
export const saidIn = (notes: readonly Note[], kind: string): string[] =>
  notes.flatMap(({ key }) => (key.startsWith(`${kind}:`) ? [key.slice(kind.length + 1)] : []))

/** What a visit wishes for beside what it has looked at, at a step of the profile. */
export const wishesOf = (notes: readonly Note[], needs: Needs, step: number): Wish[] => [
  ...notes.map((note): Wish => [note.key, ENTRY * (entryIn(note, step) ?? 0)]),
  ...saidIn(notes, 'need').map(
    (name): Wish => [`attribute:${needs[name]?.attribute}`, needs[name] ? NEED : 0],
  ),
  ...saidIn(notes, 'most')
    .slice(-1)
    .flatMap(most => octavesUpTo(Number(most)))
    .map((key): Wish => [key, BUDGET]),
]
