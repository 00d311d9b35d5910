import { PREFERENCES } from '../../attributes'
import { custom, list, optional, parse, shape, text } from '../../schema'
import type { Shelfwise } from '../../shelfwise'
import { keptFor } from '../kept'
import { languageOf } from '../language'
import { createDialog, type PreferencesDialog, type Question } from './dialog'
import { en, type Texts } from './en'
import { rankByTastes } from './rank-by-tastes'
import { ru } from './ru'
import { isTasteKey, NO_TASTES, tastesIn } from './tastes'

export interface PreferencesOptions {
  /** A BCP 47 tag such as `ru-RU`. Default: the page's `lang`. */
  locale?: string | undefined
  /** The shop's own texts of that locale, over the built-in ones; what they leave out is said in English. */
  texts?: Partial<Texts> | undefined
  /** What the shop asks outright, each with its purpose: nothing sensitive. */
  ask?: readonly Question[] | undefined
}

/** What `preferences` gives back. */
export interface Preferences {
  /** Opens the dialog. */
  open(): void
  /** Takes the dialog away, and what the visitor has said out of every order from then on. */
  stop(): void
}

const schema = shape({
  locale: optional(text),
  texts: optional(custom<Partial<Texts>>(value => Object(value) === value)),
  ask: optional(list(shape({ key: custom<string>(isTasteKey), label: text, purpose: text }))),
})

/**
 * Opens a dialog, in which the visitor sees what is remembered and why and has a say in it, from every element with
 * `data-shelfwise-preferences`, those that come later too; and has that say in every order.
 *
 * @throws one error that names the option that is wrong.
 */
export function preferences(shelfwise: Shelfwise, options: PreferencesOptions = {}): Preferences {
  if (typeof document === 'undefined') return { open() {}, stop() {} }
  const { data, wrong } = parse(schema, options)
  if (!data) throw new Error(`shelfwise: wrong preferences: ${wrong}`)
  const kept = keptFor(shelfwise, 'preferences', tastesIn)
  const read = () => kept.read() ?? NO_TASTES
  const act = (work: () => unknown) => {
    const done = async () => work()
    // What throws here is announced as an error, and the page does not notice.
    done().catch(error =>
      shelfwise.push(() => {
        throw error
      }),
    )
  }

  let isStopped = false
  shelfwise.rankBy(rankByTastes(() => (isStopped ? NO_TASTES : read())))

  let dialog: PreferencesDialog | undefined
  const open = (opener?: Element) =>
    act(() => {
      const language = languageOf(data.locale)
      dialog ??= createDialog(
        shelfwise,
        { ...en, ...(language === 'ru' && ru), ...data.texts },
        language,
        data.ask ?? [],
        read,
        tastes => {
          kept.write(tastes)
          shelfwise.rankBy()
        },
        act,
      )
      dialog.show(opener)
    })
  const onClick = (event: Event) => {
    const [inner] = event.composedPath()
    const opener = (inner as Partial<Element>).closest?.(`[${PREFERENCES}]`)
    if (!opener) return
    // It may be a link, to a page that says the same where there are no scripts.
    event.preventDefault()
    open(opener)
  }
  document.addEventListener('click', onClick)
  const refresh = () => act(() => dialog?.refresh())
  const offs = [shelfwise.on('consent', refresh), shelfwise.on('forget', refresh)]

  return {
    open: () => open(),
    stop() {
      isStopped = true
      document.removeEventListener('click', onClick)
      for (const off of offs) off()
      kept.stop()
      dialog?.remove()
      shelfwise.rankBy()
    },
  }
}
