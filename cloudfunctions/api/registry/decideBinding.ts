import { decideBinding } from '../../../contract/registry/decideBinding'
import type { Output } from '../../../contract/operation'
import { accept, refuse } from '../../../domain/common'
import type { Result } from '../../../domain/common'
import type { Change } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import type { BindingRecord } from '../../common/records/registry'
import { closeItem } from '../../common/workItems'
import { bindTo } from './binding'

export default handler(decideBinding, async ({ bindingId, accepted, reason }, { subject, now, commit }) =>
  commit(async (change): Promise<Result<Output<typeof decideBinding>>> => {
    const binding = await change.get('bindings', bindingId)
    const unit = binding && (await change.get('units', binding.unitId))
    if (!binding || !unit || binding.state !== 'waiting') {
      return refuse({ code: 'registry.decidedAlready', state: binding?.state ?? 'ended' })
    }
    if (binding.itemId !== undefined) await closeItem(change, binding.itemId, now, [])
    tell(change, binding, accepted, reason)
    if (!accepted) {
      await change.patch('bindings', bindingId, { state: 'refused', reason, claim: undefined, decidedAt: now })
      return accept({ bindingId, state: 'refused' })
    }
    const { communityId, communityName, personId } = binding
    const community = { _id: communityId, name: communityName, regionPath: subject?.regionPath ?? [] }
    await bindTo(change, { unit, community, personId, binding }, 'neighbourhood', now)
    return accept({ bindingId, state: 'bound' })
  }),
)

const tell = (change: Change, { personId, label, communityName }: BindingRecord, accepted: boolean, reason: string) =>
  change.notify({
    to: [`person:${personId}`],
    template: accepted ? 'binding.bound' : 'binding.refused',
    figures: { title: label, community: communityName, reason },
    page: 'mine',
  })
