/** The language of a locale, `ru` of `ru-RU`; the page's own without one, and English without that. */
export function languageOf(locale?: string): string {
  const wanted = locale || (typeof document === 'undefined' ? '' : document.documentElement.lang)
  // What is no language would throw where texts are lower-cased.
  return /^[a-z]{2,3}(?![^-_])/i.exec(wanted)?.[0].toLowerCase() ?? 'en'
}
