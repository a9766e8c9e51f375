import type { Input } from '../../../../contract/operation'
import type { invite } from '../../../../contract/registry/invite'
import type { Post } from '../staff/scope'

export type Role = Input<typeof invite>['role']

/** Where a post is to be, with its name. */
export interface Place {
  readonly scope: Input<typeof invite>['scope']
  readonly name: string
}

const IN_OWN_REGION: readonly Role[] = ['city', 'supervisor', 'auditor']

/** Posts in a region directly below, in a community, in a department of one's own region: those have to be chosen. */
export const CHOSEN_FROM: Readonly<Partial<Record<Role, 'regions' | 'communities' | 'departments'>>> = {
  county: 'regions',
  subdistrict: 'regions',
  neighbourhood: 'regions',
  companyManager: 'communities',
  committeeMember: 'communities',
  department: 'departments',
}

/** The place of a post that can be in one place only; undefined where one has to choose. */
export function placeOf(role: Role, { scopeId, scopeName }: Post): Place | undefined {
  if (role === 'companyStaff') return { scope: { kind: 'company', companyId: scopeId }, name: scopeName }
  return IN_OWN_REGION.includes(role) ? { scope: { kind: 'region', region: scopeId }, name: scopeName } : undefined
}
