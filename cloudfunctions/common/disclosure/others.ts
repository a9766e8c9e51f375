import { ITEM_OF_KIND, OTHER_KINDS } from '../../../domain/disclosure'
import type { OtherPostingRecord } from '../records/service'
import type { Reader } from '../store/port'

/** The last posting that stands of each kind to which an item of service disclosure is linked. */
export async function linkedPostings(store: Reader, communityId: string): Promise<OtherPostingRecord[]> {
  const kinds = OTHER_KINDS.filter((kind) => ITEM_OF_KIND[kind] !== undefined)
  const found = await Promise.all(
    kinds.map((kind) =>
      store.find('otherPostings', {
        where: { communityId, kind, stands: true },
        order: ['sortKey', 'desc'],
        limit: 1,
      }),
    ),
  )
  return found.flat()
}
