import { type Follow, lookFor } from './follow'
import type { Answer } from './source'

/** Of `TCData` what is read here, in which anything may stand. */
interface TcData {
  listenerId?: unknown
  gdprApplies?: unknown
  eventStatus?: unknown
  publisher?: { consents?: Record<number, unknown> }
  purpose?: { consents?: Record<number, unknown> }
}

type TcfApi = (
  command: 'addEventListener' | 'removeEventListener',
  version: 2,
  callback: (data: TcData, success?: unknown) => void,
  listenerId?: unknown,
) => void

/** To store on the device, to make a profile for personalised content, and to choose content by it. */
const PURPOSES = [1, 5, 6]
/** The visitor has answered, now or earlier. While the banner is shown a grant would be nobody's. */
const ANSWERED = ['tcloaded', 'useractioncomplete']

const api = () => {
  const { __tcfapi } = window as { __tcfapi?: unknown }
  return typeof __tcfapi === 'function' ? (__tcfapi as TcfApi) : undefined
}

/** A purpose that is not there was not consented to: some platforms list only the others. */
function answerIn(consents: Record<number, unknown> | undefined): Answer | undefined {
  if (typeof consents !== 'object' || !consents) return
  return PURPOSES.every(purpose => consents[purpose] === true) ? 'granted' : 'denied'
}

/**
 * The IAB's Transparency & Consent Framework, version 2. Consent counts, legitimate interest does not.
 * Where the GDPR does not apply nobody was asked: no answer.
 *
 * @see https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/blob/master/TCFv2/IAB%20Tech%20Lab%20-%20CMP%20API%20v2.md
 */
export const followTcf: Follow = (tell, scope, { tcf = 'publisher' }) =>
  lookFor(
    api,
    add => {
      let last: TcData | undefined
      let isOver = false
      const remove = () => {
        isOver = true
        try {
          if (last) api()?.('removeEventListener', 2, () => {}, last.listenerId)
        } catch {
          // Theirs.
        }
      }
      const hear = scope.guard((data: TcData, success: unknown) => {
        if (!success) return
        // Undefined is «not known yet».
        if (data.gdprApplies !== true) tell(undefined)
        else if (ANSWERED.includes(data.eventStatus as string)) tell(answerIn(data[tcf]?.consents))
      })
      scope.onStop(remove)
      add('addEventListener', 2, (data, success) => {
        last = data
        hear(data, success)
        // A stub says only later as whom we are listed.
        if (isOver) remove()
      })
    },
    scope,
  )
