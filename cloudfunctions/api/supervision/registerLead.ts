import { registerLead } from '../../../contract/supervision/registerLead'
import { accept, refuse } from '../../../domain/common'
import type { Result } from '../../../domain/common'
import type { PersonContext } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import { unitKey } from '../../common/door/standing'
import type { Lead } from '../../common/records/spotCheck'

/** So many stand in one record; a community with more has been looked at long since. */
const MOST_LEADS = 50

/** One record of leads for a community, written in the transaction that reads it. */
export default handler(registerLead, async ({ communityId, caseId, ...input }, context) => {
  const { store, today, now, newId, commit } = context
  if (input.receivedOn > today) return refuse({ code: 'supervision.leadFromTomorrow', today })
  const found = caseId === undefined ? undefined : await store.get('cases', caseId)
  if (caseId !== undefined && found?.communityId !== communityId) return refuse({ code: 'supervision.noSuchCase' })
  const about = found ? { caseId: found._id, caseNumber: String(found.number) } : {}
  const lead: Lead = { id: newId('lead'), ...input, ...about, ...entered(context), at: now }
  return commit(async (change): Promise<Result<{ leadId: string }>> => {
    const standing = await change.get('leads', communityId)
    const leads = standing?.leads ?? []
    if (leads.length >= MOST_LEADS) return refuse({ code: 'supervision.tooManyLeads', most: MOST_LEADS })
    if (standing) await change.patch('leads', communityId, { leads: [lead, ...leads] })
    else await change.insert('leads', { _id: communityId, communityId, leads: [lead] })
    return accept({ leadId: lead.id })
  })
})

/** Which office enters it: the one of the caller's posts that lies over the community. */
function entered({ caller, subject }: PersonContext): Pick<Lead, 'by' | 'byName' | 'byPerson'> {
  const post = caller.posts.find(({ scopeId }) => subject?.regionPath.includes(scopeId))
  return { by: post ? unitKey(post) : '', byName: post?.scopeName ?? '', byPerson: caller.personId }
}
