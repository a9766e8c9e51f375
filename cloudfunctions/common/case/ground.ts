import type { Clause, Reason } from '../../../domain/policy'
import { isClause, standingOf, textOf } from '../../../domain/policy'
import { packOf } from '../../../policies'

/** A ground as an answer shows it. */
export interface GroundView {
  readonly standing: 'law' | 'plan' | 'setting' | 'unsure'
  readonly clause?: string
  readonly document?: string
  readonly section?: string
  readonly quote?: string
  readonly reason?: string
}

/** What may be shown of a ground: words that nobody read in a copy of the text are not quoted. */
export function groundView(ground: Clause | Reason): GroundView {
  if (!isClause(ground)) return { standing: 'setting', reason: ground.reason }
  const pack = packOf(ground.document)
  const standing = standingOf(ground, pack)
  const document = textOf(ground, pack?.texts ?? [])?.shortName ?? pack?.document.shortName
  const known = { standing, clause: ground.id, ...(document === undefined ? {} : { document }) }
  return standing === 'unsure' ? known : { ...known, section: ground.section, quote: ground.quote }
}
