import type { Instant } from '../../../domain/common'
import type { PersonRecord } from '../../common/records/registry'
import type { Patch, Transaction } from '../../common/store/port'

/** A person of whom nothing is stored yet. */
export const newPerson = (personId: string, now: Instant): PersonRecord => ({
  _id: personId,
  posts: [],
  units: [],
  createdAt: now,
})

/** Changes a person's own record in a transaction, which begins to stand with the first change. */
export async function changePerson(
  transaction: Transaction,
  personId: string,
  now: Instant,
  edit: (person: PersonRecord) => Patch<PersonRecord>,
): Promise<PersonRecord> {
  const standing = await transaction.get('people', personId)
  const person = standing ?? newPerson(personId, now)
  const patch = edit(person)
  if (standing) await transaction.patch('people', personId, patch)
  else await transaction.insert('people', { ...person, ...withoutAbsent(patch) })
  return person
}

const withoutAbsent = (patch: Patch<PersonRecord>): Partial<PersonRecord> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
