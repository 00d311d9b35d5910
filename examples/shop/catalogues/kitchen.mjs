import baking from './kitchen/baking.mjs'
import coffee from './kitchen/coffee.mjs'
import cookware from './kitchen/cookware.mjs'
import knives from './kitchen/knives.mjs'
import table from './kitchen/table.mjs'
import tea from './kitchen/tea.mjs'
import tools from './kitchen/tools.mjs'

export default {
  shop: {
    name: 'Fennel & Oak',
    tagline: 'Good things for the kitchen and the table',
    currency: 'EUR',
    postage: 4.9,
    freeFrom: 60,
    delivery: 'Delivery in two to four days, free from €60. Thirty days to change your mind.',
    about:
      'We are a small shop for people who cook at home. Everything here is in use in our own kitchens, and we tell you what it is not good at.',
    theme: { accent: '#a93f1c', accentDeep: '#8a3013', wall: '#e6d3bd', board: '#c08a55' },
  },

  hero: {
    kicker: 'November, and the oven is on',
    title: 'Cook more, own less, keep it longer.',
    text: 'A hundred and fifty things we would buy again: pans that season, knives you can sharpen, cups that sit right in the hand.',
    actions: [
      { label: 'Shop cookware', path: 'Kitchen/Cookware' },
      { label: 'See the table', path: 'Table' },
    ],
    products: ['sku-1110', 'sku-1220', 'sku-1410', 'sku-1550', 'sku-1620'],
  },

  menu: [
    'Kitchen/Cookware',
    'Kitchen/Knives',
    'Kitchen/Coffee',
    'Kitchen/Tea',
    'Kitchen/Tools',
    'Kitchen/Textiles',
    'Table',
    'Baking',
  ],

  pick: 'sku-1220',

  categories: {
    Kitchen: 'Everything between the market bag and the plate.',
    'Kitchen/Cookware': 'Pots and pans for every hob, chosen to be used daily and handed on later.',
    'Kitchen/Cookware/Saucepans': 'From the milk pan to potatoes for four.',
    'Kitchen/Cookware/Frying pans': 'Seasoned steel, heavy iron, and one coating for your eggs.',
    'Kitchen/Cookware/Casseroles': 'Slow things, big things, Sunday things.',
    'Kitchen/Cookware/Woks and roasting': 'For high heat, on the hob and in the oven.',
    'Kitchen/Knives': 'Few, sharp, and looked after.',
    'Kitchen/Knives/Chef’s knives': 'The one you reach for first.',
    'Kitchen/Knives/Bread and paring knives': 'Teeth for crusts, short blades for the hand.',
    'Kitchen/Knives/Cutting boards': 'Wood, because your edge deserves it.',
    'Kitchen/Knives/Sharpening': 'Ten minutes a month is all it takes.',
    'Kitchen/Coffee': 'For the first good minute of the day, from beans to cup.',
    'Kitchen/Coffee/Grinders': 'Fresh grounds make the biggest difference. By hand or by motor.',
    'Kitchen/Coffee/Espresso machines': 'Machines you can repair, and one without a plug.',
    'Kitchen/Coffee/Coffee makers': 'Press, pour, moka, filter: pick your ritual.',
    'Kitchen/Coffee/Coffee accessories': 'The small parts that make it repeatable.',
    'Kitchen/Tea': 'Water at the right heat, leaves with room to open.',
    'Kitchen/Tea/Teapots': 'For one or for the whole table, and none of them drips.',
    'Kitchen/Tea/Kettles': 'Electric, whistling, or with a very thin neck.',
    'Kitchen/Tea/Infusers and caddies': 'Keep it, steep it, strain it.',
    'Kitchen/Tools': 'The drawer next to the stove.',
    'Kitchen/Tools/Spoons and turners': 'To stir, to fold, to flip.',
    'Kitchen/Tools/Mills and graters': 'To crack, crush and grate.',
    'Kitchen/Textiles': 'Linen and cotton that like being washed.',
    'Kitchen/Textiles/Aprons': 'For clean shirts and full pockets.',
    'Kitchen/Textiles/Towels and gloves': 'Dry hands, hot handles.',
    'Kitchen/Storage': 'A calm larder.',
    'Kitchen/Storage/Jars': 'Jars, crocks and a bin for the loaf.',
    Table: 'What you eat from, drink from and pass around.',
    'Table/Glasses': 'Water first, wine after.',
    'Table/Glasses/Water glasses': 'Plain, tall, ribbed, tinted.',
    'Table/Glasses/Wine glasses': 'Thin where it matters, strong where it counts.',
    'Table/Glasses/Carafes and jugs': 'For the middle of the table.',
    'Table/Tableware': 'Plates, bowls and cups that go together without matching.',
    'Table/Tableware/Plates': 'Big, small, deep, white.',
    'Table/Tableware/Bowls': 'From olives to ramen.',
    'Table/Tableware/Mugs and cups': 'One for every kind of morning.',
    'Table/Cutlery': 'Weight, balance, and an edge.',
    'Table/Cutlery/Cutlery sets': 'For four or for six.',
    'Table/Cutlery/Serving': 'The tools that are passed around.',
    Baking: 'Weigh, mix, wait, eat.',
    'Baking/Tins': 'The right shape makes half the cake.',
    'Baking/Tins/Cake tins': 'Round, fluted, tall.',
    'Baking/Tins/Loaf and muffin tins': 'For bread, banana bread and a dozen small ones.',
    'Baking/Mixing': 'Before the oven.',
    'Baking/Mixing/Mixing bowls': 'Nested, steel, glass and one basket.',
    'Baking/Mixing/Whisks and rolling pins': 'Arm work, made easier.',
    'Baking/Mixing/Scales and timers': 'How much, how long.',
  },

  extras: {
    rules: [
      {
        name: 'own-brand',
        kind: 'home',
        items: { brand: 'Sandmoor' },
        atLeast: 1,
        inFirst: 6,
      },
      {
        name: 'slow-cooking-season',
        kind: 'product',
        items: { category: 'Kitchen/Cookware/Casseroles' },
        boost: 1.3,
        from: '2026-11-01',
        until: '2027-02-28',
      },
    ],
    shelves: { catalogue: '/items.json', currency: 'EUR' },
    situations: {
      situations: {
        'cart-waits': { on: 'cart-left' },
        'need-help': { on: 'hesitating' },
        'welcome-back': { on: 'returning' },
      },
    },
    preferences: {
      ask: [
        {
          key: 'attribute:material=cast iron',
          label: 'Cast iron',
          purpose: 'Pans and pots of iron come first.',
        },
        {
          key: 'attribute:material=glass',
          label: 'Glass',
          purpose: 'Things of glass come first.',
        },
      ],
    },
    intent: {
      needs: {
        'cast-iron': { words: ['cast iron', 'cast-iron'], attribute: 'material=cast iron' },
        wooden: { words: ['wooden', 'oak'], attribute: 'material=oak' },
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
        when: 'welcome-back',
        text: 'Good to see you again. The newest things are in Just unpacked.',
      },
    ],
    product: [
      {
        when: 'need-help',
        text: 'Not sure about this one? You have thirty days to try it at home and send it back.',
      },
    ],
  },

  products: [...cookware, ...knives, ...coffee, ...tea, ...tools, ...table, ...baking],
}
