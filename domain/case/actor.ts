import type { Case } from './case'
import { raisedTo } from './clock'
import { inHandsOf, verifierOf } from './route'
import type { UnitKind } from './unit'
import { isOffice, rankOf } from './unit'
import type { Carried, Guard, Relation } from './workflow'

/** As what somebody takes a step: the one who reported it, one of a unit's people, or time itself (the sweep). */
export type Actor =
  { readonly as: 'reporter' } | { readonly as: 'unit'; readonly unit: UnitKind } | { readonly as: 'time' }

/** How an actor stands to a case; several at once is usual. */
export function relationsOf(held: Case, actor: Actor): Relation[] {
  if (actor.as !== 'unit') return [actor.as]
  const stands: Readonly<Record<Exclude<Relation, 'reporter' | 'time'>, boolean>> = {
    holder: held.holder === actor.unit,
    offered: held.offer?.to === actor.unit,
    verifier: held.status === 'rectified' && verifierOf(held) === actor.unit,
    above: isAbove(actor.unit, inHandsOf(held)),
    raised: raisedTo(held).includes(actor.unit) && actor.unit !== held.holder,
  }
  const relations: readonly (keyof typeof stands)[] = ['holder', 'offered', 'verifier', 'above', 'raised']
  return relations.filter((relation) => stands[relation])
}

/** Whether a guard lets a row apply. What the step carries may not be known yet; then either row may. */
export const GUARDS: Readonly<Record<Guard, (held: Case, carried: Carried) => boolean>> = {
  effective: (_, { effective }) => effective !== false,
  inVainByCompany: ({ holder }, { effective }) => effective !== true && holder === 'company',
  inVainByOther: ({ holder }, { effective }) => effective !== true && holder !== 'company',
  handedOn: ({ offer }) => offer !== undefined && offer.kind !== 'transfer',
  transferred: ({ offer }) => offer?.kind === 'transfer',
}

const isAbove = (unit: UnitKind, below: UnitKind): boolean => isOffice(unit) && rankOf(unit) > rankOf(below)
