import { reasons } from './reasons'

const locale = document.currentScript?.dataset.locale
// An element with this id stands on `window` too.
if (!(window.shelfwise && 'push' in window.shelfwise)) window.shelfwise = []
window.shelfwise.push(shelfwise => {
  reasons(shelfwise, { locale })
})
