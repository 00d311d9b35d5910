const colours = {
  amber: '#c67a28',
  black: '#38363a',
  blue: '#4f7593',
  brass: '#c9a24f',
  brown: '#8a5a38',
  clear: '#b9d2d6',
  copper: '#c77d4f',
  cream: '#ecdfc2',
  green: '#56745a',
  grey: '#7f8285',
  mustard: '#d2a03a',
  natural: '#d9b98a',
  navy: '#2f4361',
  red: '#b23a32',
  rose: '#d8a39a',
  sage: '#9fae8d',
  silver: '#c6c9ca',
  smoke: '#75706f',
  terracotta: '#c4683f',
  white: '#f4f1ea',
  yellow: '#e2b84a',
}

// These show their own colour, whatever a shop calls it.
const materials = {
  acacia: '#9c6238',
  ash: '#d8bf95',
  bamboo: '#d9b778',
  beech: '#dcb383',
  brass: '#c9a24f',
  granite: '#77777a',
  leather: '#8f5a35',
  marble: '#e9e6e2',
  oak: '#cfa069',
  'olive wood': '#a9763f',
  rattan: '#cda468',
  walnut: '#74492d',
}

const woods = new Set(['acacia', 'ash', 'bamboo', 'beech', 'oak', 'olive wood', 'rattan', 'walnut'])
const metals = new Set(['aluminium', 'brass', 'carbon steel', 'copper', 'steel', 'tin'])
const cloths = new Set(['cotton', 'linen'])

/** What the shapes need to know about a product, read from its attributes. */
export function lookOf(attributes = {}) {
  const { material, colour, handle, pieces } = attributes
  const wood = woods.has(material)
  return {
    body:
      (wood || !colours[colour] ? materials[material] : undefined) ?? colours[colour] ?? '#c9b79c',
    handle:
      materials[handle] ??
      (colour === 'natural' || colour === 'brown' ? colours[colour] : undefined) ??
      '#3a3532',
    material,
    wood,
    metal: metals.has(material),
    bare: metals.has(material) && ['silver', 'copper', 'brass'].includes(colour),
    glass: material === 'glass',
    cloth: cloths.has(material),
    pieces: Number(pieces) || 1,
  }
}

export const steel = '#c6c9ca'
export const wood = '#c4935c'
export const dark = '#37322f'
export const coffee = '#4a2c1b'
