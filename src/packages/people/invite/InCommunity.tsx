import type { Output } from '../../../../contract/operation'
import type { findCommunities } from '../../../../contract/registry/findCommunities'
import { GoRow } from '../../../components/GoRow'
import type { Place, Role } from './place'

interface InCommunityProps {
  readonly role: Role
  readonly community: Output<typeof findCommunities>['items'][number]
  readonly onChoose: (place: Place) => void
}

/** A community to choose: its committee, or the company that serves it; where none does there is nothing to press. */
export function InCommunity({ role, community, onChoose }: InCommunityProps) {
  const { communityId, name, companyId, companyName } = community
  if (role === 'committeeMember') {
    return <GoRow title={name} onPress={() => onChoose({ scope: { kind: 'community', communityId }, name })} />
  }
  if (companyId === undefined) return <GoRow title={name} note='没有物业公司，要先登记合同' />
  const scope = { kind: 'company', companyId, communityId } as const
  return (
    <GoRow
      title={name}
      {...(companyName !== undefined && { note: companyName })}
      onPress={() => onChoose({ scope, name: companyName ?? name })}
    />
  )
}
