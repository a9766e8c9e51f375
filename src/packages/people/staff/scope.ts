import type { Input, Output } from '../../../../contract/operation'
import type { listStaff } from '../../../../contract/registry/listStaff'
import type { whoAmI } from '../../../../contract/registry/whoAmI'

export type Scope = Input<typeof listStaff>['scope']
export type Post = Output<typeof whoAmI>['posts'][number]

/** The place of which a post shows the people: an office's region, a company, a committee's community. */
export function scopeOf({ scope, scopeId }: Post): Scope {
  if (scope === 'region') return { kind: 'region', region: scopeId }
  return scope === 'company' ? { kind: 'company', companyId: scopeId } : { kind: 'community', communityId: scopeId }
}
