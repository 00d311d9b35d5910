/**
 * A title as it stands within a sentence: "Coffee Grinders" becomes "coffee grinders", while "USB cables",
 * "iPhone cases" and "Gifts from Paris" keep what is no mere capital of a title.
 */
export function withinSentence(title: string, language: string): string {
  // German nouns keep theirs.
  if (language === 'de') return title
  const words = title.match(WORDS) ?? []
  // Only English puts capitals all through a title, and where it does, on every longer word.
  const throughout = language === 'en' && !words.some(word => /^\p{Ll}{4}/u.test(word))
  return title.replace(WORDS, (word, place: number) => {
    const isCapital = (throughout || !place) && /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(word)
    // Among Cyrillic words a Latin one is a name.
    const isName = language === 'ru' && /[a-z]/.test(word)
    return isCapital && !isName ? word.toLocaleLowerCase(language) : word
  })
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu
