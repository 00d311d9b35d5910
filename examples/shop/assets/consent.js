import { withShelfwise } from './live.js'

const banner = document.querySelector('[data-consent-banner]')
const opener = document.querySelector('[data-consent-open]')
const state = banner.querySelector('[data-consent-state]')

const words = {
  granted: 'Now: what you like is remembered, on this device.',
  denied: 'Now: nothing is remembered.',
  unknown: 'Now: not decided. What you look at is forgotten when you leave the page.',
}

let cameFrom

function show(current, asked) {
  state.textContent = asked ? (words[current] ?? words.denied) : ''
  banner.hidden = false
  if (asked) {
    cameFrom = document.activeElement
    banner.querySelector('button').focus()
  }
}

function close() {
  banner.hidden = true
  cameFrom?.focus({ preventScroll: true })
  cameFrom = undefined
}

/** Also reached from the panel, so the visitor can change their mind wherever they read about it. */
export function openPrivacyChoices() {
  let here = false
  withShelfwise(shelfwise => {
    here = true
    show(shelfwise.consent(), true)
  })
  if (!here) show('denied', true)
}

opener.addEventListener('click', openPrivacyChoices)
banner.addEventListener('keydown', event => {
  if (event.key === 'Escape') close()
})
banner.addEventListener('click', event => {
  const choice = event.target.closest('[data-consent-choice]')?.dataset.consentChoice
  if (!choice) return
  withShelfwise(shelfwise => shelfwise.consent(choice))
  close()
})

withShelfwise(async shelfwise => {
  // An earlier answer may still be on its way from storage; asking before it arrives would be asking twice.
  await shelfwise.ready
  if (shelfwise.consent() === 'unknown') show('unknown')
  shelfwise.on('consent', current => {
    if (current !== 'unknown' && !cameFrom) close()
  })
})
