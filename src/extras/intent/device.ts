/** What a visit is made with. */
export const DEVICES = ['phone', 'tablet', 'desktop'] as const
export type Device = (typeof DEVICES)[number]

/**
 * The class of the device, by what the page's style could ask too: a finger as the pointer tells a phone or a tablet
 * from the rest, the shorter side of the window one from the other.
 */
export function deviceHere(): Device {
  if (!matchMedia('(pointer: coarse)').matches) return 'desktop'
  return matchMedia('(max-width: 599px), (max-height: 599px)').matches ? 'phone' : 'tablet'
}
