import { registerCommittee } from '../../../contract/registry/registerCommittee'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { changeRegister } from './register'

/** Two terms of one community may not overlap: it has one committee at a time. */
export default handler(registerCommittee, async ({ communityId, termFirst, termLast }, { newId, commit }) => {
  if (termLast < termFirst) {
    return refuse({ code: 'registry.endsBeforeItBegins', from: termFirst, until: termLast })
  }
  const committeeId = newId('committee')
  return commit((change) =>
    changeRegister(change, communityId, ({ committees }) => {
      const standing = committees.find((one) => one.termFirst <= termLast && termFirst <= one.termLast)
      if (standing) return refuse({ code: 'registry.committeeStands', termLast: standing.termLast })
      const committee = { id: committeeId, communityId, termFirst, termLast }
      return accept({ lists: { committees: [...committees, committee] }, value: { committeeId } })
    }),
  )
})
