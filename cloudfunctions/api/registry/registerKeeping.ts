import { registerKeeping } from '../../../contract/registry/registerKeeping'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { changeRegister } from './register'

export default handler(registerKeeping, async ({ communityId, ...keeping }, { commit }) =>
  commit((change) =>
    changeRegister(change, communityId, ({ keepings }) =>
      accept({ lists: { keepings: [...keepings, keeping] }, value: { communityId } }),
    ),
  ),
)
