import type { Sentences } from './sentences'

export const en: Sentences = {
  category: name => `Because you looked at ${name}`,
  brand: name => `Because you looked at ${name}`,
  attribute: (value, name) => `Like things you looked at: ${name} ${value}`,
  word: word => `Because you looked at “${word}” products`,
  price: () => 'Priced like things you looked at',
  item: () => 'You looked at this earlier',
  cart: () => 'Waiting in your cart',
  nearby: () => 'Next to something you looked at',
  popular: () => 'Popular in this shop',
  together: () => 'Often looked at with what you looked at',
  variety: () => 'For a change',
  stated: name => `Because you like ${name}`,
  rule: () => 'Picked by the shop',
  repurchase: name => (name ? `The usual ${name}?` : 'The usual?'),
}
