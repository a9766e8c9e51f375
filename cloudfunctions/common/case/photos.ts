import type { Refusal, Result } from '../../../domain/common'
import { accept, refuse } from '../../../domain/common'
import type { Change, PersonContext } from '../door/context'
import { attach, ownFiles } from '../files'
import type { CaseRecord } from '../records/case'

type PhotoRefusal = Refusal & { readonly code: 'registry.noSuchFile'; readonly fileId: string }

/** Whether these are photos that the caller took in and that belong to nothing yet. */
export async function ownPhotos(
  { store, caller }: PersonContext,
  photos: readonly string[],
): Promise<Result<void, PhotoRefusal>> {
  const own = await ownFiles(store, caller.personId, photos)
  if (!own.ok) return own
  const other = own.value.find(({ purpose }) => purpose !== 'photo')
  return other ? refuse({ code: 'registry.noSuchFile', fileId: other._id }) : accept(undefined)
}

/**
 * The photos belong to the case from now on: whoever handles it sees them, and whoever reported it once the content
 * check has passed. Plates and faces are on them, so nobody else ever does.
 */
export async function attachPhotos(
  change: Change,
  personId: string,
  photos: readonly string[],
  { _id, communityId }: Pick<CaseRecord, '_id' | 'communityId'>,
): Promise<Result<void, PhotoRefusal>> {
  for (const photo of photos) {
    const shown = { collection: 'cases', id: _id, communityId, circle: 'own' } as const
    const attached = await attach(change, personId, photo, shown)
    if (!attached.ok) return attached
  }
  return accept(undefined)
}
