import type { Random } from '../random'
import type { Town } from '../town'

/** Something that somebody may do; `play` says whether there was anything to do. */
export interface Move {
  readonly name: string
  readonly weight: number
  play(town: Town, random: Random): Promise<boolean>
}

/** The smallest picture: one grey point. */
export const POINT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
