import { takePhone } from '../../../contract/registry/takePhone'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { phoneNumberOf } from '../../common/wechat'
import { masked } from './masked'
import { changePerson } from './people'

/** The code is spent by asking; a call that is repeated after that still finds its first answer in `commit`. */
export default handler(takePhone, async ({ code }, { caller, now, commit }) => {
  const phone = await phoneNumberOf(code)
  return commit(async (change) => {
    if (phone === undefined) return refuse({ code: 'registry.phoneCodeSpent' })
    await changePerson(change, caller.personId, now, () => ({ phone }))
    return accept({ phone: masked(phone) })
  })
})
