import { endIncomeSource } from '../../../contract/registry/endIncomeSource'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { changeRegister } from './register'

export default handler(endIncomeSource, async ({ communityId, sourceId, until }, { commit }) =>
  commit((change) =>
    changeRegister(change, communityId, ({ sources }) => {
      const standing = sources.find(({ id }) => id === sourceId)
      if (!standing) return refuse({ code: 'registry.noSuchSource', number: sourceId })
      const { from } = standing
      if (until < from) return refuse({ code: 'registry.endsBeforeItBegins', from, until })
      const ended = sources.map((source) => (source.id === sourceId ? { ...source, until } : source))
      return accept({ lists: { sources: ended }, value: { sourceId } })
    }),
  ),
)
