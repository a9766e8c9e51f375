import { readRegister } from '../../../contract/registry/readRegister'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { readRegisterOf } from './register'

/** One document; the contract says which of its fields are shown. */
export default handler(readRegister, async ({ communityId }, { store }) => {
  const lists = await readRegisterOf(store, communityId)
  return accept({
    contracts: [...lists.contracts],
    splits: [...lists.splits],
    sources: [...lists.sources],
    decisions: [...lists.decisions],
    papers: [...lists.papers],
    keepings: [...lists.keepings],
    boards: [...lists.boards],
    committees: [...lists.committees],
  })
})
