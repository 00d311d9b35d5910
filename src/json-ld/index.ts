export { inJsonLd } from '../page/structured'
