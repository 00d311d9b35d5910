import gardenAndGifts from './home/garden-and-gifts.mjs'
import paint from './home/paint.mjs'
import rooms from './home/rooms.mjs'
import tools from './home/tools.mjs'

export default {
  shop: {
    name: 'Tiller & Brandt',
    tagline: 'For the job at home',
    currency: 'EUR',
    postage: 5.9,
    freeFrom: 80,
    delivery:
      'Delivery in one to three days, free from €80. What you do not open goes back for sixty.',
    about:
      'A hardware shop with people in it. We have done most of these jobs ourselves, some of them twice, and we would rather sell you the right plug than the big drill.',
    theme: { accent: '#1f5f7a', accentDeep: '#14455a', wall: '#d5dde0', board: '#b58a5a' },
  },

  hero: {
    kicker: 'A free weekend, and a wall',
    title: 'Have it all there before you start.',
    text: 'Drill, bits, plugs, glasses. Paint, roller, tray, tape. We think of the second half, so that Saturday afternoon does not end at the shop door.',
    actions: [
      { label: 'Shop tools', path: 'Tools' },
      { label: 'Pick a colour', path: 'Paint' },
    ],
    products: ['hom-421', 'hom-202', 'hom-101', 'hom-503', 'hom-533'],
  },

  menu: [
    'Tools/Drilling',
    'Tools/Sawing and sanding',
    'Tools/Hand tools',
    'Tools/Protection',
    'Paint',
    'Rooms/Bathroom',
    'Rooms/Lighting',
    'Garden',
    'Gifts',
  ],

  pick: 'hom-128',

  categories: {
    Tools: 'To drill, saw, hold and measure, and to keep all your fingers.',
    'Tools/Drilling': 'The hole, what goes into it, and what keeps the dust out of your eyes.',
    'Tools/Drilling/Drills and drivers': 'One battery for most of them.',
    'Tools/Drilling/Drill bits': 'The part that does the work.',
    'Tools/Drilling/Screws and plugs': 'Know your wall, then choose.',
    'Tools/Drilling/Glasses and masks': 'Cheap, light, and on before the first hole.',
    'Tools/Sawing and sanding': 'To size, then smooth.',
    'Tools/Sawing and sanding/Saws and sanders': 'With a motor and without.',
    'Tools/Sawing and sanding/Blades and discs': 'Fresh ones cut straighter.',
    'Tools/Hand tools': 'What you reach for first, and last.',
    'Tools/Hand tools/Measuring and cutting': 'Twice, then once.',
    'Tools/Hand tools/Hammers, drivers, pliers': 'The drawer by the door.',
    'Tools/Hand tools/Glue and tape': 'For a week, or for good.',
    'Tools/Protection': 'Hands, knees, head.',
    Paint: 'Colour, and what brings it to the wall.',
    'Paint/Wall painting': 'A room in a weekend.',
    'Paint/Wall painting/Wall paint': 'Few colours, all of them good on a whole wall.',
    'Paint/Wall painting/Rollers and trays': 'Half of a good coat is the tool.',
    'Paint/Wall painting/Tape, sheets, filler': 'The hour before, which saves the day after.',
    'Paint/Wood care': 'For doors, chairs and floors.',
    'Paint/Wood care/Varnish and wood paint': 'Thin coats, and patience.',
    'Paint/Wood care/Brushes': 'Washed out well they last for years.',
    Rooms: 'What you see when the job is done.',
    'Rooms/Bathroom': 'Water where you want it.',
    'Rooms/Bathroom/Taps and showers': 'With the spare parts to go with them.',
    'Rooms/Bathroom/Round the basin': 'Somewhere to put the towel.',
    'Rooms/Lighting': 'Warm light, and lamps that can be mended.',
    'Rooms/Lighting/Lamps': 'For the table, the desk, the corner.',
    'Rooms/Lighting/Bulbs and strings': 'And a torch, for when they fail.',
    Garden: 'For the far side of the door.',
    'Garden/Planting': 'Dig, cut, plant, water.',
    'Garden/Planting/Garden tools': 'Steel and ash, mostly.',
    'Garden/Planting/Pots, soil, seeds': 'What it grows in.',
    Gifts: 'For people who have a toolbox, and for those who should.',
    'Gifts/For makers': 'They will use it on the day.',
    'Gifts/For the table': 'Light, and something green.',
    'Gifts/For children': 'To build with somebody.',
  },

  extras: {
    rules: [
      {
        name: 'own-brand',
        kind: 'home',
        items: { brand: 'Hausmark' },
        atLeast: 1,
        inFirst: 6,
      },
      {
        name: 'glasses-with-the-drill',
        kind: 'cart',
        items: { category: 'Tools/Drilling/Glasses and masks' },
        boost: 1.5,
      },
      {
        name: 'gifts-until-christmas',
        widgets: ['home-new'],
        items: { attribute: { occasion: 'gift' } },
        boost: 1.2,
        from: '2026-11-20',
        until: '2026-12-24',
      },
      {
        name: 'the-assortment-first',
        widgets: ['category-tools-drilling-screws-and-plugs'],
        items: { item: 'hom-128' },
        pin: 1,
      },
      {
        name: 'no-voucher-in-a-set',
        kind: 'shelf',
        items: { item: 'hom-524' },
        exclude: true,
      },
    ],
    shelves: { catalogue: '/items.json', currency: 'EUR' },
    situations: {
      segments: {
        renovators: {
          any: [
            { interest: { category: 'Tools', atLeast: 0.3 } },
            { interest: { category: 'Paint', atLeast: 0.3 } },
          ],
        },
        'gift-buyers': { interest: { category: 'Gifts', atLeast: 0.3 } },
      },
      situations: {
        'cart-waits': { on: 'cart-left' },
        'need-help': { on: 'hesitating' },
        'on-with-the-job': { on: 'returning', segment: 'renovators' },
        'a-gift': { on: 'returning', segment: 'gift-buyers' },
        'welcome-back': { on: 'returning' },
      },
    },
    preferences: {
      ask: [
        {
          key: 'attribute:system=18 V',
          label: 'I have an 18 V battery',
          purpose: 'Tools that run on it come first.',
        },
        {
          key: 'category:Paint',
          label: 'I am painting',
          purpose: 'Paint and what goes with it come first.',
        },
      ],
    },
    intent: {
      needs: {
        gift: { words: ['gift', 'present', 'birthday'], attribute: 'occasion=gift' },
        masonry: { words: ['brick', 'masonry', 'concrete'], attribute: 'use=masonry' },
        plasterboard: { words: ['plasterboard', 'drywall'], attribute: 'use=plasterboard' },
        cordless: { words: ['cordless', 'battery'], attribute: 'system=18 V' },
      },
    },
  },

  notes: {
    home: [
      {
        when: 'cart-waits',
        text: 'Your cart is as you left it.',
        label: 'Have a look',
        url: '/cart/',
      },
      {
        when: 'on-with-the-job',
        text: 'How is the job going? Plugs, screws and the right bit stand together.',
        label: 'Drilling',
        url: '/c/tools/drilling/',
      },
      {
        when: 'a-gift',
        text: 'Still looking for somebody? We wrap, and the price stays off.',
        label: 'Gifts',
        url: '/c/gifts/',
      },
      {
        when: 'welcome-back',
        text: 'Good to see you again.',
      },
    ],
    product: [
      {
        when: 'need-help',
        text: 'Not sure it is the right one? Ask us first: we have done most of these jobs ourselves.',
      },
    ],
  },

  products: [...tools, ...paint, ...rooms, ...gardenAndGifts],
}
