/** Letters and digits only, in lower case, a blank between words and around: texts are compared so. */
export const plain = (text = ''): string =>
  ` ${text} `.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
