/** Every file of the shop: path -> text. A path that ends in a slash is a page. */
export function buildSite(catalogue: string): Promise<Map<string, string>>
