import { METRICS } from './metrics.mjs'

const HEADINGS = {
  'with history': 'with history',
  cold: 'cold: no product event yet',
  discovery: 'discovery: with history, already touched items taken out',
  returning: 'first list of a returning visit, with history',
}

const figure = value => value.toFixed(4).replace(/^(-?)0\./, '$1.')
const signed = value => (value < 0 ? figure(value) : `+${figure(value)}`)
const interval = ({ low, high }, format = figure) => `[${format(low)} to ${format(high)}]`

/** What `summarise` gives, as text. */
export function report({ slices, bands, ...about }) {
  const lines = [
    `${about.data}: ${about.visitors} visitors, lists shown from ${about.split} on, intervals of 95%`,
    ...slices.flatMap(slice => table(slice, HEADINGS[slice.group])),
    ...bands.flatMap(band => table(band, `with history of ${band.group} product events`)),
  ]
  return lines.join('\n')
}

function table({ lists, visitors, scorers, differences }, heading) {
  const title = `\n${heading}: ${lists} lists of ${visitors} visitors`
  if (!lists) return [title]
  const columns = Object.keys(METRICS).map(metric => metric.padEnd(23))
  return [
    title,
    `  ${''.padEnd(26)}${''.padEnd(11)}${columns.join('')}`.trimEnd(),
    ...scorers.map(({ name, knowledge, metrics }) => {
      const cells = Object.values(metrics).map(value =>
        `${figure(value.mean)} ${interval(value)}`.padEnd(23),
      )
      return `  ${name.padEnd(26)}${knowledge.padEnd(11)}${cells.join('')}`.trimEnd()
    }),
    ...differences.flatMap(({ scorer, shop, best }) => [
      `  ${scorer} less ${shop.baseline}: ${signed(shop.mean)} ${interval(shop, signed)}`,
      `  ${scorer} less the best of the same knowledge, ${best.baseline}: ${signed(best.mean)} ${interval(best, signed)}`,
    ]),
  ]
}
