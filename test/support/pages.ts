/** Pages of a made shop: small, whole HTML documents for one behaviour each. */

export const SCRIPT = '<script src="/dist/shelfwise.js"></script>'
export const GRANTED = '<script src="/dist/shelfwise.js" data-consent="granted"></script>'

export const page = (body: string, head = GRANTED): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>${head}</head><body>${body}<footer>Shop</footer></body></html>`

export const CATEGORIES = ['Garden/Tools', 'Kitchen/Coffee', 'Office/Paper', 'Sports/Balls']

/** A card of 100 pixels; every fourth is a coffee thing. */
export const card = (id: number, extra = '', content = ''): string =>
  `<li data-item-id="sku-${id}" data-item-name="Thing ${id}" data-item-category="${CATEGORIES[id % 4]}" ${extra}
    style="height:100px"><a href="/item-${id}">Thing ${id}</a>${content}</li>`

export const cards = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => card(from + index)).join('\n')

export const widget = (name: string, content: string): string =>
  `<ul data-shelfwise="${name}" style="margin:0;padding:0">${content}\n</ul>`

/** A product page: what is looked at there is learnt. */
export const productPage = (id: number, head = GRANTED): string =>
  page(
    `<main data-item-id="sku-${id}" data-item-name="Thing ${id}" data-item-category="${CATEGORIES[id % 4]}">
      <h1>Thing ${id}</h1><button data-shelfwise-add>Add to cart</button></main>`,
    head,
  )

/** A page as an older shop sends it: of what is not ASCII, Russian letters alone. */
export const inWindows1251 = (html: string): Buffer =>
  Buffer.from(
    html.replace(/[А-я]/g, letter => String.fromCharCode(letter.charCodeAt(0) - 0x350)),
    'latin1',
  )
