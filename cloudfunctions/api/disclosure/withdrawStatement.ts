import { readContent } from '../../../contract/disclosure/content'
import type { PostedContent } from '../../../contract/disclosure/content'
import type { Output } from '../../../contract/operation'
import { withdrawStatement } from '../../../contract/disclosure/withdrawStatement'
import type { Result } from '../../../domain/common'
import { accept } from '../../../domain/common'
import { basisOf } from '../../common/disclosure/basis'
import { reasonToShow, statementAsked, stillStands } from '../../common/disclosure/correcting'
import { standingOf } from '../../common/disclosure/posting'
import { statementTitle } from '../../common/disclosure/title'
import { withdraw } from '../../common/disclosure/withdrawing'
import type { Change } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import type { StatementRecord, Withdrawal } from '../../common/records/disclosure'

type Withdrawn = Output<typeof withdrawStatement>

/** One transaction. Of a withdrawal and a correction at once one wins; the other is told. */
export default handler(withdrawStatement, async (asked, context) => {
  const { content } = await statementAsked(context, asked.statementId)
  const [basis, reason] = await Promise.all([
    basisOf(context, content.communityId, content.statement.period),
    reasonToShow(context, asked.reason),
  ])
  if (!basis.ok) return basis
  if (!reason.ok) return reason
  const { now, today, caller } = context
  const by = { at: now, on: today, reason: reason.value, personId: caller.personId, salt: context.newId('salt') }
  return context.commit(async (change): Promise<Result<Withdrawn>> => {
    const { posted, books, item } = await standingOf(change, basis.value)
    const before = stillStands(posted, asked.version)
    if (!before.ok) return before
    if (!books || !item) throw new RangeError(`no books or no duty beside the statement ${asked.statementId}`)
    const withdrawal = await withdraw(change, basis.value, before.value, books, item, by)
    const stood = readContent(before.value.content)
    tell(change, before.value, stood, withdrawal)
    const { dueOn } = basis.value
    return accept({ withdrawnOn: today, findings: withdrawal.findings, ...(dueOn === undefined ? {} : { dueOn }) })
  })
})

/** PT-37, PT-38: whoever was told of the posting is told that it came down, and why. */
function tell(
  change: Change,
  { _id, receipts }: StatementRecord,
  { communityName: community, period }: PostedContent,
  { reason, findings }: Withdrawal,
): void {
  const figures = { title: statementTitle(period), community, period, reply: reason, findings: findings.length }
  const offices = receipts.map(({ regionId }) => `region:${regionId}`)
  const page = `item:statement:${_id}`
  change.notify({ to: ['owners', ...offices], template: 'statement.withdrawn', figures, page })
}
