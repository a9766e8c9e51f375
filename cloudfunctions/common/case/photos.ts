import type { Result } from '../../../domain/common'
import { accept } from '../../../domain/common'
import type { Change } from '../door/context'
import { attach } from '../files'
import type { AttachRefusal } from '../files'
import type { CaseRecord } from '../records/case'

/**
 * The photos belong to the case from now on: whoever handles it sees them, and whoever reported it once the content
 * check has passed. Plates and faces are on them, so nobody else ever does.
 */
export async function attachPhotos(
  change: Change,
  personId: string,
  photos: readonly string[],
  { _id, communityId }: Pick<CaseRecord, '_id' | 'communityId'>,
): Promise<Result<void, AttachRefusal>> {
  for (const photo of photos) {
    const shown = { collection: 'cases', id: _id, communityId, circle: 'own' } as const
    const attached = await attach(change, personId, photo, shown)
    if (!attached.ok) return attached
  }
  return accept(undefined)
}
