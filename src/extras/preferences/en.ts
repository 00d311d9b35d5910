/** What the dialog says. After `looked`, `items` and `purchases` there follow numbers. */
export const en = {
  title: 'What this shop remembers',
  about: 'Kept in this browser alone, to show first what may suit you.',
  close: 'Close',
  needs: 'What matters to you',
  interests: 'Your interests',
  none: 'Nothing to name.',
  bought: 'because you bought it',
  looked: 'because you looked at it',
  said: 'because you said so',
  off: 'Off',
  usual: 'As it is',
  stated: 'I like it',
  items: 'Looked at, kept for 30 days',
  purchases: 'Bought, kept for 400 days',
  fading: 'Interests fade within weeks; what you say stays.',
  choice: 'Should this shop remember you?',
  granted: 'Remember me',
  grantedWhy: '',
  discreet: 'Be discreet',
  discreetWhy:
    'On a shared device: names nothing here, keeps nothing after this page, erases what was kept.',
  denied: 'Do not remember me',
  deniedWhy: 'Learns nothing, erases what was kept.',
  export: 'Save to file',
  import: 'Add from file',
  erase: 'Erase everything',
  sure: 'Erase for good',
  done: 'Done.',
  wrong: 'This file cannot be added.',
}

/** What the dialog says, by name. */
export type Texts = typeof en
