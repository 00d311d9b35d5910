import { clear, goods, lines, maximum, onChange, remove, setQuantity } from './cart.js'
import { describe } from './item.js'
import { money } from './money.mjs'
import { saveOrder } from './order.js'

const page = document.querySelector('[data-cart]')

const delivery = () => (goods() >= Number(page.dataset.freeFrom) ? 0 : Number(page.dataset.postage))

function row(line) {
  const element = document
    .querySelector('[data-row-template]')
    .content.firstElementChild.cloneNode(true)
  const find = selector => element.querySelector(selector)
  describe(element, line)
  for (const link of element.querySelectorAll('a')) link.href = line.url
  find('img').src = line.image
  find('.card-brand').textContent = line.brand
  find('.row-name a').textContent = line.name
  find('.row-each').textContent = `${money(line.price)} each`
  find('.row-quantity span').textContent = `Quantity of ${line.name}`
  find('input').max = maximum
  find('.row-remove span').textContent = `: ${line.name}`
  find('input').addEventListener('change', event =>
    setQuantity(line.id, Number(event.target.value)),
  )
  // The row goes away after the click has reached everyone who listens, Shelfwise among them.
  find('.row-remove').addEventListener('click', () => setTimeout(() => leave(element, line.id)))
  return element
}

function leave(element, id) {
  const next = element.nextElementSibling ?? element.previousElementSibling
  remove(id)
  const goal = next?.querySelector('.row-remove') ?? page.querySelector('[data-cart-empty] a')
  goal.focus({ preventScroll: true })
}

function update(element, { quantity, price }) {
  element.querySelector('input').value = quantity
  element.querySelector('.row-total').textContent = money(price * quantity)
  element.dataset.itemQuantity = quantity
}

/** Rows that stay are updated in place: a field being typed in keeps its focus. */
function show() {
  const list = page.querySelector('[data-cart-rows]')
  const now = lines()
  const known = new Map([...list.children].map(element => [element.dataset.itemId, element]))
  for (const line of now) {
    const element = known.get(line.id) ?? list.appendChild(row(line))
    update(element, line)
    known.delete(line.id)
  }
  for (const element of known.values()) element.remove()

  page.querySelector('[data-cart-empty]').hidden = now.length > 0
  page.querySelector('[data-cart-sum]').hidden = now.length === 0
  page.querySelector('[data-sum-goods]').textContent = money(goods())
  page.querySelector('[data-sum-delivery]').textContent = delivery() ? money(delivery()) : 'Free'
  page.querySelector('[data-sum-total]').textContent = money(goods() + delivery())
}

function placeOrder() {
  saveOrder({
    id: `D-${Date.now().toString(36).toUpperCase()}`,
    value: Math.round((goods() + delivery()) * 100) / 100,
    lines: lines(),
    reported: false,
  })
  clear()
  location.assign('/thanks/')
}

if (page) {
  onChange(show)
  page.querySelector('[data-place-order]').addEventListener('click', placeOrder)
}
