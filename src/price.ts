/** Digits in groups by one sign ("1 299", "1.299", "1,29,999"), or not in groups, and what stands after the decimal sign. */
const NUMBER =
  /([1-9]\d{0,2}([\s'’.,])(?:\d\d\2)*\d{3}(?:\2\d{3})*(?!\d))(?:[.,](\d{1,2})(?!\d))?|(\d+)(?:[.,](\d+))?/

/**
 * The price in what shops give as one: `1299`, `"1299.00"`, `"1 299,00 руб."`, `"$1,299.00"`,
 * `"1.299,00 EUR"`; the first of several. Three digits after the only sign are a group ("$229.990"), unless
 * the text is a bare number as programs write it ("229.990").
 *
 * @returns undefined for what is no price, and for none: 0 stands for "not on sale" more often than for a gift.
 */
export function priceOf(value: unknown): number | undefined {
  const text = `${value ?? ''}`.trim()
  const [, grouped, , cents, whole, rest = '0'] = NUMBER.exec(text) ?? []
  const price = /^\d+(\.\d+)?(e\+?\d+)?$/.test(text)
    ? Number(text)
    : Number(grouped ? `${grouped.replace(/\D/g, '')}.${cents ?? 0}` : `${whole}.${rest}`)
  return price > 0 && price < Infinity && !/^-/.test(text) ? price : undefined
}
