const key = 'demo-shop.order'

/** The last order of this tab, so that the thank-you page can show it. */
export function lastOrder() {
  try {
    return JSON.parse(sessionStorage.getItem(key)) ?? undefined
  } catch {
    return undefined
  }
}

export function saveOrder(order) {
  try {
    sessionStorage.setItem(key, JSON.stringify(order))
  } catch {
    // Without session storage the thank-you page just shows no summary.
  }
}
