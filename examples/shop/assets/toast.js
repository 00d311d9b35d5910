const shelf = document.querySelector('[data-toasts]')
const lifetime = 4500

/** A short word, read out politely, with one place to go. */
export function toast(text, { label, url }) {
  const note = document.createElement('p')
  const link = document.createElement('a')
  link.href = url
  link.textContent = label
  note.className = 'toast'
  note.append(text, ' ', link)
  shelf.replaceChildren(note)
  setTimeout(() => note.remove(), lifetime)
}
