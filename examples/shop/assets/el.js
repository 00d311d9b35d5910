/** An element with its properties and children; text stays text. */
export function el(name, properties = {}, ...children) {
  const { role, ...rest } = properties
  const element = Object.assign(document.createElement(name), rest)
  if (role) element.setAttribute('role', role)
  element.append(...children.flat().filter(child => child !== undefined && child !== false))
  return element
}
