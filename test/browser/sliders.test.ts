import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Shelfwise } from '../../src'
import { launchChromium } from '../support/chromium'
import { card, GRANTED } from '../support/pages'
import { FAR_DOWN, openPage, putCoffeeInCart, staysOf } from '../support/returning'
import { serve, type TestServer } from '../support/server'
import { type Visitor, visit } from '../support/visit'

let browser: Browser
let server: TestServer
let visitor: Visitor
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  server = await serve()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

/** A returning visitor opens a page with this in its body. */
async function open(body: string, head = GRANTED) {
  visitor = await visit(browser)
  page = visitor.page
  await putCoffeeInCart(page, server)
  await openPage(page, server, body, { head })
}

const style = (file: string) => `<style>${readFileSync(`node_modules/${file}`, 'utf8')}</style>`
const script = (file: string) => `<script src="/node_modules/${file}"></script>`
const slides = (name: string, tag = 'div') =>
  Array.from({ length: 6 }, (_, id) =>
    card(id, `class="${name}"`).replace(/(<\/?)li/g, `$1${tag}`),
  ).join('')

/** Real sliders, as their documentation has them: markup, what begins them, and how to ask what shows. */
const SLIDERS = {
  Swiper: {
    head: style('swiper/swiper-bundle.min.css') + script('swiper/swiper-bundle.min.js'),
    body: `<div class="swiper"><div class="swiper-wrapper" data-shelfwise="row">${slides('swiper-slide')}</div></div>`,
    begin: `slider = new Swiper('.swiper', { speed: 0 })`,
    // It marks its active slide only for who asks.
    active: () => page.evaluate('[slider.slides[slider.activeIndex].dataset.itemId]'),
    next: 'slider.slideNext()',
  },
  'Swiper’s element': {
    head: script('swiper/swiper-element-bundle.min.js'),
    body: `<swiper-container init="false" speed="0" data-shelfwise="row">${slides('swiper-slide', 'swiper-slide')}</swiper-container>`,
    begin: `slider = document.querySelector('swiper-container'); slider.initialize()`,
    active: () => page.evaluate('[slider.swiper.slides[slider.swiper.activeIndex].dataset.itemId]'),
    next: 'slider.swiper.slideNext()',
  },
  Splide: {
    head:
      style('@splidejs/splide/dist/css/splide.min.css') +
      script('@splidejs/splide/dist/js/splide.min.js'),
    body: `<section class="splide" aria-label="Popular"><div class="splide__track"><ul class="splide__list" data-shelfwise="row">${slides('splide__slide', 'li')}</ul></div></section>`,
    begin: `slider = new Splide('.splide', { type: 'loop', speed: 0 }).mount()`,
    active: () => idsIn('.splide__slide.is-active:not(.splide__slide--clone)'),
    next: `slider.go('>')`,
  },
  Slick: {
    head:
      style('slick-carousel/slick/slick.css') +
      script('jquery/dist/jquery.min.js') +
      script('slick-carousel/slick/slick.min.js'),
    body: `<div class="products-slider" data-shelfwise="row">${slides('product')}</div>`,
    begin: `slider = $('.products-slider').slick({ speed: 0 })`,
    active: () => idsIn('.slick-active'),
    next: `slider.slick('slickNext')`,
  },
  Owl: {
    head:
      style('owl.carousel/dist/assets/owl.carousel.min.css') +
      script('jquery/dist/jquery.min.js') +
      script('owl.carousel/dist/owl.carousel.min.js'),
    body: `<div class="owl-carousel" data-shelfwise="row">${slides('product')}</div>`,
    begin: `slider = $('.owl-carousel').owlCarousel({ items: 1, loop: true, smartSpeed: 0 })`,
    active: () => idsIn('.owl-item.active'),
    next: `slider.trigger('next.owl.carousel', [0])`,
  },
}
const NAMES = Object.keys(SLIDERS) as (keyof typeof SLIDERS)[]

const idsIn = (selector: string) =>
  page.$$eval(selector, all =>
    all.map(it =>
      (it.matches('[data-item-id]') ? it : it.querySelector('[data-item-id]'))?.getAttribute(
        'data-item-id',
      ),
    ),
  )
const ids = (...numbers: number[]) => numbers.map(number => `sku-${number}`)
const known = () =>
  page.evaluate(() =>
    (window.shelfwise as Shelfwise).widgets()[0]?.order.map(({ item }) => item.item_id),
  )

describe.each(NAMES)('%s', name => {
  const { head, body, begin, active, next } = SLIDERS[name]

  it('begins with what the visitor wants, and goes on to what comes next', {
    retry: 2,
  }, async () => {
    await open(`${body}<script>var ${begin}</script>`, head + GRANTED)
    expect(await active()).toEqual(['sku-1'])
    await page.evaluate(next)
    await expect.poll(active).toEqual(['sku-5'])
    expect(await known()).toEqual(ids(1, 5, 0, 2, 3, 4))
    expect(visitor.troubles).toEqual([])
  })

  it('stays as it is once it has begun, and is read without its clones', async () => {
    await open(
      `${FAR_DOWN}${body}<script>var ${begin}; before = document.querySelector('[data-shelfwise]').innerHTML</script>${GRANTED}`,
      head,
    )
    expect(await staysOf(page, 'row')).toBe('laid out')
    expect(await known()).toEqual(ids(0, 1, 2, 3, 4, 5))
    expect(await active()).toEqual(['sku-0'])
    await page.evaluate(() => (window.shelfwise as Shelfwise).stop())
    expect(
      await page.evaluate(`document.querySelector('[data-shelfwise]').innerHTML === before`),
    ).toBe(true)
    expect(visitor.messages.filter(line => line.includes('stays'))).toHaveLength(1)
    expect(visitor.troubles).toEqual([])
  })
})

describe('a carousel of Bootstrap', () => {
  it('stays as it is from the beginning, and still turns', async () => {
    await open(
      `<div id="c" class="carousel slide"><div class="carousel-inner" data-shelfwise="row">${slides('carousel-item').replace('carousel-item', 'carousel-item active')}</div></div>
         ${script('bootstrap/dist/js/bootstrap.bundle.min.js')}`,
      style('bootstrap/dist/css/bootstrap.min.css') + GRANTED,
    )
    expect(await idsIn('.carousel-item.active')).toEqual(['sku-0'])
    await page.evaluate(`bootstrap.Carousel.getOrCreateInstance('#c').next()`)
    await expect.poll(() => idsIn('.carousel-item.active')).toEqual(['sku-1'])
    expect(await known()).toEqual(ids(0, 1, 2, 3, 4, 5))
    expect(await staysOf(page, 'row')).toBe('laid out')
    expect(visitor.troubles).toEqual([])
  })
})

describe('a slider that does not say when it begins', () => {
  it.each([
    ['Fancyapps', 'class="f-carousel"'],
    ['FlexSlider', 'class="flexslider"'],
    ['Owl 1', 'class="owl-wrapper"'],
    ['UIkit', 'uk-slider'],
  ])('stays as it is: %s', async (_, sign) => {
    await open(`${FAR_DOWN}<div ${sign}><div data-shelfwise="row">${slides('slide')}</div></div>`)
    expect(await known()).toEqual(ids(0, 1, 2, 3, 4, 5))
    expect(await idsIn('[data-item-id]')).toEqual(ids(0, 1, 2, 3, 4, 5))
    expect(await staysOf(page, 'row')).toBe('laid out')
  })
})

describe('cards that several share a slide or a row', () => {
  it('stay where they are, and each is read', async () => {
    const row = (from: number) => `<ul class="row">${card(from)}${card(from + 1)}</ul>`
    await open(`${FAR_DOWN}<div data-shelfwise="row">${row(0)}${row(4)}</div>`)
    expect(await known()).toEqual(ids(0, 1, 4, 5))
    expect(await idsIn('[data-item-id]')).toEqual(ids(0, 1, 4, 5))
    expect(await staysOf(page, 'row')).toBe('rows')
  })
})

describe('masonry', () => {
  const GRID = `<div class="grid" data-shelfwise="row">${slides('brick')}</div>`
  const MASONRY = script('masonry-layout/dist/masonry.pkgd.min.js')
  const BEGIN = `<script>new Masonry('.grid', { itemSelector: '.brick', columnWidth: 200 })</script>`
  const WIDTH = '<style>.brick { width: 200px }</style>'

  it('that has laid its bricks is left alone', async () => {
    await open(`${FAR_DOWN}${GRID}${BEGIN}${GRANTED}`, MASONRY + WIDTH)
    expect(await known()).toEqual(ids(0, 1, 2, 3, 4, 5))
    expect(await idsIn('.brick')).toEqual(ids(0, 1, 2, 3, 4, 5))
    expect(await staysOf(page, 'row')).toBe('laid out')
  })

  it('that comes after us lays them in the visitor’s order', { retry: 2 }, async () => {
    await open(GRID + BEGIN, MASONRY + WIDTH + GRANTED)
    const first = await page.$$eval('.brick', all =>
      all
        .filter(
          it => (it as HTMLElement).style.left === '0px' && (it as HTMLElement).style.top === '0px',
        )
        .map(it => it.getAttribute('data-item-id')),
    )
    expect(first).toEqual(['sku-1'])
  })
})
