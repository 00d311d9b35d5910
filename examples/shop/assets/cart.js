const key = 'demo-shop.cart'
const listeners = new Set()
const announce = () => {
  for (const listener of listeners) listener()
}

/** Lines of the cart, in the order they were added: the item's facts and a quantity. */
export function lines() {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? []
  } catch {
    return []
  }
}

function save(next) {
  try {
    if (next.length) localStorage.setItem(key, JSON.stringify(next))
    else localStorage.removeItem(key)
  } catch {
    // Storage may be full or forbidden; then the cart simply does not last.
  }
  announce()
}

export const maximum = 20
const sensible = quantity => Math.min(maximum, Math.max(1, Math.round(quantity) || 1))

export function add(item, quantity = 1) {
  const now = lines()
  const line = now.find(({ id }) => id === item.id)
  if (!line) return save([...now, { ...item, quantity: sensible(quantity) }])
  line.quantity = sensible(line.quantity + quantity)
  save(now)
}

export const setQuantity = (id, quantity) =>
  save(lines().map(line => (line.id === id ? { ...line, quantity: sensible(quantity) } : line)))
export const remove = id => save(lines().filter(line => line.id !== id))
export const clear = () => save([])

export const count = () => lines().reduce((sum, { quantity }) => sum + quantity, 0)
export const goods = () => lines().reduce((sum, { price, quantity }) => sum + price * quantity, 0)

/** Also told when another tab changes the cart, or when this page comes back from the back-forward cache. */
export function onChange(listener) {
  listeners.add(listener)
  listener()
}

addEventListener('storage', event => {
  if (event.key === key || event.key === null) announce()
})
addEventListener('pageshow', event => {
  if (event.persisted) announce()
})
