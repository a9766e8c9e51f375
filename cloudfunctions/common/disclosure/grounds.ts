import type { GroundView } from '../../../contract/disclosure/policy'
import type { DisclosurePolicy, Ground } from '../../../domain/disclosure'
import { groundId, isClause, standingOf, textOf } from '../../../domain/policy'
import { packOf } from '../../../policies'

/** Every ground of a policy, with its document as people know it. */
export const groundsOf = (policy: DisclosurePolicy): GroundView[] =>
  Object.entries(policy).flatMap(([name, parameter]) =>
    parameter.values.map(({ ground }) => groundView(groundId(ground, name), ground)),
  )

/** A ground as it is shown: a law by its own name, a plan by its short name, a setting without any. */
export function groundView(id: string, ground: Ground): GroundView {
  const pack = isClause(ground) ? packOf(ground.document) : undefined
  const text = isClause(ground) ? textOf(ground, pack?.texts ?? []) : undefined
  const document = text?.shortName ?? pack?.document.shortName ?? ''
  return { id, ground, document, standing: standingOf(ground, pack) }
}
