import { CHANNELS } from '../intent/channel'
import { DEVICES } from '../intent/device'
import { PERIODS } from './caps'
import { CAUSES } from './trigger'

/** What a value has to be: one of `a|b`, where `string` and `number` are any; one or a list; or fields, those with `!` needed. */
type Kind = string | readonly [Kind] | { [field: string]: Kind }

const CAP = { times: '!number', per: `!${Object.keys(PERIODS).join('|')}` }
const CONDITION: Record<string, Kind> = {
  interest: { category: 'string', brand: 'string', attribute: 'string', atLeast: '!0..1' },
  channel: [CHANNELS.join('|')],
  device: [DEVICES.join('|')],
  bought: 'string',
}
CONDITION.all = CONDITION.any = [CONDITION]
CONDITION.not = CONDITION

/** What is wrong with a value, each with its path and what it has to be. */
function wrongIn(value: unknown, kind: Kind, path: string): string[] {
  if (typeof kind === 'string') {
    const share = Number(value) >= 0 && Number(value) <= 1 && '0..1'
    const isRight = [value, typeof value, typeof value === 'number' && share].some(
      it => it && kind.split(/[!|]/).includes(it as string),
    )
    return isRight ? [] : [`${path} must be ${kind.replace('!', '') || 'declared'}`]
  }
  if (Array.isArray(kind)) {
    return [value].flat().flatMap((it, at) => wrongIn(it, kind[0], `${path}.${at}`))
  }
  const fields = kind as Record<string, Kind>
  const names = Object.keys(fields)
  const said = Object(value)
  const isSaid = said === value && !Array.isArray(value) && Object.keys(said).length
  if (!isSaid) return [`${path} must have ${names.join('|')}`]
  return Object.keys({ ...said, ...fields }).flatMap(name => {
    const at = `${path}.${name}`
    if (!names.includes(name)) return [`${at} must be one of ${names.join('|')}`]
    const isThere = said[name] !== undefined || /^!/.test(`${fields[name]}`)
    return isThere ? wrongIn(said[name], fields[name] as Kind, at) : []
  })
}

/** What is wrong with the values of a record, all of one kind. */
const wrongAmong = (record: unknown, kind: Kind, path: string): string[] =>
  record === undefined || (record && typeof record === 'object' && !Array.isArray(record))
    ? Object.entries(record ?? {}).flatMap(([name, it]) => wrongIn(it, kind, `${path}.${name}`))
    : [`${path} must be an object`]

/**
 * All that is wrong with what a shop declares, each by its path and what it has to be. For the build of a shop that has
 * the script tag too: the script itself leaves out what it cannot follow, and does not say why in full.
 *
 * @param options what a shop has written, whatever that is.
 * @returns nothing when all of it can be followed.
 */
export function problemsOf(options: unknown): string[] {
  if (options !== undefined && Object(options) !== options) return ['options must be an object']
  const { segments, situations, ...whole } = Object(options)
  const situation = {
    on: `!${Object.keys(CAUSES).join('|')}`,
    segment: Object.keys(Object(segments)).join('|'),
    cap: CAP,
    by: 'element|event',
  }
  const fields = { cap: CAP, quiet: { hours: '!number' } }
  return [
    ...wrongAmong(segments, CONDITION, 'segments'),
    ...wrongAmong(situations, situation, 'situations'),
    ...Object.entries(whole).flatMap(([name, it]) => {
      const kind = Object.hasOwn(fields, name) && fields[name as keyof typeof fields]
      if (!kind) return [`${name} must be one of segments|situations|cap|quiet`]
      return it === undefined ? [] : wrongIn(it, kind, name)
    }),
  ]
}
