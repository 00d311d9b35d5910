export { shelfElement } from './shelf-element'
