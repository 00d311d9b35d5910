const colours = {
  amber: '#c67a28',
  black: '#38363a',
  blue: '#4f7593',
  brass: '#c9a24f',
  brown: '#8a5a38',
  clear: '#b9d2d6',
  copper: '#c77d4f',
  cream: '#ecdfc2',
  crust: '#bd7f42',
  grass: '#7fa650',
  green: '#56745a',
  grey: '#7f8285',
  mustard: '#d2a03a',
  natural: '#d9b98a',
  navy: '#2f4361',
  olive: '#7d7a3c',
  orange: '#d9702f',
  pink: '#d98a94',
  purple: '#74567f',
  red: '#b23a32',
  rose: '#d8a39a',
  sage: '#9fae8d',
  silver: '#c6c9ca',
  sky: '#8fb6cc',
  smoke: '#75706f',
  teal: '#3f7f80',
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

/** What the shapes need to know about a product: read from its attributes, or told as the looks of its pack. */
export function lookOf({ attributes = {}, pack = {} }) {
  const { material, colour, handle, pieces, fill, cap, motif, label, contents } = {
    ...attributes,
    ...pack,
  }
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
    fill: colours[fill],
    cap: colours[cap],
    label: colours[label] ?? '#fbf5e8',
    motif,
    contents,
  }
}

export const steel = '#c6c9ca'
export const wood = '#c4935c'
export const dark = '#37322f'
export const coffee = '#4a2c1b'
