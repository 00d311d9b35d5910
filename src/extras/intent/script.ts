import { tagOptions } from '../tag-options'
import { whenLive } from '../when-live'
import { follow } from './follow'
import { isNeed, type Needs } from './needs'

whenLive(shelfwise => {
  const { needs }: { needs?: Needs } = Object(tagOptions('intent'))
  // What is wrong is left out, and the shop's to mend; the rest holds.
  const sound = Object.entries(Object(needs) as Needs).filter(([name, need]) => {
    if (!isNeed(need)) console.error(`shelfwise: intent.needs.${name}`)
    return isNeed(need)
  })
  follow(shelfwise, Object.fromEntries(sound))
})
