import { tagOptions } from '../tag-options'
import { whenLive } from '../when-live'
import { type PreferencesOptions, preferences } from './preferences'

whenLive(shelfwise => {
  preferences(shelfwise, tagOptions('preferences') as PreferencesOptions | undefined)
})
