class Markup {
  constructor(text) {
    this.text = text
  }
  toString() {
    return this.text
  }
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = text => text.replace(/[&<>"']/g, letter => entities[letter])

/** Marks text that is markup already. */
export const raw = text => new Markup(text)

const render = value => {
  if (value === undefined || value === null || value === false || value === true) return ''
  if (Array.isArray(value)) return value.map(render).join('')
  return value instanceof Markup ? value.text : escaped(String(value))
}

/** Escapes every value that is not itself the result of `html`. */
export const html = (strings, ...values) =>
  raw(strings.reduce((text, part, index) => text + render(values[index - 1]) + part))

/** JSON for the inside of a script element, where `</script>` and `<!--` would end it. */
export const json = value => raw(JSON.stringify(value).replaceAll('<', '\\u003c'))
