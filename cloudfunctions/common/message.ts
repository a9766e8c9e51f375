import type { EventRecord, InboxRecord } from './records/system'
import { timeKey } from './workItems'

const PERSON = 'person:'

/** The person whom a reader's key names; undefined where it names a group or a unit. */
export const personNamed = (reader: string): string | undefined =>
  reader.startsWith(PERSON) ? reader.slice(PERSON.length) : undefined

/** The inbox entry that one notice of an event makes for one person; its id makes it stand once. */
export function messageOf(event: EventRecord, nth: number, personId: string): InboxRecord {
  const notice = event.notices[nth]
  if (!notice) throw new RangeError(`event ${event._id} has no notice ${nth}`)
  const id = `${event._id}-${nth}-${personId}`
  return {
    _id: id,
    personId,
    at: event.at,
    template: notice.template,
    figures: notice.figures,
    page: notice.page,
    ...(event.communityId === undefined ? {} : { communityId: event.communityId }),
    sortKey: timeKey(event.at, id),
  }
}
