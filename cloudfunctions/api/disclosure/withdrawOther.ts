import { readOtherContent } from '../../../contract/disclosure/other'
import type { Output } from '../../../contract/operation'
import { withdrawOther } from '../../../contract/disclosure/withdrawOther'
import type { Result } from '../../../domain/common'
import { accept, canonical, dateOf, refuse } from '../../../domain/common'
import { ITEM_OF_KIND, otherStanding } from '../../../domain/disclosure'
import { wakeService } from '../../common/disclosure/service'
import type { Change, PersonContext } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import { append } from '../../common/postingLog/append'
import type { OtherPostingRecord } from '../../common/records/service'
import { checkText } from '../../common/wechat'

/** The posting stays readable; that it was taken down, when and why is an entry of the log by itself. */
export default handler(withdrawOther, async ({ otherId, reason }, context) => {
  if ((await checkText(context.caller.personId, 'comment', reason)) === 'risky') {
    return refuse({ code: 'disclosure.wordsNotAllowed' })
  }
  return context.commit(async (change): Promise<Result<Output<typeof withdrawOther>>> => {
    const posting = await change.get('otherPostings', otherId)
    if (!posting) throw new RangeError(`the door let through a posting that isn't there: ${otherId}`)
    if (posting.withdrawn) {
      return refuse({ code: 'disclosure.withdrawnAlready', withdrawnOn: dateOf(posting.withdrawn.at) })
    }
    const { postedOn, minimumDays, byName } = readOtherContent(posting.content)
    await takeDown(change, context, posting, { reason, byName })
    const { early } = otherStanding(postedOn, context.today, true, minimumDays)
    return accept({ withdrawnOn: context.today, early })
  })
})

async function takeDown(
  change: Change,
  { now, today, newId }: PersonContext,
  { _id: otherId, communityId, kind, title }: OtherPostingRecord,
  why: { readonly reason: string; readonly byName: string },
): Promise<void> {
  const content = { otherId, withdrawnOn: today, ...why }
  const salt = newId('salt')
  const { entry } = await append(change, communityId, { kind: 'withdrawn', content, salt, refId: otherId }, now)
  const withdrawn = { at: now, content: canonical(content), salt, seq: entry.seq }
  await change.patch('otherPostings', otherId, { stands: false, withdrawn })
  if (ITEM_OF_KIND[kind]) await wakeService(change, communityId, now)
  change.notify({
    to: ['owners'],
    template: 'other.withdrawn',
    figures: { title, reason: why.reason },
    page: `item:other:${otherId}`,
  })
}
