import { acceptInvitation } from '../../../contract/registry/acceptInvitation'
import { invite } from '../../../contract/registry/invite'
import type { Random } from '../random'
import type { Place, Town } from '../town'

export const AUDITOR = '样本会计师事务所'

/** Those who audit for the county of a place; where there is nobody yet, its authority appoints one. */
export async function auditorsOf(town: Town, random: Random, { regionPath }: Place): Promise<string[]> {
  const standing = town
    .staff()
    .filter(({ posts }) => posts.some(({ role, scopeId }) => role === 'auditor' && regionPath.includes(scopeId)))
  if (standing.length > 0) return standing.map(({ _id }) => _id)
  const officers = regionPath.flatMap((region) => town.holders(`region:${region}`))
  const by = officers.find(({ posts }) => posts.some(({ role }) => role === 'county'))
  const county = by?.posts.find(({ role }) => role === 'county')
  if (!by || !county) return []
  const scope = { kind: 'region', region: county.scopeId } as const
  const invited = await town.send(random, by._id, invite, { role: 'auditor', scope, title: AUDITOR })
  if (!invited.ok) return []
  const who = `auditor-${county.scopeId}`
  const { invitationId } = invited.value
  const taken = await town.send(random, who, acceptInvitation, { invitationId, name: '代样本' })
  return taken.ok ? [who] : []
}
