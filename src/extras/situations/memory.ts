import { list, number, type Output, parse, shape, text } from '../../schema'

const memorySchema = shape({
  shown: list(shape({ name: text, hour: number })),
  /** Of the visit, as `Times` has it. */
  visits: number,
  begun: number,
  latest: number,
})

/** What was shown, and the visit. */
export type Memory = Output<typeof memorySchema>

/** @returns undefined for what is no such record: anybody may have written it. */
export const parseMemory = (value: unknown): Memory | undefined => parse(memorySchema, value).data
