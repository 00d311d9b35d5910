import { type Affinity, decayed, type Profile } from '../../core'

/** A profile's interests as they are at a moment, epoch milliseconds: what they have been since then has faded. */
export const currentIn = ({ affinities, step }: Profile, time: number): Affinity[] =>
  affinities.map(it => ({ key: it.key, ...decayed(it, time, step), time, step }))
