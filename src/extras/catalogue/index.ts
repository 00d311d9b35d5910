export { filesOf } from './files'
