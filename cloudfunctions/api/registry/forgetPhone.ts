import { forgetPhone } from '../../../contract/registry/forgetPhone'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { changePerson } from './people'

export default handler(forgetPhone, async (_input, { caller, now, commit }) =>
  commit(async (change) => {
    await changePerson(change, caller.personId, now, () => ({ phone: undefined }))
    return accept({})
  }),
)
