import type { ShelfwiseOptions } from '../../options'
import { tagOptions } from '../tag-options'
import { whenLive } from '../when-live'
import { type PresetName, presets } from './presets'

whenLive(shelfwise => {
  // As a module this script has no tag of its own: that of the library says what is wanted.
  const tag = document.querySelector<HTMLElement>('script[data-preset]')
  presets(shelfwise, {
    preset: tag?.dataset.preset as PresetName | undefined,
    widgets: tagOptions('widgets') as ShelfwiseOptions['widgets'],
  })
})
