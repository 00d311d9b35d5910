import type { Item } from '../../src/core'

const item = (
  item_id: string,
  item_name: string,
  item_brand: string,
  item_category: string,
  price: number,
): Item => ({ item_id, item_name, item_brand, item_category, price, availability: 'in_stock' })

const TV = 'Electronics/Televisions'
const HEADPHONES = 'Electronics/Headphones'
const BEANS = 'Groceries/Coffee/Beans'
const GRINDERS = 'Kitchen/Coffee/Grinders'
const MACHINES = 'Kitchen/Coffee/Machines'
const DIAPERS = 'Baby/Diapers'
const CRIME = 'Books/Crime'
const COOKING = 'Books/Cooking'
const LAMPS = 'Home/Lamps'
const SHOES = 'Sports/Running/Shoes'

/** A shop that sells a little of everything, in the order of its shelves. */
export const catalogue = [
  item('tv-55', 'OLED television 55 inch', 'Lumen', TV, 1290),
  item('tv-65', 'QLED television 65 inch', 'Vista', TV, 1490),
  item('tv-43', 'LED television 43 inch', 'Vista', TV, 390),
  item('headphones', 'Wireless headphones', 'Lumen', HEADPHONES, 190),
  item('earbuds', 'Sport earbuds', 'Vista', HEADPHONES, 90),
  item('house-beans', 'House blend coffee beans 1 kg', 'Corner Roast', BEANS, 18),
  item('dark-beans', 'Dark roast coffee beans 1 kg', 'Harbour', BEANS, 19),
  item('decaf-beans', 'Decaf coffee beans 500 g', 'Harbour', BEANS, 12),
  item('hand-grinder', 'Hand coffee grinder', 'Millwright', GRINDERS, 65),
  item('burr-grinder', 'Electric burr grinder', 'Millwright', GRINDERS, 140),
  item('blade-grinder', 'Electric blade grinder', 'Volta', GRINDERS, 35),
  item('espresso', 'Espresso machine', 'Volta', MACHINES, 420),
  item('moka-pot', 'Moka pot for six cups', 'Nonna', MACHINES, 32),
  item('diapers', 'Soft diapers size 3', 'Cloudy', DIAPERS, 24),
  item('night-diapers', 'Night diapers size 4', 'Cloudy', DIAPERS, 27),
  item('crime-harbour', 'Murder at the harbour', 'Quay Press', CRIME, 12),
  item('crime-winter', 'The winter inspector', 'Quay Press', CRIME, 13),
  item('crime-letter', 'The last letter', 'Northern', CRIME, 11),
  item('crime-garden', 'A body in the garden', 'Northern', CRIME, 14),
  item('bread-book', 'Baking sourdough bread', 'Quay Press', COOKING, 29),
  item('soup-book', 'A year of soups', 'Northern', COOKING, 25),
  item('desk-lamp', 'Desk lamp with clamp', 'Lumen', LAMPS, 49),
  item('floor-lamp', 'Paper floor lamp', 'Hearth', LAMPS, 79),
  item('reading-lamp', 'Reading lamp', 'Hearth', LAMPS, 39),
  item('trail-shoes', 'Trail running shoes', 'Fleet', SHOES, 120),
  item('road-shoes', 'Road running shoes', 'Fleet', SHOES, 110),
  item('track-shoes', 'Track spikes', 'Stride', SHOES, 95),
] as const

/** What the shop does not talk about. */
export const pills = item('pills', 'Blood pressure pills', 'Aesculap', 'Health/Medicine', 15)
export const vitamins = item('vitamins', 'Vitamin drops', 'Aesculap', 'Health/Vitamins', 14)

export function find(id: string): Item {
  const found = catalogue.find(({ item_id }) => item_id === id)
  if (!found) throw new Error(`The shop does not sell ${id}`)
  return found
}
