import { add, count, onChange } from './cart.js'
import { itemAt } from './item.js'
import { toast } from './toast.js'

const badge = document.querySelector('[data-cart-count]')

onChange(() => {
  const number = count()
  badge.hidden = number === 0
  badge.textContent = number
})

// Shelfwise notices these clicks by itself, so all there is to do here is to keep the cart.
document.addEventListener('click', event => {
  const button = event.target.closest('[data-shelfwise-add]')
  const item = button && itemAt(button)
  if (!item) return
  // A shelf does not show a price that may have changed; the product's own page has the right one.
  if (!(item.price > 0)) return location.assign(item.url)
  const quantity = Number(button.parentElement.querySelector('input[name=quantity]')?.value ?? 1)
  add(item, quantity)
  toast(`${item.name} is in your cart.`, { label: 'See the cart', url: '/cart/' })
})

// Says how many the next add will be, for whoever reads the product's attributes.
document.querySelector('input[name=quantity]')?.addEventListener('input', event => {
  event.target.closest('[data-item-id]').dataset.itemQuantity = event.target.value
})
