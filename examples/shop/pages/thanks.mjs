import { html } from '../html.mjs'
import { layout } from './layout.mjs'

export const thanksPage = catalogue =>
  layout(catalogue, {
    page: 'thanks',
    title: 'Thank you',
    drawnByScript: true,
    body: html`
<div class="thanks">
  <svg viewBox="0 0 96 96" width="84" height="84" aria-hidden="true"><circle cx="48" cy="48" r="44"/><path d="m29 50 13 13 26-30"/></svg>
  <h1>Thank you</h1>
  <p data-order-none>There is no order in this tab. If you placed one, it was shown here once.</p>
  <div data-order hidden>
    <p>Order <b data-order-id></b> is noted. As this is a demo, nothing will arrive and nothing will be charged.</p>
    <ul class="order" data-order-lines></ul>
    <p class="order-total">Total <b data-order-total></b></p>
  </div>
  <p><a class="button button-strong" href="/">Back to the shop</a></p>
</div>`,
  })
