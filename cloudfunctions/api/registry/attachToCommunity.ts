import type { Result } from '../../../domain/common'
import { accept } from '../../../domain/common'
import type { Caller } from '../../common/door/standing'
import { attach } from '../../common/files'
import type { AttachRefusal } from '../../common/files'
import type { Transaction } from '../../common/store/port'

/** Shows a file with a community's register, to the community; nothing to do where there is none. */
export async function attachToCommunity(
  transaction: Transaction,
  { personId }: Caller,
  communityId: string,
  fileId: string | undefined,
): Promise<Result<unknown, AttachRefusal>> {
  if (fileId === undefined) return accept(undefined)
  return attach(transaction, personId, fileId, {
    collection: 'communities',
    id: communityId,
    communityId,
    circle: 'community',
  })
}
