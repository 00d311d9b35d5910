import { html, json } from '../html.mjs'

const consent = html`
<section class="consent" aria-label="Privacy choices" data-consent-banner hidden>
  <p>This shop can sort its shelves by what you look at; the memory stays in this browser, is sent to nobody, and one click erases it.</p>
  <p class="consent-state" data-consent-state></p>
  <div class="consent-choices">
    <button class="button" type="button" data-consent-choice="granted">Remember what I like, on this device</button>
    <button class="button" type="button" data-consent-choice="denied">No thanks</button>
  </div>
</section>`

const header = ({ shop, menu, categories }, current) => html`
<header class="header">
  <div class="header-row">
    <a class="logo" href="/">${shop.name}</a>
    <form class="search" action="/search/" role="search">
      <label class="hidden" for="search-field">Search the shop</label>
      <input id="search-field" name="q" type="search" placeholder="Search the shop" autocomplete="off">
      <button type="submit" aria-label="Search"><svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5 21 21"/></svg></button>
    </form>
    <a class="cart-link" href="/cart/"><svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M4 8h16l-1.5 11.5h-13zM8.5 8a3.5 3.5 0 0 1 7 0"/></svg><span>Cart</span><b class="cart-count" data-cart-count hidden></b></a>
  </div>
</header>
<nav class="menu" aria-label="Categories"><ul>${menu
  .map(path => categories.get(path))
  .map(
    ({ url, name, path }) =>
      html`<li><a href="${url}"${`${current}/`.startsWith(`${path}/`) && html` aria-current="true"`}>${name}</a></li>`,
  )}</ul></nav>`

const footer = ({ shop, categories }) => html`
<footer class="footer">
  <div class="footer-columns">
    <div><p class="logo">${shop.name}</p><p>${shop.about}</p></div>
    <nav aria-label="All categories"><h2>Shop</h2><ul>${[...categories.values()].filter(({ depth }) => depth === 2).map(({ url, name }) => html`<li><a href="${url}">${name}</a></li>`)}</ul></nav>
    <div><h2>Good to know</h2><p>${shop.delivery}</p><p>This is a demo: nothing is sold, nothing is sent.</p>
      <p class="footer-choices"><button class="link" type="button" data-consent-open>Privacy choices</button>
      <button class="link" type="button" data-shelfwise-preferences hidden>Your preferences</button></p></div>
  </div>
</footer>`

export const breadcrumb = (trail, here) => html`
<nav class="breadcrumb" aria-label="Breadcrumb"><ol>
  <li><a href="/">Home</a></li>${trail.map(
    ({ url, name }, index) =>
      html`<li>${!here && index === trail.length - 1 ? html`<span aria-current="page">${name}</span>` : html`<a href="${url}">${name}</a>`}</li>`,
  )}
  ${here && html`<li><span aria-current="page">${here}</span></li>`}
</ol></nav>`

// What has a say in the order stands before the first card; what fills or opens something comes after the page.
const shelfwise = ({
  extras,
}) => html`<script type="application/json" data-shelfwise-options>${json(extras)}</script>
  <script src="/shelfwise.js" data-consent="auto"></script>
  <script src="/shelfwise-rules.js"></script>
  <script src="/shelfwise-intent.js"></script>
  <script src="/shelfwise-preferences.js"></script>
  <script async src="/shelfwise-reasons.js"></script>
  <script defer src="/shelfwise-shelves.js"></script>
  <script defer src="/shelfwise-situations.js"></script>`

/**
 * The frame of every page. `current` is the category to mark in the menu, `head` what only this page needs;
 * `drawnByScript` lets the first paint wait for what the shop's script puts in.
 */
export const layout = (
  catalogue,
  { title, description, current, page, head, body, drawnByScript },
) =>
  String(html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title ? `${title} – ${catalogue.shop.name}` : `${catalogue.shop.name}: ${catalogue.shop.tagline}`}</title>
  <meta name="description" content="${description ?? catalogue.shop.about}">
  ${shelfwise(catalogue)}
  <link rel="stylesheet" href="/assets/shop.css">
  <link rel="icon" href="/favicon.svg" type="image/svg+xml">
  <script type="module" src="/assets/shop.js"${drawnByScript && html` blocking="render"`}></script>${head}
</head>
<body class="page-${page}">
<a class="skip" href="#main">Skip to content</a>
${header(catalogue, current)}
<main id="main" tabindex="-1">${body}
</main>
${footer(catalogue)}
<div class="toasts" role="status" aria-live="polite" data-toasts></div>
<div class="dock" data-dock>${consent}</div>
</body>
</html>
`)
