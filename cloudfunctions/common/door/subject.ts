import type { SubjectRef } from '../../../contract/operation'
import type { Collection, Reader } from '../store/port'
import type { Subject } from './standing'

/** A stored record, as far as the door looks at it. */
interface Belonging {
  readonly _id: string
  readonly communityId?: string
  readonly regionPath?: readonly string[]
  readonly companyId?: string
  readonly unitId?: string
  readonly personId?: string
  readonly handlers?: readonly string[]
}

/** Loads what a call is about, with the place that stands in the record itself. */
export async function loadSubject(reader: Reader, { collection, id }: SubjectRef): Promise<Subject | undefined> {
  const record = (await reader.get(collection as Collection, id)) as Belonging | undefined
  return record && ownStanding(collection, record)
}

/**
 * What belongs to a community lies where that community lies today, and with its company of today. That decides for whoever holds
 * a post; an owner stands by the unit alone.
 */
export async function placedToday(reader: Reader, { collection }: SubjectRef, subject: Subject): Promise<Subject> {
  if (collection === 'communities' || subject.communityId === undefined) return subject
  const community = await reader.get('communities', subject.communityId)
  if (!community) return subject
  return {
    ...subject,
    regionPath: community.regionPath,
    ...(community.companyId ? { companyId: community.companyId } : {}),
  }
}

function ownStanding(collection: string, record: Belonging): Subject {
  const { communityId, companyId, unitId, personId, handlers, regionPath = [] } = record
  const known = {
    communityId: collection === 'communities' ? record._id : communityId,
    companyId: collection === 'companies' ? record._id : companyId,
    unitId: collection === 'units' ? record._id : unitId,
    personId,
    handlers,
  }
  return { regionPath, ...present(known) }
}

const present = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
