import { html } from '../html.mjs'
import { alongside } from '../shelves.mjs'
import { widget } from './card.mjs'
import { layout } from './layout.mjs'
import { ownShelf } from './own-shelf.mjs'

const row = html`
<template data-row-template><li class="row">
  <a class="row-picture" tabindex="-1" aria-hidden="true"><img width="400" height="400" alt=""></a>
  <div class="row-words"><p class="card-brand"></p><p class="row-name"><a></a></p><p class="row-each"></p></div>
  <label class="row-quantity"><span class="hidden"></span><input type="number" min="1" max="20" inputmode="numeric" autocomplete="off"></label>
  <p class="row-total"></p>
  <button class="link row-remove" type="button" data-shelfwise-remove>Remove<span class="hidden"></span></button>
</li></template>`

export const cartPage = catalogue =>
  layout(catalogue, {
    page: 'cart',
    title: 'Your cart',
    drawnByScript: true,
    body: html`
<header class="page-head"><h1>Your cart</h1></header>
<div class="cart" data-cart data-postage="${catalogue.shop.postage}" data-free-from="${catalogue.shop.freeFrom}">
  <noscript><p>The cart lives in your browser and needs JavaScript.</p></noscript>
  <div class="cart-empty" data-cart-empty hidden>
    <svg viewBox="0 0 120 100" width="120" height="100" aria-hidden="true"><path d="M18 40h84l-9 48H27z"/><path d="M40 40a20 20 0 0 1 40 0"/><path d="M44 58h32M48 70h24"/></svg>
    <h2>Nothing in it yet</h2>
    <p>One good thing is all it takes to start.</p>
    <p><a class="button button-strong" href="/">Look around</a></p>
  </div>
  <ul class="rows" data-cart-rows aria-label="In your cart"></ul>
  <aside class="cart-sum" data-cart-sum aria-label="Summary" hidden>
    <dl><div><dt>Goods</dt><dd data-sum-goods></dd></div><div><dt>Delivery</dt><dd data-sum-delivery></dd></div><div class="cart-total"><dt>Total</dt><dd data-sum-total></dd></div></dl>
    <button class="button button-strong" type="button" data-place-order>Place order</button>
    <p>This is a demo. We ask for no name, no address and no money.</p>
  </aside>
</div>${row}
${widget({ name: 'cart-also', kind: 'cart', title: 'While you are here', text: 'Small things people add at the till.', products: alongside(catalogue) })}
${ownShelf('complete-the-set', 4)}`,
  })
