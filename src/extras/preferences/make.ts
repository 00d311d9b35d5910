/** An element with these attributes and contents, texts as text. It is a part of its own name. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...contents: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  const all = Object.entries({ part: tag, ...attributes })
  for (const [name, value] of all) element.setAttribute(name, value)
  element.append(...contents)
  return element
}

/**
 * A box to tick or a button to choose, with its text.
 *
 * @param why said below the text; it may be empty.
 * @param name of a group of buttons, by which the browser tells it from others; without it, a box.
 */
export function option(
  label: string,
  why: string,
  isChecked: boolean,
  onChange: (isChecked: boolean) => void,
  name = '',
): HTMLLabelElement {
  const input = make('input', { type: name ? 'radio' : 'checkbox', name })
  input.checked = isChecked
  input.onchange = () => onChange(input.checked)
  return make('label', {}, input, make('span', {}, label, make('small', {}, why)))
}
