/** What templates do to JSON: comments and CDATA around it, commas too many, control characters. */
export function mended(text: string): string {
  try {
    JSON.parse(text)
    return text
  } catch {
    return text
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/^[^[{]*(?:<!\[CDATA\[|<!--)|\/\*.{0,200}?\*\/|(?:\/\/ *)?(?:\]\]>|-->)/g, '')
      .replace(/,(?=\s*[\]}])/g, '')
  }
}
