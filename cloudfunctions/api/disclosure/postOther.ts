import type { OtherContent, OtherInput } from '../../../contract/disclosure/other'
import { readOtherContent, writeOther } from '../../../contract/disclosure/other'
import { postOther } from '../../../contract/disclosure/postOther'
import type { Output } from '../../../contract/operation'
import type { LocalDate, Refusal, Result } from '../../../domain/common'
import { accept, addDays, refuse } from '../../../domain/common'
import { ITEM_OF_KIND, PARAMETER_OF_KIND, shortCode } from '../../../domain/disclosure'
import { groundId } from '../../../domain/policy'
import { groundView } from '../../common/disclosure/grounds'
import { wakeService } from '../../common/disclosure/service'
import type { Change, PersonContext } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import { attach, ownFiles } from '../../common/files'
import { policiesAt } from '../../common/policies'
import { append } from '../../common/postingLog/append'
import type { CommunityRecord } from '../../common/records/registry'
import type { OtherPostingRecord } from '../../common/records/service'
import { checkText } from '../../common/wechat'
import { timeKey } from '../../common/workItems'

/** Ten documents with three files: the posting, three of the log, the disclosure it belongs to, the files, and the door's two. */
export default handler(postOther, async ({ communityId, posting }, context) => {
  const { store, caller, today, newId } = context
  const community = await store.get('communities', communityId)
  if (!community) throw new RangeError(`the door let through a community that isn't there: ${communityId}`)
  const wrong = wrongWith(posting, today)
  if (wrong) return refuse(wrong)
  const files = await ownFiles(store, caller.personId, posting.fileIds)
  if (!files.ok) return files
  const workbook = files.value.find(({ purpose }) => purpose === 'workbook')
  if (workbook) return refuse({ code: 'registry.noSuchFile', fileId: workbook._id })
  if ((await checkText(caller.personId, 'comment', wordsOf(posting))) === 'risky') {
    return refuse({ code: 'disclosure.wordsNotAllowed' })
  }
  const content = await contentOf(context, community, posting)
  const otherId = newId('other')
  return context.commit(async (change): Promise<Result<Output<typeof postOther>>> => {
    const code = await write(change, context, community, content, otherId)
    for (const fileId of new Set(posting.fileIds)) {
      const shownWith = { collection: 'otherPostings', id: otherId, communityId, circle: 'public' } as const
      const attached = await attach(change, caller.personId, fileId, shownWith)
      if (!attached.ok) return attached
    }
    if (ITEM_OF_KIND[posting.kind]) await wakeService(change, communityId, context.now)
    tell(change, content, otherId)
    const { minimumDays, postedOn } = content
    return accept({
      otherId,
      postedOn,
      code,
      ...(minimumDays === undefined ? {} : { fullOn: addDays(postedOn, minimumDays) }),
    })
  })
})

/** What can't be posted as it is; everything else is posted as it was written. */
function wrongWith({ kind, period, lines, words, fileIds, reported }: OtherInput, today: LocalDate) {
  if (lines.length === 0 && words === '' && fileIds.length === 0) return code('disclosure.otherEmpty')
  if (period && period.last < period.first) return code('disclosure.otherPeriodTurned')
  if (period && period.last > today) return { code: 'disclosure.otherPeriodNotOver', last: period.last }
  if (kind !== 'performanceReport') return undefined
  if (!reported || fileIds.length === 0) return code('disclosure.reportIncomplete')
  return reported.on > today ? { code: 'disclosure.reportNotYet', on: reported.on } : undefined
}

const code = (name: string): Refusal => ({ code: name })

const wordsOf = ({ title, lines, words }: OtherInput): string =>
  [title, words, ...lines.flatMap(({ item, note }) => [item, note])].filter((text) => text !== '').join('\n')

async function contentOf(
  { store, today, now }: PersonContext,
  community: CommunityRecord,
  posting: OtherInput,
): Promise<OtherContent> {
  const policies = await policiesAt(store, community.regionPath)
  const name = PARAMETER_OF_KIND[posting.kind]
  const asked = policies.value(`service.${name}`, today)
  const days = policies.value('service.postingDays', today)
  return {
    ...posting,
    communityId: community._id,
    communityName: community.name,
    byName: community.companyName ?? '',
    postedAt: now,
    postedOn: today,
    minimumDays: days?.value,
    grounds: [
      ...(asked ? [groundView(groundId(asked.ground, name), asked.ground)] : []),
      ...(days ? [groundView(groundId(days.ground, 'postingDays'), days.ground)] : []),
    ],
  }
}

/** The posting word for word and its entry in the log; its short code comes back. */
async function write(
  change: Change,
  { caller, newId }: PersonContext,
  { companyId = '' }: CommunityRecord,
  content: OtherContent,
  otherId: string,
): Promise<string> {
  const { communityId, kind, title, postedAt } = content
  const text = writeOther(content)
  const salt = newId('salt')
  const vouched = { kind: 'posted', content: readOtherContent(text), salt, refId: otherId } as const
  const { entry, hash } = await append(change, communityId, vouched, postedAt)
  const record: OtherPostingRecord = {
    _id: otherId,
    communityId,
    kind,
    title,
    content: text,
    salt,
    seq: entry.seq,
    entryHash: hash,
    postedAt,
    postedBy: `company:${companyId}`,
    postedByPerson: caller.personId,
    stands: true,
    sortKey: timeKey(postedAt, otherId),
  }
  await change.insert('otherPostings', record)
  return shortCode(hash)
}

const tell = (change: Change, { title, communityName: community, kind }: OtherContent, otherId: string): void =>
  change.notify({
    to: ['owners'],
    template: 'other.posted',
    figures: { title, community, kind },
    page: `item:other:${otherId}`,
  })
