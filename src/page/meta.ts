/** What the page's `<meta>` of this property says. */
export const metaOf = (property: string): string =>
  document.querySelector(`meta[property="${property}"]`)?.getAttribute('content')?.trim() ?? ''
