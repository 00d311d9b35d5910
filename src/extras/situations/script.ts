import { tagOptions } from '../tag-options'
import { whenLive } from '../when-live'
import { follow } from './follow'

whenLive(shelfwise => follow(shelfwise, Object(tagOptions('situations'))))
