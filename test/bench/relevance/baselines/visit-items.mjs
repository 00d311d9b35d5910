/** A visit as the published methods see it: what was viewed or carted in order, immediate repeats once. */
export function itemsOfVisit({ hits }) {
  const items = []
  for (const hit of hits) {
    if (hit.kind === 'V' || hit.kind === 'A') append(items, hit.items)
  }
  return items
}

function append(items, more) {
  for (const item of more) if (items.at(-1) !== item) items.push(item)
}

/** The same, kept up to date while a visitor's log is replayed. */
export function followVisit() {
  const current = { items: [] }
  return {
    current,
    visit() {
      current.items = []
    },
    learn({ name, items }) {
      if (name === 'view_item' || name === 'add_to_cart') append(current.items, items)
    },
  }
}
