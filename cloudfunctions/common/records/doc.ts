/** What every stored document has. Field names stay within letters and digits, 32 at most. */
export interface Doc {
  readonly _id: string
  /** Raised by one at every write; the store keeps it. */
  readonly rev?: number
}

/** A document that belongs to a community: the door derives from it who stands how to it. */
export interface OfCommunity extends Doc {
  readonly communityId: string
}
