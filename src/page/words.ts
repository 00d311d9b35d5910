/** Letters and digits only, in lower case, a blank between words and around: texts are compared so. */
export const plain = (text = ''): string =>
  ` ${text} `.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

/** What the page's `<meta>` of this property says. */
export const metaOf = (property: string): string =>
  document.querySelector(`meta[property="${property}"]`)?.getAttribute('content')?.trim() ?? ''
