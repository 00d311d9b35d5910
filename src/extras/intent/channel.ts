/**
 * How a visit comes about, each with its signs: `m:` a medium, `?` a parameter that networks add to the links they
 * count, or a host. Media are much as in GA4's default channels, but that
 * affiliates are ads.
 */
const SIGNS = {
  ad: /^m:(paid|ads?$|cp|ppc|display|banner|affil)|^\?([gdty]cl|[gw]bra|msclk)id$/,
  email: /^(?!go\.).*mail|newsletter|outlook|\.gm$|^\?mc_/,
  social:
    /^m:social|^\?fbclid|(^|\.)(facebook|instagram|twitter|x|t|linkedin|pinterest|reddit|tiktok|youtube|vk|ok)\.[a-z.]{2,6}$/,
  search:
    /^m:organic|^\?(ysclid|srsltid)$|(^|\.)(google|yandex|ya|bing|duckduckgo|baidu|ecosia|yahoo|mail)\.[a-z.]{2,6}$|quicksearch/,
  referral: /^m:refer|^[^?:]+$/,
  direct: /^$/,
}

export type Channel = keyof typeof SIGNS
export const CHANNELS = Object.keys(SIGNS) as Channel[]

const hostOf = (address: string) => /^[\w-]+:\/\/(?:www\.)?([^/:?#]*)/.exec(address)?.[1] ?? ''

/**
 * How somebody came to an address: by what its campaign parameters say, `utm_medium` first, else by the host that
 * they came from. Of neither anything but the class leaves here.
 *
 * @param referrer as `document.referrer` has it; one of the same host is none.
 * @param address with its parameters.
 */
export function channelOf(referrer: string, address: string): Channel {
  const parameters = new URLSearchParams(address.replace(/^[^?]*|#.*$/g, '').toLowerCase())
  const source = parameters.get('utm_source')
  const signs = [
    `m:${parameters.get('utm_medium')}`,
    ...[...parameters.keys()].map(name => `?${name}`),
    // The name of a house stands for its host.
    ...(source ? [`:${source}`, `.${source}.com`] : []),
    hostOf(referrer) === hostOf(address) ? '' : hostOf(referrer),
  ]
  return signs
    .map(sign => CHANNELS.find(channel => SIGNS[channel].test(sign)))
    .find(channel => channel) as Channel
}
