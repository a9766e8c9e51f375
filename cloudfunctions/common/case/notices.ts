import type { Recipient } from '../../../domain/case'
import { TAXONOMY } from '../../../domain/case'
import type { CaseRecord, StoredEvent } from '../records/case'
import type { CommunityRecord } from '../records/registry'
import type { Notice } from '../records/system'
import { keyOf, named } from './units'

const FOLLOWERS = 'followers:'

/** Reader's key of those who joined a report. */
export const followersOf = (caseId: string): string => `${FOLLOWERS}${caseId}`

/** The case whose followers a reader's key names; undefined where it names others. */
export const caseFollowed = (reader: string): string | undefined =>
  reader.startsWith(FOLLOWERS) ? reader.slice(FOLLOWERS.length) : undefined

/** Everybody who joined a report, without its reporter. */
export const followersIn = ({ readers, personId }: Pick<CaseRecord, 'readers' | 'personId'>): string[] =>
  readers.filter((reader) => reader !== personId)

/**
 * Who is told of what, one notice for each entry and side: the reporter reads the reply as it was written (PT-57),
 * those who joined what everybody may read.
 */
export function noticesOf(record: CaseRecord, events: readonly StoredEvent[], community: CommunityRecord): Notice[] {
  return events.flatMap((event) => {
    const sides = [sideOf('reporter'), sideOf('followers'), event.tell.filter(isUnit)]
    return sides.flatMap((side) =>
      noticeTo(
        side.filter((one) => event.tell.includes(one)),
        record,
        event,
        community,
      ),
    )
  })
}

const sideOf = (recipient: Recipient): readonly Recipient[] => [recipient]

const isUnit = (recipient: Recipient): boolean => recipient !== 'reporter' && recipient !== 'followers'

function noticeTo(
  recipients: readonly Recipient[],
  record: CaseRecord,
  event: StoredEvent,
  community: CommunityRecord,
): Notice[] {
  const to = recipients.flatMap((recipient) => readerKey(recipient, record, community) ?? [])
  if (to.length === 0) return []
  const reply = recipients.includes('reporter') ? event.carried.reply : event.publicReply
  return [
    {
      to,
      template: `case.${event.what}`,
      figures: {
        title: `${record.communityName}${record.number}号：${TAXONOMY[record.problem].name}`,
        number: record.number,
        community: record.communityName,
        problem: TAXONOMY[record.problem].name,
        by: event.by === 'reporter' || event.by === 'time' ? event.by : named(community, event.by).name,
        holder: named(community, event.holder).name,
        ...(event.carried.to === undefined ? {} : { to: named(community, event.carried.to).name }),
        ...(reply === undefined ? {} : { reply }),
      },
      page: `item:case:${record._id}`,
    },
  ]
}

function readerKey(recipient: Recipient, record: CaseRecord, community: CommunityRecord): string | undefined {
  if (recipient === 'reporter') return `person:${record.personId}`
  if (recipient === 'followers') return record.readers.length > 1 ? followersOf(record._id) : undefined
  return recipient === 'owners' ? 'owners' : keyOf(community, recipient)
}
