export interface Product {
  id: string
  brand: string
  category: string
  picture: string
  url: string
  image: string
  price: number
  attributes: Record<string, string>
}

export interface Rule {
  name: string
  items: {
    item?: string
    brand?: string
    category?: string
    attribute?: Record<string, string>
    price?: { min?: number; max?: number }
  }
  widgets?: string[]
}

export interface Condition {
  interest?: { category?: string; brand?: string; attribute?: string; atLeast: number }
  any?: Condition[]
}

/** The part of a catalogue that tests look at. */
export interface Catalogue {
  shop: { currency: string }
  products: Product[]
  categories: Map<string, { url: string; widget: string; children: unknown[] }>
  extras: {
    rules: Rule[]
    shelves: { catalogue: string; currency: string }
    situations: {
      segments?: Record<string, Condition>
      situations: Record<string, { on: string; segment?: string }>
    }
    preferences: { ask: { key: string; label: string; purpose: string }[] }
    intent: { needs: Record<string, { words: string[]; attribute: string }> }
  }
}

export function loadCatalogue(name: string): Promise<Catalogue>
