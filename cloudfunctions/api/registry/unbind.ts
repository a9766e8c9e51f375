import { unbind } from '../../../contract/registry/unbind'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { unbindFrom } from './binding'

export default handler(unbind, async ({ bindingId }, { now, commit }) =>
  commit(async (change) => {
    const binding = await change.get('bindings', bindingId)
    if (binding?.state !== 'bound') return refuse({ code: 'registry.notBound' })
    await unbindFrom(change, binding, await change.get('units', binding.unitId), now)
    return accept({ bindingId })
  }),
)
