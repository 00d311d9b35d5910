import { catalogue } from './catalogue.mjs'

/** The shop's pages, as they were before Shelfwise but for one script tag and two kinds of attributes. */
export const pages = new Map([
  [
    '/',
    page(
      'Everything',
      push('view_item_list', catalogue),
      `<ul data-shelfwise="everything">${catalogue.map(card).join('')}</ul>`,
    ),
  ],
  ...catalogue.map(item => [
    `/p/${item.item_id}`,
    page(
      item.item_name,
      push('view_item', [item]),
      `<p>€ ${item.price}</p>
      <button onclick='${push('add_to_cart', [item])}'>Add to cart</button>
      <p><a href="/">Everything</a></p>`,
    ),
  ]),
])

function push(event, items) {
  return `dataLayer.push({ ecommerce: null })
    dataLayer.push(${JSON.stringify({ event, ecommerce: { currency: 'EUR', items } })})`
}

function card({ item_id, item_name, price }) {
  return `<li data-item-id="${item_id}"><a href="/p/${item_id}">${item_name}</a> € ${price}</li>`
}

function page(title, script, body) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <script src="/shelfwise.js" data-consent="granted"></script>
    <script>
    window.dataLayer = window.dataLayer || []
    ${script}
    </script>
    <style>
      body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui; }
      ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: 1rem; padding: 0; list-style: none; }
      li { border: 1px solid; padding: 1rem; }
    </style>
  </head>
  <body>
    <h1>${title}</h1>
    ${body}
  </body>
</html>
`
}
