/** What went wrong and what to do about it, in one sentence: for whoever runs the training, without a stack. */
export class TrainError extends Error {
  override name = 'TrainError'
}

/** The first line of what another says: engines go on with excerpts and hints. */
export const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] as string
