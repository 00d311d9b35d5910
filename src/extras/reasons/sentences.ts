/**
 * One language's sentences, one a kind of reason. What gives no text says nothing, and the card's next
 * reason is tried. A name comes twice where a language may need it: as it stands within a sentence
 * ("coffee grinders"), and as the shop writes it ("Coffee Grinders").
 */
export interface Sentences {
  /** The visitor looked at things of this category. */
  category(name: string, title: string): string
  /** At things of this brand. */
  brand(name: string): string
  /** At things of which the same is true: `('steel', 'material')`. */
  attribute(value: string, name: string): string
  /** At things with this word in their names. */
  word(word: string): string
  /** At things that cost about as much. */
  price(): string
  /** At this very item. */
  item(): string
  /** It waits in the cart. */
  cart(): string
  /** It stands beside what the visitor looked at. */
  nearby(): string
  /** All visitors choose it oftener than what it stands beside. */
  popular(): string
  /** Others looked at it in the visits in which they looked at what this visitor did. */
  together(): string
  /** It stands above what would suit better, for variety. */
  variety(): string
  /** The visitor has said to like things of this category, or brand, and so on. */
  stated(name: string): string
  /** The shop wants it here. */
  rule(): string
  /** It is time to buy it again, or something of its category. */
  repurchase(name?: string, title?: string): string
}
