import { describe, expect, it } from 'vitest'
import { channelOf } from '../../src/extras/intent/channel'

const SHOP = 'https://www.shop.example/grinders'

describe('the channel of a visit', () => {
  it.each([
    ['', 'direct'],
    ['https://www.shop.example/', 'direct'],
    ['https://shop.example/other', 'direct'],
    ['https://www.google.com/', 'search'],
    ['https://www.google.co.uk/search', 'search'],
    ['https://yandex.ru/', 'search'],
    ['https://ya.ru/', 'search'],
    ['https://duckduckgo.com/', 'search'],
    ['https://go.mail.ru/search', 'search'],
    ['android-app://com.google.android.googlequicksearchbox/', 'search'],
    ['https://l.facebook.com/', 'social'],
    ['https://t.co/abc', 'social'],
    ['https://vk.com/', 'social'],
    ['https://www.youtube.com/', 'social'],
    ['https://mail.google.com/', 'email'],
    ['https://e.mail.ru/', 'email'],
    ['android-app://com.google.android.gm/', 'email'],
    ['https://blog.example/best-grinders', 'referral'],
    ['https://google.evil.example.com/', 'referral'],
    ['https://notgoogle.com/', 'referral'],
  ])('from %s is %s', (referrer, channel) => {
    expect(channelOf(referrer, SHOP)).toBe(channel)
  })

  it.each([
    ['utm_source=google&utm_medium=cpc', 'ad'],
    ['utm_medium=paid_social&utm_source=facebook', 'ad'],
    ['UTM_MEDIUM=Email', 'email'],
    ['utm_medium=e-mail', 'email'],
    ['utm_medium=social', 'social'],
    ['utm_medium=organic', 'search'],
    ['utm_medium=affiliate', 'ad'],
    ['utm_medium=cpa&utm_source=admitad', 'ad'],
    ['utm_source=newsletter', 'email'],
    ['utm_source=vk', 'social'],
    ['utm_medium=referral', 'referral'],
    ['utm_source=%', 'referral'],
    ['gclid=1', 'ad'],
    ['wbraid=1', 'ad'],
    ['yclid=1', 'ad'],
    ['msclkid=1', 'ad'],
    ['ysclid=1', 'search'],
    ['fbclid=1', 'social'],
    ['mc_eid=1', 'email'],
    ['colour=red&page=2', 'search'],
  ])('with %s is %s, whoever refers', (query, channel) => {
    expect(channelOf('https://www.google.com/', `${SHOP}?${query}#top`)).toBe(channel)
  })

  it('is what the shop’s own medium says, before what a network adds', () => {
    expect(channelOf('', `${SHOP}?fbclid=1&utm_medium=email`)).toBe('email')
  })

  it('is one of the classes for any referrer and address', () => {
    for (const text of ['?', 'about:blank', 'https://', '//x', 'null', '?utm_medium=']) {
      expect(channelOf(text, text)).toBe('direct')
      expect(channelOf('', text)).toMatch(/^(direct|referral)$/)
    }
  })
})
