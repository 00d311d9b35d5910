import { html } from '../html.mjs'
import { layout } from './layout.mjs'

export const missingPage = catalogue =>
  layout(catalogue, {
    page: 'missing',
    title: 'Not here',
    body: html`
<div class="thanks"><h1>That shelf is empty</h1><p>The page you asked for does not exist, or not any more.</p><p><a class="button button-strong" href="/">Back to the shop</a></p></div>`,
  })
