import type { Follow } from './follow'
import { type Answer, isAnswer } from './source'

/** Who writes seconds for milliseconds must not silence a refusal. */
const MAX_WAIT = 10_000

/**
 * Google's Consent Mode, versions 1 and 2: `gtag('consent', 'default' | 'update', { personalization_storage })`
 * in the data layer. An update is what the visitor said, and outranks every default. Of defaults for a
 * region a denial counts, for we do not know where the visitor is, and a grant does not.
 *
 * A default holds until the visitor's answer has been read, which most platforms do a moment later. It is
 * told when the page has loaded and `wait_for_update` is over: earlier, a denial would erase at every page
 * what a visitor has agreed to.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export const followConsentMode: Follow = (tell, scope, { followDataLayer }) => {
  const { guard, listen, onStop } = scope
  let update: Answer | undefined
  let everywhere: Answer | undefined
  let somewhere: Answer | undefined
  let waits = 0
  const say = guard(() => tell(update ?? (waits ? undefined : (somewhere ?? everywhere))))
  const wait = () => {
    waits++
    return guard(() => {
      waits--
      say()
    })
  }
  if (document.readyState !== 'complete') listen(window, 'load', wait(), { once: true })

  return followDataLayer(entry => {
    const { 0: command, 1: kind, 2: said } = entry as Record<number, unknown>
    if (command !== 'consent') return
    const { personalization_storage, region, wait_for_update } = Object(said)
    if (!isAnswer(personalization_storage)) return
    const pause = typeof wait_for_update === 'number' ? Math.min(wait_for_update, MAX_WAIT) : 0
    if (kind === 'update') update = personalization_storage
    else if (kind === 'default') {
      if (region === undefined) everywhere = personalization_storage
      else if (personalization_storage === 'denied') somewhere = personalization_storage
      if (pause > 0) {
        const timer = setTimeout(wait(), pause)
        onStop(() => clearTimeout(timer))
      }
    }
    // What one script pushes, and all of what was there before us, is one answer.
    queueMicrotask(say)
  }, scope)
}
