/** What the shop knows about the product an element belongs to, from the markup it already has. */
export function itemAt(element) {
  const holder = element.closest('[data-item-id]')
  if (!holder) return undefined
  const { itemId, itemName, itemBrand, itemCategory, itemPrice, itemAvailability, itemAttributes } =
    holder.dataset
  return {
    id: itemId,
    name: itemName,
    brand: itemBrand,
    category: itemCategory,
    price: Number(itemPrice),
    availability: itemAvailability,
    attributes: JSON.parse(itemAttributes || '{}'),
    image: holder.querySelector('img')?.getAttribute('src'),
    url: holder.querySelector('h3 a')?.getAttribute('href') ?? location.pathname,
  }
}

export function describe(element, { id, name, brand, category, price, availability, attributes }) {
  Object.assign(element.dataset, {
    itemId: id,
    itemName: name,
    itemBrand: brand,
    itemCategory: category,
    itemPrice: price.toFixed(2),
    itemAvailability: availability,
    itemAttributes: JSON.stringify(attributes),
  })
}
