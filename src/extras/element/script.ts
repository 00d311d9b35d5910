import { whenLive } from '../when-live'
import { shelfElement } from './shelf-element'

whenLive(shelfElement)
