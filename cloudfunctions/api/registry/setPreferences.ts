import { setPreferences } from '../../../contract/registry/setPreferences'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { changePerson } from './people'

export default handler(setPreferences, async ({ elder }, { caller, now, commit }) =>
  commit(async (change) => {
    await changePerson(change, caller.personId, now, () => ({ elder }))
    return accept({ elder })
  }),
)
