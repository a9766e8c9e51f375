export interface Claim {
  readonly building: string
  readonly entrance: string
  readonly room: string
  readonly name: string
  readonly lastFour: string
  readonly words: string
}
