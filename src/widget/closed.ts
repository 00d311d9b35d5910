/** Whether the parser has gone past an element: until then parts of it may be missing. */
export function isClosed(element: Element): boolean {
  if (document.readyState !== 'loading') return true
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true
  }
  return false
}
