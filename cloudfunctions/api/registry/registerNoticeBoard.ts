import { registerNoticeBoard } from '../../../contract/registry/registerNoticeBoard'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import type { RegisteredBoard } from '../../common/records/registry'
import { attachToCommunity } from './attachToCommunity'
import { changeRegister } from './register'

export default handler(
  registerNoticeBoard,
  async ({ communityId, place, position, fileId }, { caller, today, commit }) =>
    commit(async (change) => {
      const attached = await attachToCommunity(change, caller, communityId, fileId)
      if (!attached.ok) return attached
      return changeRegister(change, communityId, ({ boards }) => {
        const board: RegisteredBoard = { place, position, from: today, ...(fileId === undefined ? {} : { fileId }) }
        return accept({ lists: { boards: [...boards, board] }, value: { communityId } })
      })
    }),
)
