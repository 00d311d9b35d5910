/** The text of an element in one line. */
export const lineOf = (element: Element): string =>
  element.textContent?.replace(/\s+/g, ' ').trim() ?? ''
