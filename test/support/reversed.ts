/** The same value with the fields of every object in the opposite order. */
export function reversed<T>(value: T): T
export function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).reverse()
  return Object.fromEntries(entries.map(([name, field]) => [name, reversed(field)]))
}
