import { readTreeHead } from '../../../contract/disclosure/readTreeHead'
import { accept } from '../../../domain/common'
import type { LocalDate } from '../../../domain/common'
import type { TreeHead } from '../../../domain/disclosure'
import { guestHandler } from '../../common/door/handler'
import { lastHead, lastHeadBefore, proofUnder } from '../../common/postingLog/heads'
import type { Reader } from '../../common/store/port'

/** The head, and at most four tiles. */
export default guestHandler(readTreeHead, async ({ day, before, knownSize }, { store }) => {
  const found = before === undefined ? await headOf(store, day) : await lastHeadBefore(store, before)
  if (!found) return accept({})
  const head = { day: found.day, size: found.size, root: found.root }
  const { consistency } = await proofUnder(store, head, undefined, knownSize)
  return accept({ head, ...(consistency ? { consistency } : {}) })
})

const headOf = async (reader: Reader, day: LocalDate | undefined): Promise<TreeHead | undefined> =>
  day === undefined ? lastHead(reader) : reader.get('treeHeads', day)
