/** A text that was escaped for HTML within JSON, as it is meant. */
export function decoded(text: string): string {
  // To make a document takes long.
  if (!/[&<]/.test(text)) return text
  try {
    return new DOMParser().parseFromString(text, 'text/html').documentElement.textContent ?? text
  } catch {
    // The page's Trusted Types do not allow it.
    return text
  }
}

/** The text of an element in one line. */
export const lineOf = (element: Element): string =>
  element.textContent?.replace(/\s+/g, ' ').trim() ?? ''
