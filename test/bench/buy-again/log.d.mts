export interface Basket {
  /** Epoch milliseconds. */
  time: number
  items: string[]
}

export function readBuyers(directory: string): Basket[][]
export function buyersOf(text: string): Basket[][]
