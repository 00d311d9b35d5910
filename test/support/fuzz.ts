/**
 * How long and from where tests look for what breaks them: the same each time, so that a failure today is a
 * failure tomorrow, unless `test/long/fuzz.mjs` asks for more.
 */
export const FUZZ = {
  /** Times as many runs. */
  times: Number(process.env.FUZZ_TIMES ?? 1),
  seed: Number(process.env.FUZZ_SEED ?? 20_260_105),
}
