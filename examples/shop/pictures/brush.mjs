const channels = hex => [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16))

export function mix(from, to, amount) {
  const end = channels(to)
  return (
    '#' +
    channels(from)
      .map((value, index) =>
        Math.round(value + (end[index] - value) * amount)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
  )
}

// Shade goes towards a warm brown and not towards black: it keeps the pictures in one light.
export const darken = (hex, amount) => mix(hex, '#20140c', amount)
export const lighten = (hex, amount) => mix(hex, '#ffffff', amount)

const stops = list =>
  list
    .map(
      ([offset, colour, opacity]) =>
        `<stop offset="${offset}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`,
    )
    .join('')

/** Gradients on demand. Each is defined once a picture, under the picture's own prefix, so pictures can share a page. */
export function createBrush(prefix) {
  const known = new Map()

  const gradient = (element, geometry, list) => {
    const body = `${geometry}|${stops(list)}`
    if (!known.has(body)) {
      const id = `${prefix}${known.size}`
      known.set(body, {
        id,
        markup: `<${element} id="${id}" ${geometry}>${stops(list)}</${element}>`,
      })
    }
    return `url(#${known.get(body).id})`
  }

  return {
    /** A round side: light from the upper left, a darker rim on both edges. */
    across: (hex, shine = 0.34) =>
      gradient('linearGradient', 'x1="0" x2="1" y1="0" y2="0"', [
        [0, darken(hex, 0.3)],
        [0.12, darken(hex, 0.06)],
        [0.28, lighten(hex, shine)],
        [0.46, hex],
        [0.78, darken(hex, 0.2)],
        [0.93, darken(hex, 0.36)],
        [1, darken(hex, 0.26)],
      ]),
    /** A flat face that catches light from above. */
    down: (hex, depth = 0.16) =>
      gradient('linearGradient', 'x1="0" x2="0.35" y1="0" y2="1"', [
        [0, lighten(hex, depth)],
        [0.5, hex],
        [1, darken(hex, depth)],
      ]),
    /** Something turned or cast: round in every direction. */
    ball: hex =>
      gradient('radialGradient', 'cx="0.34" cy="0.28" r="0.85"', [
        [0, lighten(hex, 0.5)],
        [0.3, lighten(hex, 0.1)],
        [0.7, darken(hex, 0.16)],
        [1, darken(hex, 0.4)],
      ]),
    /** The inside of a vessel, darkest at the near edge. */
    hollow: hex =>
      gradient('linearGradient', 'x1="0" x2="0" y1="0" y2="1"', [
        [0, darken(hex, 0.5)],
        [1, darken(hex, 0.2)],
      ]),
    /** Polished steel or brass on a flat face. */
    blade: hex =>
      gradient('linearGradient', 'x1="0" x2="1" y1="0" y2="0.5"', [
        [0, lighten(hex, 0.55)],
        [0.3, hex],
        [0.5, lighten(hex, 0.6)],
        [0.75, darken(hex, 0.12)],
        [1, lighten(hex, 0.25)],
      ]),
    glass: hex =>
      gradient('linearGradient', 'x1="0" x2="1" y1="0" y2="0"', [
        [0, darken(hex, 0.2), 0.75],
        [0.1, hex, 0.36],
        [0.24, lighten(hex, 0.75), 0.62],
        [0.36, hex, 0.22],
        [0.8, hex, 0.34],
        [0.94, darken(hex, 0.25), 0.55],
        [1, darken(hex, 0.3), 0.75],
      ]),
    /** A soft dark spot that fades out: the shadow under a thing. */
    shade: (hex, strength) =>
      gradient('radialGradient', 'cx="0.5" cy="0.5" r="0.5"', [
        [0, hex, strength],
        [0.55, hex, strength * 0.55],
        [1, hex, 0],
      ]),
    backdrop: hex =>
      gradient('radialGradient', 'cx="0.36" cy="0.26" r="1"', [
        [0, lighten(hex, 0.55)],
        [0.6, hex],
        [1, darken(hex, 0.08)],
      ]),
    defs: () => [...known.values()].map(({ markup }) => markup).join(''),
  }
}
