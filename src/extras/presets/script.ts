import { OPTIONS } from '../../attributes'
import { type PresetName, presets } from './presets'

// An element with this id stands on `window` too.
if (!(window.shelfwise && 'push' in window.shelfwise)) window.shelfwise = []
window.shelfwise.push(shelfwise => {
  // As a module this script has no tag of its own: that of the library says what is wanted.
  const tag = document.querySelector<HTMLElement>('script[data-preset]')
  const options = document.querySelector(`script[${OPTIONS}]`)?.textContent || '{}'
  presets(shelfwise, {
    preset: tag?.dataset.preset as PresetName | undefined,
    widgets: JSON.parse(options).widgets,
  })
})
