import { shelfElement } from './shelf-element'

// An element with this id stands on `window` too.
if (!(window.shelfwise && 'push' in window.shelfwise)) window.shelfwise = []
window.shelfwise.push(shelfElement)
