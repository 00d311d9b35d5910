import { el } from './el.js'
import { nameInterest, sentence } from './reasons.js'

const section = (title, ...children) =>
  el('section', { className: 'panel-part' }, el('h3', {}, title), ...children)
const nothing = text => el('p', { className: 'panel-empty' }, text)
const thumb = product =>
  product
    ? el('img', { src: product.image, alt: '', width: 400, height: 400 })
    : el('span', { className: 'panel-blank' })

const consents = {
  granted: ['Remembered', 'What you like is kept in this browser. It is sent to nobody.'],
  denied: ['Not remembered', 'Nothing about you is kept in this browser.'],
  unknown: ['Not decided', 'Only this page knows, and it forgets when you leave.'],
}

export function drawConsent(shelfwise) {
  const state = shelfwise.consent?.() ?? 'unknown'
  const [title, text] = consents[state] ?? [state, '']
  return el(
    'p',
    { className: `panel-consent panel-consent-${state}` },
    el('b', {}, title),
    ' ',
    text,
  )
}

const listOf = (shelfwise, table) => {
  const list = shelfwise.profile?.()?.[table]
  return Array.isArray(list) ? list : []
}
const strength = ({ short = 0, medium = 0, long = 0 }) => short + medium + long

export function drawInterests(shelfwise) {
  const interests = listOf(shelfwise, 'affinities')
    .map(affinity => ({ ...nameInterest(affinity.key), strength: strength(affinity) }))
    .filter(interest => interest.title && interest.strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, 8)
  if (!interests.length)
    return section('Interests', nothing('None yet. Look at a few things and come back.'))
  return section(
    'Interests',
    el(
      'ul',
      { className: 'panel-interests' },
      interests.map(({ kind, title, detail, strength }) => {
        const bar = el('span', { className: 'panel-bar' })
        bar.style.setProperty('--share', (strength / interests[0].strength).toFixed(3))
        return el(
          'li',
          { className: `panel-interest-${kind}` },
          el('span', {}, title),
          detail && el('small', {}, detail),
          bar,
        )
      }),
    ),
  )
}

const units = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
]
const ago = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
function since(time) {
  const passed = Date.now() - time
  const unit = units.find(([length]) => passed >= length)
  return unit && Number.isFinite(passed)
    ? ago.format(-Math.floor(passed / unit[0]), unit[1])
    : 'just now'
}

const marks = ({ views = 0, cart }) =>
  [views > 1 && `seen ${views} times`, cart && 'in your cart'].filter(Boolean)

export function drawSeen(shelfwise, products) {
  const seen = listOf(shelfwise, 'items')
    .filter(({ last }) => last > 0)
    .sort((a, b) => b.last - a.last)
    .slice(0, 6)
  if (!seen.length) return section('Seen lately', nothing('Nothing yet.'))
  return section(
    'Seen lately',
    el(
      'ul',
      { className: 'panel-items' },
      seen.map(item =>
        el(
          'li',
          {},
          thumb(products.get(item.item_id)),
          el(
            'span',
            {},
            el('b', {}, products.get(item.item_id)?.name ?? item.item_id),
            el('small', {}, [since(item.last), ...marks(item)].join(', ')),
          ),
        ),
      ),
    ),
  )
}

const titleOf = ({ element, name }) =>
  element?.closest?.('section')?.querySelector('h2')?.textContent ?? element?.ariaLabel ?? name

const isPinned = (element, id) =>
  [...(element?.children ?? [])].some(
    ({ dataset }) => dataset.itemId === id && 'itemPin' in dataset,
  )

function whence(item, items, place) {
  const before = items.findIndex(({ item_id }) => item_id === item.item_id)
  if (before < 0 || before === place) return 'Where the shop put it'
  return before > place ? `Up from place ${before + 1}` : `Down from place ${before + 1}`
}

function ranked({ item, reasons = [] }, place, { items = [], element }, products) {
  const pinned = isPinned(element, item.item_id)
  const said = pinned ? [] : [...new Set(reasons.slice(0, 2).map(sentence))]
  const move = pinned ? 'Kept here by the shop' : whence(item, items, place)
  return el(
    'li',
    {},
    thumb(products.get(item.item_id)),
    el(
      'span',
      {},
      el('b', {}, item.item_name ?? products.get(item.item_id)?.name ?? item.item_id),
      said.map(text => el('small', {}, text)),
      el('small', { className: move.startsWith('Up') ? 'panel-up' : 'panel-move' }, move),
    ),
  )
}

export function drawWidgets(shelfwise, products) {
  return (shelfwise.widgets?.() ?? []).map(widget => {
    const order = widget.order?.length ? widget.order : (widget.items ?? []).map(item => ({ item }))
    return section(
      `Why “${titleOf(widget)}” looks like this`,
      el(
        'ol',
        { className: 'panel-items' },
        order.slice(0, 4).map((entry, place) => ranked(entry, place, widget, products)),
      ),
    )
  })
}
