import { withShelfwise } from './live.js'
import { money } from './money.mjs'
import { lastOrder, saveOrder } from './order.js'

const place = document.querySelector('[data-order]')

function show({ id, value, lines }) {
  place.hidden = false
  document.querySelector('[data-order-none]').hidden = true
  place.querySelector('[data-order-id]').textContent = id
  place.querySelector('[data-order-total]').textContent = money(value)
  place.querySelector('[data-order-lines]').append(
    ...lines.map(({ name, image, price, quantity }) => {
      const row = document.createElement('li')
      const picture = Object.assign(document.createElement('img'), {
        src: image,
        alt: '',
        width: 400,
        height: 400,
      })
      const words = Object.assign(document.createElement('span'), {
        textContent: quantity > 1 ? `${quantity} × ${name}` : name,
      })
      const sum = Object.assign(document.createElement('b'), {
        textContent: money(price * quantity),
      })
      row.append(picture, words, sum)
      return row
    }),
  )
}

function report(order) {
  withShelfwise(shelfwise => {
    // Read again: the queue may be worked off later than this page was drawn.
    if (lastOrder()?.id !== order.id || lastOrder().reported) return
    saveOrder({ ...order, reported: true })
    shelfwise.track({
      name: 'purchase',
      transaction_id: order.id,
      value: order.value,
      currency: 'EUR',
      items: order.lines.map(({ id, name, brand, category, price, quantity }) => ({
        item_id: id,
        item_name: name,
        item_brand: brand,
        item_category: category,
        price,
        quantity,
      })),
    })
  })
}

const order = place && lastOrder()
if (order) {
  show(order)
  report(order)
}
