import { describeIncomeSource } from '../../../contract/registry/describeIncomeSource'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { changeRegister } from './register'

export default handler(describeIncomeSource, async ({ communityId, sourceId, place, consent }, { commit }) =>
  commit((change) =>
    changeRegister(change, communityId, ({ sources, decisions }) => {
      if (!sources.some(({ id }) => id === sourceId)) return refuse({ code: 'registry.noSuchSource', number: sourceId })
      if (consent !== undefined && !decisions.some(({ id }) => id === consent)) {
        return refuse({ code: 'registry.noSuchDecision', number: consent })
      }
      const said = { ...(place ? { place } : {}), ...(consent === undefined ? {} : { consent }) }
      const described = sources.map((source) => (source.id === sourceId ? { ...source, ...said } : source))
      return accept({ lists: { sources: described }, value: { sourceId } })
    }),
  ),
)
