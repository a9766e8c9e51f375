import { describeIncomeSource } from '../../../contract/registry/describeIncomeSource'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { attachToCommunity } from './attachToCommunity'
import { changeRegister } from './register'

export default handler(describeIncomeSource, async ({ communityId, sourceId, ...given }, { caller, commit }) =>
  commit(async (change) => {
    const { place, consent, consentFileId } = given
    const attached = await attachToCommunity(change, caller, communityId, consentFileId)
    if (!attached.ok) return attached
    return changeRegister(change, communityId, ({ sources, decisions }) => {
      if (!sources.some(({ id }) => id === sourceId)) return refuse({ code: 'registry.noSuchSource', number: sourceId })
      if (consent !== undefined && !decisions.some(({ id }) => id === consent)) {
        return refuse({ code: 'registry.noSuchDecision', number: consent })
      }
      const said = {
        ...(place ? { place } : {}),
        ...(consent === undefined ? {} : { consent }),
        ...(consentFileId === undefined ? {} : { consentFileId }),
      }
      const described = sources.map((source) => (source.id === sourceId ? { ...source, ...said } : source))
      return accept({ lists: { sources: described }, value: { sourceId } })
    })
  }),
)
