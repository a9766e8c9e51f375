import type { AreasShape, LawText, Pack } from './pack'
import type { Clause, Reason } from './parameter'
import { isClause } from './parameter'

/**
 * As what a ground may be shown to the public. 'law': the text of a law, quoted; 'plan': words of an action plan, named
 * as such; 'setting': a choice of ours or of the region; 'unsure': not read in a copy of the text, so not quoted at all.
 */
export type GroundStanding = 'law' | 'plan' | 'setting' | 'unsure'

/** What a ground may be shown as. A law's words count only when they were read; a plan's only as a plan's. */
export function standingOf<A extends AreasShape<A>>(
  ground: Clause | Reason,
  pack: Pack<A> | undefined,
): GroundStanding {
  if (!isClause(ground) || !pack) return 'setting'
  const text = textOf(ground, pack.texts ?? [])
  if (text) return text.certainty === 'A' ? 'law' : 'unsure'
  return pack.kind === 'local' ? 'plan' : 'unsure'
}

/** The text of law in which a clause stands: CC-942 in CC. */
export const textOf = (clause: Clause, texts: readonly LawText[]): LawText | undefined =>
  texts.find(({ id }) => clause.id.startsWith(`${id}-`))
