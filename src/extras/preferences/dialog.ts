import type { Choice } from '../../consent/source'
import type { Shelfwise } from '../../shelfwise'
import type { Texts } from './en'
import { type Interest, interestsOf } from './interests'
import { make, option } from './make'
import { addFile, saveFile } from './portable'
import { STYLE } from './style'
import { type Taste, type Tastes, withTaste } from './tastes'

const TAG = 'shelfwise-preferences'
const TASTES: readonly Taste[] = ['off', 'usual', 'stated']
const CHOICES: readonly Choice[] = ['granted', 'discreet', 'denied']

/** Something that the shop asks about. */
export interface Question {
  /** The interest that a yes states: `attribute:diet=vegan`, `category:Food/Tea`, `brand:Acme`. */
  key: string
  /** In the page's language. */
  label: string
  /** What a yes is for, in a sentence. */
  purpose: string
}

export interface PreferencesDialog {
  /** @param opener gets the focus when the dialog is closed. */
  show(opener?: Element): void
  /** Shows what is true by now. */
  refresh(): void
  remove(): void
}

/**
 * A `<dialog>` in the shadow root of a `<shelfwise-preferences>`, at the end of the body once it is shown.
 *
 * @param texts in the language.
 * @param read what the visitor has said.
 * @param keep it from now on, and have the page ordered by it.
 * @param act does something that may fail; the page does not notice.
 */
export function createDialog(
  shelfwise: Shelfwise,
  texts: Texts,
  language: string,
  ask: readonly Question[],
  read: () => Tastes,
  keep: (tastes: Tastes) => void,
  act: (work: () => unknown) => void,
): PreferencesDialog {
  const status = make('output')
  const tell = (text: string) => {
    status.textContent = text
  }
  const button = (text: string, work: () => unknown) => {
    const made = make('button', {}, text)
    made.onclick = () => act(work)
    return made
  }
  const say = (taste: Taste, key: string) => act(() => keep(withTaste(read(), taste, [key])))

  const row = ({ key, name, within, taste: said, looks, isBought }: Interest, at: number) => {
    const why = make('small')
    const item = make('li', {}, make('p', {}, name, why))
    const show = (taste: Taste) => {
      item.setAttribute('part', `li ${taste}`)
      const looked = looks > 1 ? `${texts.looked} ${looks}×` : texts.looked
      const because = taste === 'usual' ? (isBought ? texts.bought : looked) : texts.said
      why.textContent = (within && `${within} · `) + because
    }
    const choose = (taste: Taste) => {
      say(taste, key)
      show(taste)
    }
    show(said)
    const options = TASTES.map(taste =>
      option(texts[taste], '', taste === said, () => choose(taste), `${at}`),
    )
    item.append(make('div', { role: 'radiogroup', 'aria-label': name }, ...options))
    return item
  }

  const interests = make('section')
  const showInterests = (isSilent: boolean) => {
    const profile = shelfwise.profile()
    const rows = isSilent
      ? []
      : interestsOf(
          profile,
          read(),
          ask.map(({ key }) => key),
          Date.now(),
        ).map(row)
    const needs = ask.map(({ key, label, purpose }) =>
      option(label, purpose, read().stated.includes(key), isWanted =>
        say(isWanted ? 'stated' : 'usual', key),
      ),
    )
    const seen = profile.items.filter(({ last }) => last)
    const bought = profile.purchases.filter(({ key }) => key.startsWith('item:'))
    interests.replaceChildren(
      ...(needs[0] && !isSilent ? [make('h3', {}, texts.needs), ...needs] : []),
      make('h3', {}, texts.interests),
      rows[0] ? make('ul', { role: 'list' }, ...rows) : make('p', {}, texts.none),
      make(
        'small',
        {},
        `${texts.items}: ${seen.length}. `,
        bought[0] ? `${texts.purchases}: ${bought.length}. ` : '',
        texts.fading,
      ),
    )
  }

  const erase = async () => {
    await shelfwise.forget()
    shelfwise.rankBy()
    refresh()
    tell(texts.done)
  }
  const choose = (choice: Choice) =>
    act(() => {
      shelfwise.choose(choice)
      refresh()
      // Not only what was stored goes, but what this page has learnt too.
      return choice === 'granted' || erase()
    })
  const choices = CHOICES.map(choice =>
    option(texts[choice], texts[`${choice}Why`], false, () => choose(choice), 'choice'),
  )

  const file = make('input', { type: 'file' })
  const add = async () => {
    try {
      keep(await addFile(shelfwise, file.files?.[0] as File, read()))
      refresh()
      tell(texts.done)
    } catch {
      tell(texts.wrong)
    }
    // The same may be chosen again.
    file.value = ''
  }
  file.onchange = () => act(add)

  const sure = button(texts.sure, async () => {
    await erase()
    title.focus()
  })
  const title = make('h2', { tabindex: '-1' }, texts.title)
  const dialog: HTMLDialogElement = make(
    'dialog',
    { 'aria-label': texts.title, lang: language },
    make(
      'header',
      { role: 'none' },
      title,
      button(texts.close, () => dialog.close()),
    ),
    make('p', {}, texts.about),
    interests,
    make(
      'fieldset',
      { role: 'radiogroup', 'aria-label': texts.choice },
      make('h3', {}, texts.choice),
      ...choices,
    ),
    make(
      'footer',
      { role: 'none' },
      button(texts.export, () => saveFile(shelfwise, read())),
      make('label', {}, texts.import, file),
      button(texts.erase, () => {
        // The focus stays: who holds the key down would go on to erase.
        sure.hidden = false
        tell(`${texts.sure}?`)
      }),
      sure,
    ),
    status,
  )

  // Pages hide elements that nobody has defined.
  if (!customElements.get(TAG)) customElements.define(TAG, class extends HTMLElement {})
  const host = document.createElement(TAG)
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)
  root.adoptedStyleSheets = [sheet]
  root.append(dialog)

  const refresh = () => {
    const chosen = shelfwise.choose() ?? shelfwise.consent()
    showInterests(chosen === 'discreet' || chosen === 'denied')
    for (const [at, choice] of CHOICES.entries()) {
      ;(choices[at]?.control as HTMLInputElement).checked = choice === chosen
    }
    sure.hidden = true
  }
  return {
    show(opener = document.activeElement as Element) {
      if (dialog.open) return
      // Safari focuses no button that is clicked, so that the browser alone would not know where to go back to.
      dialog.onclose = () => (opener as HTMLElement).focus()
      document.body.append(host)
      refresh()
      tell('')
      dialog.showModal()
      title.focus()
    },
    refresh() {
      if (dialog.open) refresh()
    },
    remove() {
      dialog.close()
      host.remove()
    },
  }
}
