/**
 * How much the parts of a score count that only a shop-wide model has, beside those of `weights.ts`, which stay as
 * they are. Learnt from what visitors were shown after the model was made: `npm run learn:weights` writes this table
 * too.
 */
export const modelWeights = { popular: 0.96, together: 0.2 }
export type ModelWeights = typeof modelWeights

/** In the order in which `evidence.ts` gives them. */
export const MODEL_PARTS = ['popular', 'together'] as const
