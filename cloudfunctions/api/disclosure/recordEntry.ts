import type { Output } from '../../../contract/operation'
import { recordEntry } from '../../../contract/disclosure/recordEntry'
import { accept, dateOf, refuse } from '../../../domain/common'
import type { Result } from '../../../domain/common'
import { dutyIdOf } from '../../common/disclosure/ids'
import { ENTERED } from '../../common/disclosure/entered'
import type { Change } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import { unitKey } from '../../common/door/standing'
import type { ProvincialEntryRecord } from '../../common/records/provincialEntry'
import { moveItem } from '../../common/workItems'

type Noted = Output<typeof recordEntry>

/** The note, and the figure under which the statement counts from now on. */
export default handler(recordEntry, async ({ statementId, enteredOn, number, remark }, context) => {
  const { caller, today, now, roles } = context
  const post = caller.posts.find(({ role }) => roles.has(role) && recordEntry.who.some((who) => who === role))
  if (!post) throw new RangeError('the door let through somebody without a post')
  const by = { by: unitKey(post), byName: post.scopeName, byPerson: caller.personId }
  return context.commit(async (change): Promise<Result<Noted>> => {
    const [statement, standing] = await Promise.all([
      change.get('statements', statementId),
      change.get('provincialEntries', statementId),
    ])
    if (!statement) throw new RangeError(`no statement ${statementId}`)
    const { communityId, entryHash, postedAt, withdrawn } = statement
    if (withdrawn) return refuse({ code: 'disclosure.isWithdrawn', withdrawnOn: dateOf(withdrawn.at) })
    const postedOn = dateOf(postedAt)
    if (enteredOn < postedOn || enteredOn > today)
      return refuse({ code: 'disclosure.entryDayWrong', postedOn, today, enteredOn })
    const noted = { communityId, entryHash, enteredOn, number, remark, ...by, at: now }
    await write(change, { _id: statementId, ...noted }, standing !== undefined)
    return accept({ enteredOn, number, remark, byName: by.byName, at: now, ofThese: true })
  })
})

async function write(change: Change, { _id, ...noted }: ProvincialEntryRecord, isThere: boolean): Promise<void> {
  if (isThere) await change.patch('provincialEntries', _id, noted)
  else await change.insert('provincialEntries', { _id, ...noted })
  const id = dutyIdOf(_id)
  const indicators = (await change.get('workItems', id))?.indicators ?? []
  if (!indicators.includes(ENTERED)) await moveItem(change, id, { indicators: [...indicators, ENTERED] })
}
