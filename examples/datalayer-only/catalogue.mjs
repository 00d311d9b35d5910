/** As GA4 wants items: what the shop's templates print into the data layer. */
const item = (item_id, item_name, item_category, price) => ({
  item_id,
  item_name,
  item_brand: 'Nordhus',
  item_category,
  price,
})

export const catalogue = [
  item('lamp-1', 'Desk lamp', 'Lamps', 59),
  item('rug-1', 'Wool rug', 'Rugs', 180),
  item('chair-1', 'Oak chair', 'Chairs', 140),
  item('clock-1', 'Wall clock', 'Clocks', 45),
  item('lamp-2', 'Floor lamp', 'Lamps', 129),
  item('rug-2', 'Hall runner', 'Rugs', 95),
  item('chair-2', 'Folding chair', 'Chairs', 60),
  item('clock-2', 'Alarm clock', 'Clocks', 30),
  item('lamp-3', 'Pendant lamp', 'Lamps', 89),
  item('rug-3', 'Cotton rug', 'Rugs', 70),
  item('chair-3', 'Rocking chair', 'Chairs', 210),
  item('clock-3', 'Mantel clock', 'Clocks', 80),
]
