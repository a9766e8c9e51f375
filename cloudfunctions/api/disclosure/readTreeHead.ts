import { readTreeHead } from '../../../contract/disclosure/readTreeHead'
import { accept } from '../../../domain/common'
import { guestHandler } from '../../common/door/handler'
import { lastHead, proofUnder } from '../../common/postingLog/heads'

/** The head, and at most four tiles. */
export default guestHandler(readTreeHead, async ({ day, knownSize }, { store }) => {
  const found = day === undefined ? await lastHead(store) : await store.get('treeHeads', day)
  if (!found) return accept({})
  const head = { day: found.day, size: found.size, root: found.root }
  const { consistency } = await proofUnder(store, head, undefined, knownSize)
  return accept({ head, ...(consistency ? { consistency } : {}) })
})
