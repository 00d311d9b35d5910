const tag = (name, attributes) =>
  `<${name} ${Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}="${value}"`)
    .join(' ')}/>`

export const path = (d, fill, opacity) => tag('path', { d, fill, opacity })
export const oval = (cx, cy, rx, ry, fill, opacity) =>
  tag('ellipse', { cx, cy, rx, ry, fill, opacity })
export const disc = (cx, cy, r, fill, opacity) => oval(cx, cy, r, r, fill, opacity)
export const box = (x, y, width, height, rx, fill, opacity) =>
  tag('rect', { x, y, width, height, rx, fill, opacity })
export const line = (d, stroke, width, opacity) =>
  tag('path', {
    d,
    stroke,
    'stroke-width': width,
    opacity,
    fill: 'none',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })
export const ring = (cx, cy, rx, ry, stroke, width, opacity) =>
  tag('ellipse', { cx, cy, rx, ry, stroke, 'stroke-width': width, fill: 'none', opacity })

/** Parts may be nested, and those that a product does not have may be anything but a text. */
export const flatten = parts =>
  [parts]
    .flat(9)
    .filter(part => typeof part === 'string')
    .join('')

export const group = (transform, ...parts) => `<g transform="${transform}">${flatten(parts)}</g>`

/** The side of a round vessel seen from slightly above; r1 is the top radius, r2 the bottom one. */
export const tube = (cx, top, bottom, r1, r2 = r1, squash = 0.16) =>
  `M${cx - r1} ${top}L${cx - r2} ${bottom}A${r2} ${r2 * squash} 0 0 0 ${cx + r2} ${bottom}L${cx + r1} ${top}A${r1} ${r1 * squash} 0 0 0 ${cx - r1} ${top}Z`

export const times = (count, draw) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

/** A thing that stands on the table; `reach` is half the width of the shadow it throws. */
export const stand = (reach, draw, traits) => ({ pose: 'stand', reach, draw, ...traits })

/** A thing laid flat and seen from above. */
export const lie = (draw, traits) => ({ pose: 'lie', draw, ...traits })

/** For shapes that draw all pieces of a set themselves; of the others a set shows two. */
export const drawsSets = { drawsSets: true }
