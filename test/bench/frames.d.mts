interface Visitor {
  close(): Promise<void>
}

interface Counts {
  loads: number
  seen: number
  mayBeSeen: number
  /** Of those, with the visitor's first card parsed already. */
  late: number
  personal: number
  pictures: number
  joined: number
  shift: number
}

export function openAsReturning(): Promise<Visitor>
export function countFrames(visitor: Visitor, path: string, loads: number): Promise<Counts>
