import { html } from '../html.mjs'
import { fresh, offers, popular } from '../shelves.mjs'
import { widget } from './card.mjs'
import { layout } from './layout.mjs'
import { ownShelf } from './own-shelf.mjs'
import { strip } from './situations.mjs'

const hero = ({ hero: { kicker, title, text, actions }, categories }) => html`
<section class="hero" aria-labelledby="hero-title">
  <div class="hero-words">
    <p class="kicker">${kicker}</p>
    <h1 id="hero-title">${title}</h1>
    <p>${text}</p>
    <p class="hero-actions">${actions.map(({ label, path }, index) => html`<a class="button ${index === 0 && 'button-strong'}" href="${categories.get(path).url}">${label}</a>`)}</p>
  </div>
  <img src="/img/hero.svg" width="1125" height="600" alt="">
</section>`

const tiles = ({ categories }) => html`
<section class="shelf" aria-labelledby="tiles-title">
  <div class="shelf-head"><h2 id="tiles-title">Find your corner</h2></div>
  <ul class="tiles">${[...categories.values()]
    .filter(({ depth }) => depth === 2)
    .map(
      ({ url, name, products }) => html`
    <li><a href="${url}"><img src="${products[0].image}" width="400" height="400" loading="lazy" alt=""><span>${name}</span></a></li>`,
    )}
  </ul>
</section>`

export const homePage = catalogue =>
  layout(catalogue, {
    page: 'home',
    body: html`${hero(catalogue)}
${strip(catalogue)}
${widget({ name: 'home-popular', kind: 'home', title: 'Loved right now', text: 'What leaves our shelves the fastest.', products: popular(catalogue), pick: catalogue.pick })}
${tiles(catalogue)}
${widget({ name: 'home-new', kind: 'home', title: 'Just unpacked', text: 'The newest first.', products: fresh(catalogue) })}
${['buy-again', 'recently-viewed', 'because-you-viewed', 'for-you'].map(kind => ownShelf(kind))}
${widget({ name: 'home-offers', kind: 'home', title: 'Kind prices', text: 'While they last, the biggest saving first.', products: offers(catalogue) })}`,
  })
