import type { Result } from '../../../domain/common'
import { refuse } from '../../../domain/common'
import type { RegisterRecord } from '../../common/records/registry'
import type { Reader, Transaction } from '../../common/store/port'

/** The lists of a register, without what every document has. */
export type Lists = Omit<RegisterRecord, '_id' | 'rev' | 'communityId'>

const EMPTY: Lists = {
  contracts: [],
  splits: [],
  sources: [],
  decisions: [],
  papers: [],
  keepings: [],
  boards: [],
  committees: [],
}

/** A community has some dozens of each over the years; a register must stay one document that is read whole. */
const MOST_ENTRIES = 300

/** What is registered of a community; empty lists where nothing is yet. */
export async function readRegisterOf(store: Pick<Reader, 'get'>, communityId: string): Promise<Lists> {
  return (await store.get('registers', communityId)) ?? EMPTY
}

/** Changes lists of a register in its transaction: one document, whether it stood before or not. */
export async function changeRegister<T>(
  transaction: Transaction,
  communityId: string,
  edit: (lists: Lists) => Result<{ readonly lists: Partial<Lists>; readonly value: T }>,
): Promise<Result<T>> {
  const standing = await transaction.get('registers', communityId)
  const edited = edit(standing ?? EMPTY)
  if (!edited.ok) return edited
  const { lists, value } = edited.value
  if (Object.values(lists).some((list) => list.length > MOST_ENTRIES)) {
    return refuse({ code: 'registry.registerFull', most: MOST_ENTRIES })
  }
  if (standing) await transaction.patch('registers', communityId, lists)
  else await transaction.insert('registers', { _id: communityId, communityId, ...EMPTY, ...lists })
  return { ok: true, value }
}
