/** Made personal strings, the same in every run; none of their words is a word that pages or products use. */

export const KINDS = ['email', 'phone', 'card', 'token', 'name', 'address'] as const
export type Kind = (typeof KINDS)[number]

export interface PersonalString {
  kind: Kind
  text: string
}

/** Marsaglia's xorshift. */
function createDice(seed: number) {
  let state = seed
  const below = (limit: number) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
  const one = <T>(of: ArrayLike<T>) => of[below(of.length)] as T
  const times = (count: number, of: ArrayLike<string>) =>
    Array.from({ length: count }, () => one(of)).join('')
  return { below, one, times }
}

type Dice = ReturnType<typeof createDice>

const DIGITS = '0123456789'
const HEX = `${DIGITS}abcdef`
const BASE64 = `${HEX}ghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_`
const SYLLABLES = 'zab quim vor thek juz wyl drax fenn gorp hixa'.split(' ')

/** Of 25 letters or more, so that nothing else has it in it. */
const word = ({ times }: Dice): string => `X${times(8, SYLLABLES)}`

function luhnValid(digits: string): string {
  const sum = [...digits].reverse().reduce((sum, digit, at) => {
    const twice = Number(digit) * 2
    return sum + (at % 2 ? Number(digit) : twice > 9 ? twice - 9 : twice)
  }, 0)
  return digits + ((10 - (sum % 10)) % 10)
}

/** Digits by a pattern of `#`. */
const grouped = (digits: string, pattern: string) => {
  const each = digits[Symbol.iterator]()
  return pattern.replace(/#/g, () => each.next().value ?? '')
}

const MADE: Record<Kind, (dice: Dice) => string> = {
  email: dice =>
    `${word(dice)}.${word(dice)}${dice.one(['', '+shop', '-7'])}@${dice.one(['example.com', 'mail.example.org', '163.com', 'пример.рф'])}`,
  phone(dice) {
    const digits = dice.times(7, DIGITS)
    const local = grouped(digits, dice.one(['###-##-##', '### ## ##', '###.##.##']))
    return dice.one([
      `+49171${digits}`,
      `+7 (916) ${local}`,
      `+1-555-${digits.slice(0, 3)}-${digits.slice(3)}`,
      `8 (926) ${local}`,
      `(0171) ${local}`,
      `0044 20 ${local}`,
      `0171/${digits}`,
    ])
  },
  card(dice) {
    const visa = luhnValid(`${dice.one(['4', '51', '62'])}${dice.times(20, DIGITS)}`.slice(0, 15))
    const amex = luhnValid(`37${dice.times(12, DIGITS)}`)
    return dice.one([
      visa,
      amex,
      grouped(visa, '#### #### #### ####'),
      grouped(visa, '####-####-####-####'),
      grouped(amex, '#### ###### #####'),
    ])
  },
  token(dice) {
    const hex = (length: number) => dice.times(length, HEX)
    return dice.one([
      `eyJhbGciOiJIUzI1NiJ9.eyJ${dice.times(40, BASE64)}.${dice.times(43, BASE64)}`,
      hex(32),
      hex(64).toUpperCase(),
      [8, 4, 4, 4, 12].map(hex).join('-'),
    ])
  },
  name: dice => `${word(dice)} ${word(dice)}`,
  address: dice =>
    `${dice.below(200) + 1} ${word(dice)} Street, ${dice.times(5, DIGITS)} ${word(dice)}`,
}

export function personalStrings(count: number, seed = 20_260_105): PersonalString[] {
  const dice = createDice(seed)
  return Array.from({ length: count }, (_, index) => {
    const kind = KINDS[index % KINDS.length] as Kind
    return { kind, text: MADE[kind](dice) }
  })
}

/** What can be told from others by its pattern; names and streets cannot. */
export const isPatterned = ({ kind }: PersonalString) => kind !== 'name' && kind !== 'address'

/** Hexadecimal tokens are what some shops call their products. */
export const isNoId = ({ kind, text }: PersonalString) => kind === 'email' || text.startsWith('eyJ')

const encoded = (text: string) => [
  text,
  encodeURI(text),
  encodeURIComponent(text),
  `${new URLSearchParams({ q: text })}`.slice(2),
]

/** What would give the string away: the whole in any writing, and each part of it that is its own alone. */
function tellTales({ kind, text }: PersonalString): string[] {
  const parts = kind === 'token' ? text.split('.') : text.split(/[^\p{L}\p{N}]+/u)
  const own = parts.filter(part => (kind === 'token' ? part.length > 30 : /^x\D{10,}$/i.test(part)))
  const digits = kind === 'phone' || kind === 'card' ? [text.replace(/\D/g, '')] : []
  return [...new Set([text, ...own, ...digits].flatMap(encoded).map(form => form.toLowerCase()))]
}

/** The strings that are in a text, whole or in part, in any case and encoding. */
export function foundIn(text: string, strings: readonly PersonalString[]): PersonalString[] {
  const lower = text.toLowerCase()
  return strings.filter(it => tellTales(it).some(form => lower.includes(form)))
}
