import { OPTIONS } from '../../attributes'
import { type PresetName, presets } from './presets'

const preset = document.currentScript?.dataset.preset as PresetName | undefined
// An element with this id stands on `window` too.
if (!(window.shelfwise && 'push' in window.shelfwise)) window.shelfwise = []
window.shelfwise.push(shelfwise => {
  const options = document.querySelector(`script[${OPTIONS}]`)?.textContent || '{}'
  presets(shelfwise, { preset, widgets: JSON.parse(options).widgets })
})
