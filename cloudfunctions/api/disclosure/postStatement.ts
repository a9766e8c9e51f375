import type { PostedContent } from '../../../contract/disclosure/content'
import { postStatement } from '../../../contract/disclosure/postStatement'
import type { Output } from '../../../contract/operation'
import type { Result } from '../../../domain/common'
import { accept, dateOf, refuse } from '../../../domain/common'
import { shortCode } from '../../../domain/disclosure'
import { basisOf } from '../../common/disclosure/basis'
import { takenBy } from '../../common/disclosure/cadence'
import { boardPhoto, showPhoto } from '../../common/disclosure/board'
import { prepare } from '../../common/disclosure/content'
import { factsOf } from '../../common/disclosure/facts'
import { standingOf, writePosting } from '../../common/disclosure/posting'
import { statementTitle } from '../../common/disclosure/title'
import type { Change } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import type { StatementRecord } from '../../common/records/disclosure'

/**
 * One transaction of ten documents at most. Of two at once one wins; the other is told when it was posted. What was found goes
 * along with the statement; only what the policy names stops it.
 */
export default handler(postStatement, async ({ communityId, statement, board }, context) => {
  const [basis, photo] = await Promise.all([
    basisOf(context, communityId, statement.period),
    boardPhoto(context, board),
  ])
  if (!basis.ok) return basis
  if (!photo.ok) return photo
  const { now, today, caller } = context
  const signed = { personId: caller.personId, salt: context.newId('salt') }
  return context.commit(async (change): Promise<Result<Posted>> => {
    const standing = await standingOf(change, basis.value)
    if (standing.posted && !standing.posted.withdrawn) {
      const { _id: statementId, postedAt } = standing.posted
      return refuse({ code: 'disclosure.postedAlready', statementId, postedOn: dateOf(postedAt) })
    }
    const taken = takenBy(basis.value.schedule, standing.books, basis.value.period)
    if (taken) return refuse(taken)
    const facts = factsOf(basis.value.register, standing.books, basis.value.period, today)
    const { content, blocking } = prepare(basis.value, statement, facts, photo.value, now)
    if (blocking.length > 0) return refuse({ code: 'disclosure.blocked', findings: blocking })
    const posted = await writePosting(change, basis.value, content, standing, signed)
    const shown = await showPhoto(change, posted, caller.personId, board?.fileId)
    if (!shown.ok) return shown
    tell(change, posted, content)
    return accept(answerOf(posted, content))
  })
})

type Posted = Output<typeof postStatement>

/** PT-37, PT-38: the owners who asked for it, and the offices that have it. */
function tell(change: Change, { _id, receipts, findings }: StatementRecord, content: PostedContent): void {
  const { communityName: community, period, daysLate } = content
  const page = `item:statement:${_id}`
  const figures = {
    title: statementTitle(period),
    community,
    period,
    daysLate,
    findings,
    left: content.statement.closing ?? 0,
  }
  change.notify({ to: ['owners'], template: 'statement.posted', figures, page })
  change.notify({
    to: receipts.map(({ regionId }) => `region:${regionId}`),
    template: 'statement.received',
    figures,
    page,
  })
}

const answerOf = (
  { _id, version, entryHash, receipts }: StatementRecord,
  { postedOn, dueOn, daysLate, findings }: PostedContent,
): Posted => ({
  statementId: _id,
  version,
  postedOn,
  dueOn,
  daysLate,
  findings,
  code: shortCode(entryHash),
  receivers: receipts.map(({ name }) => name),
})
