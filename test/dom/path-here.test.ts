import { afterEach, describe, expect, it } from 'vitest'
import { pathHere } from '../../src/address'

afterEach(() => {
  document.head.innerHTML = ''
  history.replaceState(null, '', '/')
})

describe('the path of an address', () => {
  it.each([
    ['/p/1', '/p/1'],
    ['/p/1?from=mail#reviews', '/p/1'],
    [`${location.origin}/p/1`, '/p/1'],
    [`//${location.host}/p/1`, '/p/1'],
    ['/p/a thing', '/p/a%20thing'],
    ['/a/../p/1', '/p/1'],
  ])('%s is %s', (address, path) => {
    expect(pathHere(address)).toBe(path)
  })

  it('is resolved as the page’s own links are', () => {
    history.replaceState(null, '', '/shop/list')
    expect(pathHere('p/1')).toBe('/shop/p/1')
    document.head.innerHTML = '<base href="/other/">'
    expect(pathHere('p/1')).toBe('/other/p/1')
  })

  it.each([
    'https://elsewhere.example/p/1',
    '//elsewhere.example/p/1',
    'javascript:alert(1)',
    'mailto:jane@example.com',
    'tel:123',
    'data:text/html,x',
    'http://[',
    '',
    null,
    undefined,
  ])('is none for %j', address => {
    expect(pathHere(address)).toBeUndefined()
  })
})
