import type { PostedContent } from '../../../contract/disclosure/content'
import { correctStatement } from '../../../contract/disclosure/correctStatement'
import type { Output } from '../../../contract/operation'
import type { Result } from '../../../domain/common'
import { accept, periodName, refuse } from '../../../domain/common'
import { shortCode } from '../../../domain/disclosure'
import { basisOf } from '../../common/disclosure/basis'
import { boardPhoto, showPhoto } from '../../common/disclosure/board'
import { correctedContent, writeCorrection } from '../../common/disclosure/corrected'
import { reasonToShow, statementAsked, stillStands } from '../../common/disclosure/correcting'
import { standingOf } from '../../common/disclosure/posting'
import { statementTitle } from '../../common/disclosure/title'
import type { Change } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import type { StatementRecord } from '../../common/records/disclosure'

type Corrected = Output<typeof correctStatement>

/** One transaction of ten documents at most. Of two at once one wins; the other is told that another version stands. */
export default handler(correctStatement, async (asked, context) => {
  const { content } = await statementAsked(context, asked.statementId)
  if (periodName(asked.statement.period) !== content.period) return refuse({ code: 'disclosure.otherPeriod' })
  const [basis, photo, reason] = await Promise.all([
    basisOf(context, content.communityId, content.statement.period),
    boardPhoto(context, asked.board),
    reasonToShow(context, asked.reason),
  ])
  if (!basis.ok) return basis
  if (!photo.ok) return photo
  if (!reason.ok) return reason
  const salt = context.newId('salt')
  return context.commit(async (change): Promise<Result<Corrected>> => {
    const standing = await standingOf(change, basis.value)
    const before = stillStands(standing.posted, asked.version)
    if (!before.ok) return before
    const { books } = standing
    if (!books) throw new RangeError(`no books beside the statement ${asked.statementId}`)
    const given = { statement: asked.statement, reason: reason.value, photo: photo.value, now: context.now }
    const next = correctedContent(basis.value, before.value, books, given)
    if (!next.ok) return next
    const signed = { personId: context.caller.personId, salt }
    const record = await writeCorrection(change, basis.value, before.value, books, next.value, signed)
    const shown = await showPhoto(change, record, context.caller.personId, asked.board?.fileId)
    if (!shown.ok) return shown
    tell(change, record, next.value)
    return accept(answerOf(record, next.value))
  })
})

/** PT-37, PT-38: whoever had the first version is told of the next. */
function tell(change: Change, { _id, receipts, version }: StatementRecord, content: PostedContent): void {
  const { communityName: community, period } = content
  const page = `item:statement:${_id}`
  const figures = { title: statementTitle(period), community, period, version }
  const offices = receipts.map(({ regionId }) => `region:${regionId}`)
  change.notify({ to: ['owners', ...offices], template: 'statement.corrected', figures, page })
}

const answerOf = (
  { _id: statementId, version, figuresChanged, entryHash, receipts }: StatementRecord,
  { correction, postedOn, findings }: PostedContent,
): Corrected => ({
  statementId,
  version,
  correctedOn: correction?.on ?? postedOn,
  findings,
  figuresChanged,
  code: shortCode(entryHash),
  receivers: receipts.map(({ name }) => name),
})
