import { whenLive } from '../when-live'
import { reasons } from './reasons'

const locale = document.currentScript?.dataset.locale
whenLive(shelfwise => {
  reasons(shelfwise, { locale })
})
