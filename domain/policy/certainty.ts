import type { AreasShape, LawText, Pack } from './pack'
import type { Clause, Reason } from './parameter'
import { isClause } from './parameter'

/**
 * As what a ground may be shown to the public. 'law': the text of a law, quoted; 'plan': words of an action plan, named
 * as such; 'setting': a choice of ours or of the region; 'unsure': not read in a copy of the text, so not quoted at all.
 */
export type GroundStanding = 'law' | 'plan' | 'setting' | 'unsure'

/** What a ground in a pack may be shown as; without a pack it is a setting of the region. */
export function standingOf<A extends AreasShape<A>>(
  ground: Clause | Reason,
  pack: Pack<A> | undefined,
): GroundStanding {
  if (!isClause(ground) || !pack) return 'setting'
  if (!pack.texts) return 'plan'
  return textOf(ground, pack.texts)?.certainty === 'A' ? 'law' : 'unsure'
}

/** The text of a collection in which a clause stands: CC-942 in CC. */
export const textOf = (clause: Clause, texts: readonly LawText[]): LawText | undefined =>
  texts.find(({ id }) => clause.id.startsWith(`${id}-`))
