// The pages are written by the build and the cart by the browser; both must write a price alike.
const euro = new Intl.NumberFormat('en-IE', { style: 'currency', currency: 'EUR' })

export const money = amount => euro.format(amount)
