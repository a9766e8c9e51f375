import type { Output } from '../../contract/operation'
import type { whoAmI } from '../../contract/registry/whoAmI'

export type Post = Output<typeof whoAmI>['posts'][number]

const OFFICES: readonly Post['role'][] = ['neighbourhood', 'subdistrict', 'county', 'city', 'supervisor', 'auditor']

/** The first page of the work of a post: a region's figures for an office, what is in one's hands for everybody else. */
export const workbenchUrl = ({ postId, role, scopeId }: Post): string =>
  OFFICES.includes(role)
    ? `/packages/desk/today/index?region=${scopeId}&post=${postId}`
    : `/packages/desk/hands/index?post=${postId}`
