const select = document.querySelector('[data-sort]')

const priceOf = card => Number(card.dataset.itemPrice)
const orders = {
  'price-up': (a, b) => priceOf(a) - priceOf(b),
  'price-down': (a, b) => priceOf(b) - priceOf(a),
  name: (a, b) => a.dataset.itemName.localeCompare(b.dataset.itemName),
}

function start(list) {
  let recommended

  select.addEventListener('change', () => {
    const order = orders[select.value]
    if (!order) {
      list.append(...recommended)
      delete list.dataset.shelfwiseOff
      recommended = undefined
      return
    }
    recommended ??= [...list.children]
    // The visitor has asked for an order: from here on it is not ours to improve.
    list.dataset.shelfwiseOff = ''
    list.append(...[...list.children].sort(order))
  })
}

if (select) start(document.querySelector(`[data-shelfwise="${select.dataset.sort}"]`))
