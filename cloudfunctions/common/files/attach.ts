import type { Circle } from '../../../contract/circle'
import type { Refusal, Result } from '../../../domain/common'
import { accept, refuse } from '../../../domain/common'
import type { FileRecord } from '../records/file'
import type { Reader, Transaction } from '../store/port'

/** The record that a file is shown with, and who around that record may see it. */
export interface ShownWith {
  readonly collection: string
  readonly id: string
  readonly communityId?: string
  readonly circle: Circle
}

export type AttachRefusal = Refusal & { readonly code: 'registry.noSuchFile'; readonly fileId: string }

/**
 * Whether all these are the caller's own files and belong to no record yet. Read before a change; `attach` holds it
 * again within.
 */
export async function ownFiles(
  store: Reader,
  personId: string,
  fileIds: readonly string[],
): Promise<Result<FileRecord[], AttachRefusal>> {
  const files = await Promise.all(fileIds.map((id) => store.get('files', id)))
  const own = files.flatMap((file) => (file && isFree(file, personId) ? [file] : []))
  const missing = fileIds.find((id) => !own.some(({ _id }) => _id === id))
  return missing === undefined ? accept(own) : refuse({ code: 'registry.noSuchFile', fileId: missing })
}

/** The same, of photos alone: nothing else is taken for one. */
export async function ownPhotos(
  store: Reader,
  personId: string,
  fileIds: readonly string[],
): Promise<Result<FileRecord[], AttachRefusal>> {
  const own = await ownFiles(store, personId, fileIds)
  const other = own.ok ? own.value.find(({ purpose }) => purpose !== 'photo') : undefined
  return other ? refuse({ code: 'registry.noSuchFile', fileId: other._id }) : own
}

/** Shows a file with a record from now on, in the transaction that writes the record: one document a file. */
export async function attach(
  transaction: Transaction,
  personId: string,
  fileId: string,
  shownWith: ShownWith,
): Promise<Result<FileRecord, AttachRefusal>> {
  const file = await transaction.get('files', fileId)
  if (!file || !isFree(file, personId)) return refuse({ code: 'registry.noSuchFile', fileId })
  const { communityId, ...shown } = shownWith
  await transaction.patch('files', fileId, {
    shownWith: shown,
    unusedKey: undefined,
    ...(communityId === undefined ? {} : { communityId }),
  })
  return accept(file)
}

const isFree = (file: FileRecord, personId: string): boolean =>
  file.personId === personId && file.shownWith === undefined && file.purpose !== 'made'
