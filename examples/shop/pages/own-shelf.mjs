import { html } from '../html.mjs'

/** The shelves that fill themselves, with the words over them. */
const titles = {
  'recently-viewed': ['Seen lately', 'Where you left off.'],
  'buy-again': ['The usual?', 'What you buy again and again, when it is about time.'],
  'for-you': ['Picked for you', 'By what you look at, worked out in this browser.'],
  'because-you-viewed': [
    html`Because you looked at <span data-bind="because">this</span>`,
    'More of the kind.',
  ],
  'complete-the-set': ['What goes with it', 'So that it is all there when you start.'],
}

const template = html`
<template><li class="card">
  <div class="card-picture"><img data-bind="image" width="400" height="400" loading="lazy" alt=""></div>
  <p class="card-brand" data-bind="item_brand"></p>
  <h3 class="card-name"><a data-bind="url"><span data-bind="item_name"></span></a></h3>
  <p class="price" data-bind="price"></p>
  <button class="button" type="button" data-shelfwise-add>Add to cart<span class="hidden">: <span data-bind="item_name"></span></span></button>
</li></template>`

/** An empty shelf, out of sight until Shelfwise has something to put on it. */
export const ownShelf = (kind, limit = 6) => {
  const [title, text] = titles[kind]
  return html`
<section class="shelf ${limit === 6 && 'shelf-six'}" data-shelfwise-shelf="${kind}" data-shelfwise-limit="${limit}" aria-labelledby="${kind}-title" hidden>
  <div class="shelf-head"><h2 id="${kind}-title">${title}</h2><p>${text}</p></div>
  <ul class="cards">${template}</ul>
</section>`
}
