import { createHash } from 'node:crypto'
import { unitName } from '../../domain/registry'
import type { UnitPlace } from '../../domain/registry'

const ID_LETTERS = 20

/** The id of a unit follows from its community and its place, however a roll writes that place. */
export const unitIdOf = (communityId: string, place: UnitPlace): string =>
  `unit_${digest(`${communityId}|${unitName(place)}`).slice(0, ID_LETTERS)}`

/** One binding for a person and a unit, however often it is claimed. */
export const bindingIdOf = (unitId: string, personId: string): string =>
  `bind_${digest(`${unitId}|${personId}`).slice(0, ID_LETTERS)}`

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').replace(/-/g, '.')
