/** The names that a product's `picture` may be. */
export const pictureNames: string[]
