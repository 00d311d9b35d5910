import { openPrivacyChoices } from './consent.js'
import { el } from './el.js'
import { withShelfwise } from './live.js'
import { drawConsent, drawInterests, drawSeen, drawWidgets } from './panel-parts.js'

const dock = document.querySelector('[data-dock]')

let live
let catalogue

/** Names and pictures of what the profile knows only by id: the shop's own list, the same for everyone. */
const loadCatalogue = () =>
  (catalogue ??= fetch('/catalogue.json')
    .then(response => response.json())
    .then(products => new Map(products.map(product => [product.id, product])))
    .catch(() => new Map()))

// Safari gives a part that scrolls no focus of its own, and this one may hold nothing else to focus.
const body = el('div', {
  className: 'panel-body',
  tabIndex: 0,
  role: 'group',
  ariaLabel: 'What is known',
})
const close = el('button', { className: 'panel-close', type: 'button', ariaLabel: 'Close' }, '×')
const change = el('button', { className: 'button', type: 'button' }, 'Privacy choices')
const preferences = el('button', { className: 'button', type: 'button' }, 'Your preferences')
preferences.dataset.shelfwisePreferences = ''
const forget = el('button', { className: 'button panel-forget', type: 'button' }, 'Forget me')
const told = el('p', { className: 'panel-told', role: 'status' })

const panel = el(
  'aside',
  {
    className: 'panel',
    id: 'panel',
    hidden: true,
    tabIndex: -1,
    ariaLabel: 'What this browser knows',
  },
  el('header', { className: 'panel-head' }, el('h2', {}, 'What this browser knows'), close),
  body,
  el('footer', { className: 'panel-foot' }, told, change, preferences, forget),
)

const opener = el(
  'button',
  { className: 'panel-opener', type: 'button', ariaExpanded: 'false' },
  el('i', { ariaHidden: 'true' }),
  'What this browser knows',
)
opener.setAttribute('aria-controls', 'panel')

async function draw() {
  if (!live) {
    body.replaceChildren(
      el(
        'p',
        { className: 'panel-empty' },
        'Nothing: Shelfwise is not loaded on this page. The shop works without it.',
      ),
    )
    return
  }
  const products = await loadCatalogue()
  const scrolled = body.scrollTop
  body.replaceChildren(
    drawConsent(live),
    drawInterests(live),
    drawSeen(live, products),
    ...drawWidgets(live, products),
  )
  body.scrollTop = scrolled
}

let waiting = false
function refresh() {
  if (panel.hidden || waiting) return
  waiting = true
  requestAnimationFrame(() => {
    waiting = false
    draw()
  })
}

function open() {
  panel.hidden = false
  opener.ariaExpanded = 'true'
  told.textContent = ''
  draw()
  close.focus({ preventScroll: true })
}

function shut() {
  panel.hidden = true
  opener.ariaExpanded = 'false'
  opener.focus({ preventScroll: true })
}

opener.addEventListener('click', () => (panel.hidden ? open() : shut()))
close.addEventListener('click', shut)
change.addEventListener('click', () => {
  // On a phone the panel would cover the banner it opens.
  shut()
  openPrivacyChoices()
})
// The dialog that this button opens would stand behind the panel.
preferences.addEventListener('click', shut)
forget.addEventListener('click', async () => {
  await live?.forget()
  told.textContent = 'Forgotten.'
  refresh()
})
document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && !panel.hidden && !event.defaultPrevented) shut()
})

forget.disabled = true
preferences.hidden = true
dock.prepend(opener)
document.body.append(panel)

withShelfwise(shelfwise => {
  live = shelfwise
  forget.disabled = false
  for (const button of document.querySelectorAll('[data-shelfwise-preferences]'))
    button.hidden = false
  for (const name of ['event', 'rank', 'consent']) shelfwise.on(name, refresh)
  refresh()
})
