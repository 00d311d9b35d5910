import { html } from '../html.mjs'
import { layout } from './layout.mjs'

// The cards of a search are made in the browser; the markup they are made from stays here.
const template = html`
<template data-card-template><li class="card">
  <div class="card-picture"><img width="400" height="400" loading="lazy" alt=""><p class="stock"></p></div>
  <p class="card-brand"></p>
  <h3 class="card-name"><a></a></h3>
  <p class="price"><s hidden></s> <span></span></p>
  <button class="button" type="button" data-shelfwise-add>Add to cart<span class="hidden"></span></button>
</li></template>`

export const searchPage = catalogue =>
  layout(catalogue, {
    page: 'search',
    title: 'Search',
    body: html`
<header class="page-head"><h1 data-search-title>Search</h1><p data-search-summary role="status">Type what you are looking for: a thing, a brand, a kind.</p></header>
<noscript><p>Searching needs JavaScript. The categories above list everything we have.</p></noscript>
<h2 class="hidden">Results</h2>
<ul class="cards" data-search-results aria-label="Search results"></ul>${template}`,
  })
