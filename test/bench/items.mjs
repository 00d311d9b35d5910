const MATERIALS = ['Steel', 'Copper', 'Oak', 'Glass', 'Iron']
const THINGS = ['grinder', 'kettle', 'pan', 'knife', 'pot', 'cup', 'bowl']

/** Made items with full facts: name, brand, three category levels, price, three attributes. */
export const makeItems = count =>
  Array.from({ length: count }, (_, index) => ({
    item_id: `sku-${index}`,
    item_name: `${MATERIALS[index % 5]} ${THINGS[index % 7]} model${index % 130} series${index % 30}`,
    item_brand: `Brand ${index % 20}`,
    item_category: `Top ${index % 5}/Middle ${index % 15}/Fine ${index % 45}`,
    price: 5 + (index % 200),
    availability: 'in_stock',
    attributes: {
      material: MATERIALS[index % 5],
      colour: `colour ${index % 11}`,
      size: `size ${index % 5}`,
    },
  }))
