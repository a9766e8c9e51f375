import { registerIncomeSource } from '../../../contract/registry/registerIncomeSource'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import type { RegisteredSource } from '../../common/records/registry'
import { changeRegister } from './register'

export default handler(registerIncomeSource, async ({ communityId, number, ...fields }, { commit }) => {
  const { from, until } = fields
  if (until !== undefined && until < from) return refuse({ code: 'registry.endsBeforeItBegins', from, until })
  return commit((change) =>
    changeRegister(change, communityId, ({ sources }) => {
      const standing = sources.find(({ id }) => id === number)
      if (standing) return refuse({ code: 'registry.sourceStands', number, item: standing.item })
      const source: RegisteredSource = { id: number, communityId, ...fields }
      return accept({ lists: { sources: [...sources, source] }, value: { sourceId: number } })
    }),
  )
})
