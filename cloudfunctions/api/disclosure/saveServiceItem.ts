import { saveServiceItem } from '../../../contract/disclosure/saveServiceItem'
import type { WrittenView } from '../../../contract/disclosure/service'
import type { Output } from '../../../contract/operation'
import type { Result } from '../../../domain/common'
import { accept, canonical, dateOf, refuse } from '../../../domain/common'
import { shortCode, wordsIn } from '../../../domain/disclosure'
import { askedOf, countService, emptyService, readVersion, writeVersion } from '../../common/disclosure/service'
import type { Change, PersonContext } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import { policiesAt } from '../../common/policies'
import { append } from '../../common/postingLog/append'
import type { CommunityRecord } from '../../common/records/registry'
import type { ServiceRecord, ServiceVersionRecord, VouchedVersion } from '../../common/records/service'
import { checkText } from '../../common/wechat'

/** Nine documents: what stands, the version for good, its entry and the head of the log, the queue, and what the door writes. */
export default handler(saveServiceItem, async ({ communityId, content, basedOn }, context) => {
  const { store, today, now, caller } = context
  const community = await store.get('communities', communityId)
  if (!community) throw new RangeError(`the door let through a community that isn't there: ${communityId}`)
  const words = wordsIn(content)
  if (words === '') return refuse({ code: 'disclosure.itemEmpty' })
  const policies = await policiesAt(store, community.regionPath)
  const verdict = await checkText(caller.personId, 'comment', words)
  if (verdict === 'risky') return refuse({ code: 'disclosure.wordsNotAllowed' })
  const asked = askedOf(policies, community, today)
  return context.commit(async (change): Promise<Result<Output<typeof saveServiceItem>>> => {
    const standing = await change.get('services', communityId)
    const last = standing?.items.find(({ item }) => item === content.item)
    const version = (last?.version ?? 0) + 1
    if (version !== basedOn + 1) return refuse({ code: 'disclosure.itemChangedByOther', version: last?.version ?? 0 })
    if (last && isSame(last, content)) return refuse({ code: 'disclosure.itemUnchanged' })
    const vouched = await vouch(change, context, community, content, version)
    const items = [...(standing?.items ?? []).filter(({ item }) => item !== content.item), vouched]
    await keep(change, standing, { ...(standing ?? emptyService(communityId, now)), items, asked })
    const lacks = await countService(change, community, { items, asked, linked: standing?.linked ?? [] }, now)
    return accept({ version, postedOn: today, code: shortCode(vouched.entryHash), lacks })
  })
})

const isSame = ({ content }: VouchedVersion, next: WrittenView): boolean =>
  canonical(readVersion(content).content) === canonical(next)

/** Writes a version and its entry in the log. Four documents. */
async function vouch(
  change: Change,
  { now, newId, caller }: PersonContext,
  community: CommunityRecord,
  content: WrittenView,
  version: number,
): Promise<VouchedVersion> {
  const { _id: communityId, name, companyName = '' } = community
  const postedOn = dateOf(now)
  const text = writeVersion({ communityId, communityName: name, version, byName: companyName, postedOn, content })
  const _id = `${communityId}-${content.item}-${version}`
  const salt = newId('salt')
  const kind = version === 1 ? 'posted' : 'corrected'
  const { entry, hash } = await append(change, communityId, { kind, content: readVersion(text), salt, refId: _id }, now)
  const vouched = { item: content.item, version, content: text, salt, seq: entry.seq, entryHash: hash, postedAt: now }
  const record: ServiceVersionRecord = {
    _id,
    communityId,
    ...vouched,
    postedByPerson: caller.personId,
    sortKey: `${String(version).padStart(VERSION_DIGITS, '0')}-${_id}`,
  }
  await change.insert('serviceVersions', record)
  return vouched
}

const VERSION_DIGITS = 6

async function keep(change: Change, standing: ServiceRecord | undefined, next: Omit<ServiceRecord, 'rev'>) {
  const { _id, items, asked } = next
  if (standing) await change.patch('services', _id, { items, asked })
  else await change.insert('services', next)
}
