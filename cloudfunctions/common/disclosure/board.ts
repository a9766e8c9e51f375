import type { Result } from '../../../domain/common'
import { accept, dateOf, refuse } from '../../../domain/common'
import type { BoardPosition, PostingFacts } from '../../../domain/disclosure'
import type { Change, PersonContext } from '../door/context'
import { attach, ownFiles } from '../files'
import type { StatementRecord } from '../records/disclosure'

/** PT-04: the day of the photo is the day on which it was brought: what a camera says of itself can be set. */
export async function boardPhoto(
  { store, caller }: PersonContext,
  board: { readonly fileId: string; readonly position: BoardPosition } | undefined,
): Promise<Result<PostingFacts['photo']>> {
  if (!board) return accept(undefined)
  const files = await ownFiles(store, caller.personId, [board.fileId])
  if (!files.ok) return files
  const [file] = files.value
  if (file?.purpose !== 'photo') return refuse({ code: 'registry.noSuchFile', fileId: board.fileId })
  return accept({ id: file._id, takenOn: dateOf(file.at), position: board.position, hash: file.sha256 })
}

/** Shows the photo with the statement from now on. */
export const showPhoto = async (
  change: Change,
  { _id: id, communityId }: StatementRecord,
  personId: string,
  fileId: string | undefined,
): Promise<Result<unknown>> =>
  fileId === undefined
    ? accept(undefined)
    : attach(change, personId, fileId, { collection: 'statements', id, communityId, circle: 'public' })
