import type { LocalDate, Refusal, Result } from '../../../domain/common'
import { accept, refuse } from '../../../domain/common'
import type { PersonContext } from '../door/context'
import type { RegisterRecord } from '../records/registry'
import { hasCommittee } from './ground'
import type { Unit } from './ground'

export type EnteringRefusal = Refusal & { readonly code: 'disclosure.committeeEnters' }

/** PT-49: signatures on paper are the committee's to enter; the neighbourhood's where there is no committee in its term. */
export function enteringUnit(
  { roles, caller }: Pick<PersonContext, 'roles' | 'caller'>,
  communityId: string,
  register: RegisterRecord | undefined,
  today: LocalDate,
): Result<Unit, EnteringRefusal> {
  if (roles.has('committeeMember')) return accept({ key: `committee:${communityId}`, name: '业委会' })
  if (hasCommittee(register, today)) return refuse({ code: 'disclosure.committeeEnters' })
  const post = caller.posts.find(({ role }) => role === 'neighbourhood')
  return accept({ key: `region:${post?.scopeId ?? ''}`, name: post?.scopeName ?? '' })
}

/** Whether the caller is the one who enters. */
export const mayEnter = (
  context: Pick<PersonContext, 'roles' | 'caller'>,
  communityId: string,
  register: RegisterRecord | undefined,
  today: LocalDate,
): boolean =>
  (context.roles.has('committeeMember') || context.roles.has('neighbourhood')) &&
  enteringUnit(context, communityId, register, today).ok
