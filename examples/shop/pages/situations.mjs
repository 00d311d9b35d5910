import { html } from '../html.mjs'

const dismiss = html`<button class="link" type="button" data-shelfwise-dismiss>Not now</button>`

const note = ({ when, text, label, url }) => html`
  <aside class="strip-line strip-note" data-shelfwise-when="${when}" aria-label="A word from the shop" hidden><p>${text}${label && html` <a href="${url}">${label}</a>`}</p>${dismiss}</aside>`

/** One line over the shelves: what every visitor reads, or what fits this one. All are of one height. */
export const strip = ({ shop, notes }) => html`
<div class="strip">
  <p class="strip-line" data-shelfwise-else>${shop.delivery}</p>${notes.home.map(note)}
</div>`

/** Under the buy button: how it is delivered, or help for who hesitates. */
export const besideTheButton = ({ shop, notes }) => html`
<div class="strip strip-product">
  <p class="strip-line" data-shelfwise-else>${shop.delivery}</p>${notes.product.map(note)}
</div>`
