import { registerPaper } from '../../../contract/registry/registerPaper'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import type { RegisteredPaper } from '../../common/records/registry'
import { attachToCommunity } from './attachToCommunity'
import { changeRegister } from './register'

export default handler(registerPaper, async ({ communityId, item, kind, fileId }, { caller, today, commit }) =>
  commit(async (change) => {
    const attached = await attachToCommunity(change, caller, communityId, fileId)
    if (!attached.ok) return attached
    return changeRegister(change, communityId, ({ papers }) => {
      const paper: RegisteredPaper = { item, kind, on: today, ...(fileId === undefined ? {} : { fileId }) }
      const after = [...papers, paper]
      const kinds = after.filter((one) => one.item === item).map((one) => one.kind)
      return accept({ lists: { papers: after }, value: { item, kinds: [...new Set(kinds)] } })
    })
  }),
)
