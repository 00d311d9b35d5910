import { list, optional, parse, shape, text } from '../../schema'
import { needSchema } from './needs'

const tagsSchema = shape({ tags: optional(list(text)) })

/** What is wrong with a table of needs, each with its path and what it has to be. */
export const problemsOf = (needs: unknown): string[] =>
  Object.entries(Object(needs)).flatMap(([name, need]) => {
    const wrong = parse(needSchema, need).wrong ?? parse(tagsSchema, need).wrong
    return wrong === undefined
      ? []
      : [`needs.${name}.${wrong}: must be { words: [...], attribute: 'name=value', tags?: [...] }`]
  })
