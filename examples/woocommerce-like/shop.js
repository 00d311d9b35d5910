// The shop's own scripts: as much of jQuery as announcements need, and the button that adds to the cart.
window.jQuery = target => {
  const element = target.jquery ? target[0] : target
  return {
    0: element,
    jquery: 'as much as is needed',
    on(name, listener) {
      listener.heard = event => listener(event, ...event.detail)
      element.addEventListener(`jquery:${name}`, listener.heard)
    },
    off(name, listener) {
      element.removeEventListener(`jquery:${name}`, listener.heard)
    },
    trigger(name, more) {
      element.dispatchEvent(new CustomEvent(`jquery:${name}`, { detail: more, bubbles: true }))
    },
  }
}

document.addEventListener('click', async event => {
  const button = event.target.closest('.ajax_add_to_cart')
  if (!button) return
  event.preventDefault()
  const answer = await fetch('/?wc-ajax=add_to_cart', {
    method: 'POST',
    body: new URLSearchParams({ product_id: button.dataset.product_id }),
  })
  const { fragments, cart_hash } = await answer.json()
  button.classList.add('added')
  jQuery(document.body).trigger('added_to_cart', [fragments, cart_hash, jQuery(button)])
})
