/** The fields by which forms tell a cart which product is meant. */
const FIELDS = ['product_id', 'productid', 'id_product', 'product', 'add-to-cart']
  .map(name => `[name="${name}" i]`)
  .join()

/** The id that forms of the page send to the cart more often than any other: those of a list send each once. */
export function idInForms(): string | undefined {
  const counts = new Map<string, number>()
  for (const field of document.querySelectorAll(FIELDS)) {
    const id = field.getAttribute('value')
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1])
  return most && (!next || most[1] > next[1]) ? most[0] : undefined
}
