import { withdrawObjection } from '../../../../contract/disclosure/audit/withdrawObjection'
import type { Output } from '../../../../contract/operation'
import type { Refusal, Result } from '../../../../domain/common'
import { accept, refuse } from '../../../../domain/common'
import { takeBack } from '../../../common/audit/count'
import { enteringUnit } from '../../../common/audit/entering'
import type { PersonContext } from '../../../common/door/context'
import { handler } from '../../../common/door/handler'
import type { ObjectionRecord } from '../../../common/records/audit'

/** An owner takes back any objection of the unit; those who enter signatures take out what they entered, and no owner's own. */
export default handler(withdrawObjection, async ({ objectionId, because }, context) => {
  const found = await context.store.get('objections', objectionId)
  const wrong = found && (await refusalFor(context, found))
  if (wrong) return refuse(wrong)
  return context.commit(async (change): Promise<Result<Output<typeof withdrawObjection>>> => {
    const objection = await change.get('objections', objectionId)
    if (objection?.state !== 'standing') return refuse({ code: 'disclosure.objectionNotStanding' })
    const why = { byOwner: context.roles.has('unitOwner'), because: because === '' ? undefined : because }
    return accept({ counted: await takeBack(change, context, objection, why) })
  })
})

async function refusalFor(context: PersonContext, { via, communityId }: ObjectionRecord): Promise<Refusal | undefined> {
  if (context.roles.has('unitOwner')) return undefined
  if (via === 'phone') return { code: 'door.notFound' }
  const register = await context.store.get('registers', communityId)
  const entering = enteringUnit(context, communityId, register, context.today)
  return entering.ok ? undefined : entering.refusal
}
