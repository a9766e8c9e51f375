import type { Refusal } from '../../../domain/common'
import type { Change, PersonContext } from '../door/context'

/** Why a photo can't go along: it isn't there, somebody else brought it, or it belongs to something already. */
export async function photosRefusal(
  { store, caller }: PersonContext,
  photos: readonly string[],
): Promise<(Refusal & { readonly photo: string }) | undefined> {
  const files = await Promise.all(photos.map((photo) => store.get('files', photo)))
  const bad = photos.find((_, index) => {
    const file = files[index]
    return !file || file.personId !== caller.personId || file.purpose !== 'photo' || file.shownWith !== undefined
  })
  return bad === undefined ? undefined : { code: 'case.photoMissing', photo: bad }
}

/** The photos belong to the case from now on: whoever handles it and whoever reported it may see them. */
export async function attachPhotos(change: Change, photos: readonly string[], caseId: string): Promise<void> {
  const shownWith = { collection: 'cases', id: caseId, circle: 'handler' } as const
  for (const photo of photos) await change.patch('files', photo, { shownWith, unusedKey: undefined })
}
