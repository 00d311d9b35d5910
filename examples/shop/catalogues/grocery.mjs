import drinks from './grocery/drinks.mjs'
import fresh from './grocery/fresh.mjs'
import household from './grocery/household.mjs'
import larder from './grocery/larder.mjs'

export default {
  shop: {
    name: 'Hobbs & Lindner',
    tagline: 'The grocer round the corner',
    currency: 'EUR',
    postage: 2.9,
    freeFrom: 40,
    delivery: 'Order by noon and we bring it this evening, free from €40.',
    about:
      'A neighbourhood grocer with a cargo bike. We stock what our street eats, say where it comes from, and tell you when something is out of season.',
    theme: { accent: '#2f6b3c', accentDeep: '#1f4f2b', wall: '#d6dfc6', board: '#a98a5c' },
  },

  hero: {
    kicker: 'The weekly shop, done by ten past nine',
    title: 'What you always buy, and one good thing more.',
    text: 'Bread from this morning, milk in bottles, coffee roasted by the canal. We carry it up to your door, so the third floor is our problem.',
    actions: [
      { label: 'Fresh today', path: 'Fresh' },
      { label: 'Fill the larder', path: 'Larder' },
    ],
    products: ['gro-301', 'gro-140', 'gro-113', 'gro-223', 'gro-120'],
  },

  menu: [
    'Fresh/Fruit and vegetables',
    'Fresh/Bread',
    'Fresh/Dairy and eggs',
    'Fresh/Plant milk and tofu',
    'Larder',
    'Drinks',
    'Household/Cleaning',
    'Family/Baby',
    'Family/Pets',
  ],

  pick: 'gro-113',

  categories: {
    Fresh: 'Came in this morning, or will tell you that it did not.',
    'Fresh/Fruit and vegetables': 'In season where we can, and marked where we cannot.',
    'Fresh/Bread': 'Two bakeries, one of them without any gluten.',
    'Fresh/Dairy and eggs': 'From farms we have been to.',
    'Fresh/Plant milk and tofu': 'Oats, soya, almonds, and what is made of them.',
    Larder: 'What is in the cupboard when nobody has shopped.',
    'Larder/Pasta and sauces': 'On the table in twenty minutes.',
    'Larder/Pasta and sauces/Pasta and rice': 'And lentils, and oats for the morning after.',
    'Larder/Pasta and sauces/Sauces and oil': 'What makes it taste of something.',
    'Larder/Crisps and nuts': 'For the sofa and the train.',
    'Larder/Chocolate and biscuits': 'For the desk, at four.',
    Drinks: 'Hot things, mostly.',
    'Drinks/Coffee': 'Roasted by the canal, every Tuesday.',
    'Drinks/Tea': 'In bags and loose, and cocoa for those who want neither.',
    Household: 'Not exciting, but it has to be there.',
    'Household/Cleaning': 'Few bottles, for almost everything.',
    Family: 'For the small ones, on two legs and on four.',
    'Family/Baby': 'What runs out at night.',
    'Family/Pets': 'Tins, sacks and something to chew.',
  },

  extras: {
    rules: [
      {
        name: 'own-brand',
        kind: 'home',
        items: { brand: 'Hobbs & Lindner' },
        atLeast: 1,
        inFirst: 6,
      },
      {
        name: 'box-of-the-week-first',
        widgets: ['category-fresh', 'category-fresh-fruit-and-vegetables'],
        items: { item: 'gro-113' },
        pin: 1,
      },
      {
        name: 'out-of-season',
        kind: 'list',
        items: { item: 'gro-112' },
        bury: true,
        until: '2027-04-30',
      },
      {
        name: 'no-sacks-on-shelves',
        kind: 'shelf',
        items: { category: 'Family/Pets', price: { min: 15 } },
        exclude: true,
      },
    ],
    shelves: { catalogue: '/items.json', currency: 'EUR' },
    situations: {
      situations: {
        'cart-waits': { on: 'cart-left' },
        'need-help': { on: 'hesitating' },
        usual: { on: 'due-again', cap: { times: 2, per: 'week' } },
        'welcome-back': { on: 'returning' },
      },
    },
    preferences: {
      ask: [
        {
          key: 'attribute:diet=vegan',
          label: 'Vegan',
          purpose: 'Vegan food comes first.',
        },
        {
          key: 'attribute:diet=gluten-free',
          label: 'Gluten-free',
          purpose: 'Food without gluten comes first.',
        },
        {
          key: 'attribute:diet=lactose-free',
          label: 'Lactose-free',
          purpose: 'Milk and yoghurt without lactose come first.',
        },
        {
          key: 'attribute:organic=yes',
          label: 'Organic',
          purpose: 'Organic food comes first.',
        },
      ],
    },
    intent: {
      needs: {
        'gluten-free': {
          words: ['gluten free', 'gluten-free'],
          attribute: 'diet=gluten-free',
        },
        vegan: { words: ['vegan', 'plant based', 'plant-based'], attribute: 'diet=vegan' },
        'lactose-free': {
          words: ['lactose free', 'lactose-free'],
          attribute: 'diet=lactose-free',
        },
        organic: { words: ['organic', 'bio'], attribute: 'organic=yes' },
      },
    },
  },

  notes: {
    home: [
      {
        when: 'cart-waits',
        text: 'Your basket is as you left it.',
        label: 'Have a look',
        url: '/cart/',
      },
      {
        when: 'usual',
        text: 'Some of your usual things may be running out.',
        label: 'The usual?',
        url: '#buy-again-title',
      },
      {
        when: 'welcome-back',
        text: 'Good to see you again. Bread came in at seven.',
      },
    ],
    product: [
      {
        when: 'need-help',
        text: 'Not sure? Ask the shop at the door: what you do not want goes back with the bike.',
      },
    ],
  },

  products: [...fresh, ...larder, ...drinks, ...household],
}
