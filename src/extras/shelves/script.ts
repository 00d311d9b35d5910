import { tagOptions } from '../tag-options'
import { whenLive } from '../when-live'
import { fillShelves, type ShelvesOptions } from './shelves'

const tag = document.currentScript as HTMLScriptElement | null
whenLive(shelfwise => {
  fillShelves(
    shelfwise,
    tagOptions('shelves') as ShelvesOptions | undefined,
    () => import(new URL('shelfwise-catalogue.js', tag?.src).href),
  )
})
