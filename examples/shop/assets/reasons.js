const last = path => path.split('/').at(-1)

/**
 * A key of the profile, such as `category:Kitchen/Coffee/Grinders`, as a title and a kind. Without a title
 * it is nothing to show: the total of a kind, such as `brand:`, or a price band.
 */
export function nameInterest(key = '') {
  const [, kind = 'other', value = key] = /^([a-z_]+):(.*)$/.exec(key) ?? []
  if (!value || kind === 'price') return { kind, title: '', detail: '' }
  if (kind === 'category')
    return {
      kind: 'category',
      title: last(value),
      detail: value.split('/').slice(0, -1).join(', '),
    }
  if (kind === 'brand') return { kind: 'brand', title: value, detail: 'brand' }
  if (kind === 'attribute') {
    const [name, what = name] = value.split('=')
    return { kind: 'attribute', title: what, detail: name }
  }
  if (kind === 'word') return { kind: 'word', title: `“${value}”`, detail: 'word' }
  return { kind, title: value, detail: kind }
}

const up = {
  category: ({ title }) => `${title}: looked at lately`,
  brand: ({ title }) => `${title}: a brand you looked at`,
  attribute: ({ title, detail }) => `${title} ${detail}: like things you looked at`,
  word: ({ title }) => `${title}: in the name of things you looked at`,
  price: () => 'about the price you usually look at',
  item: () => 'you looked at this one lately',
  cart: () => 'it is in your cart',
  nearby: () => 'it stands beside what you looked at',
  repurchase: () => 'it may be time to buy it again',
  availability: () => 'in stock',
}

const down = {
  category: ({ title }) => `${title}: less your thing lately`,
  price: () => 'further from the price you usually look at',
  seen: () => 'you have seen it lately',
  ignored: () => 'shown often, never chosen',
  cart: () => 'it is in your cart already',
  bought: () => 'you bought it already',
  availability: () => 'sold out at the moment',
}

const plain = feature =>
  String(feature ?? 'something else')
    .replace(/[_-]+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()

/** One reason as a short sentence. The library may have features this shop has never heard of. */
export const sentence = reason => capital(wording(reason))

const capital = text => text.charAt(0).toUpperCase() + text.slice(1)

function wording({ feature, key, contribution = 0 } = {}) {
  const interest = nameInterest(key)
  const say = (contribution < 0 ? down : up)[feature]
  const lacksItsName = say?.length && !interest.title
  if (say && !lacksItsName) return say(interest)
  return `${interest.title && `${interest.title}: `}${contribution < 0 ? 'less ' : ''}${plain(feature)}`
}
