import { registerDecision } from '../../../contract/registry/registerDecision'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import type { RegisteredDecision } from '../../common/records/registry'
import { changeRegister } from './register'

export default handler(
  registerDecision,
  async ({ communityId, number, subject, limit, per, decidedOn, paper }, { today, commit }) => {
    if (decidedOn > today) return refuse({ code: 'registry.inTheFuture', on: decidedOn })
    return commit((change) =>
      changeRegister(change, communityId, ({ decisions }) => {
        if (decisions.some(({ id }) => id === number)) return refuse({ code: 'registry.decisionStands', number })
        const named = paper === undefined ? {} : { paper }
        const decision: RegisteredDecision = { id: number, subject, limit, per, decidedOn, ...named }
        return accept({ lists: { decisions: [...decisions, decision] }, value: { decisionId: number } })
      }),
    )
  },
)
