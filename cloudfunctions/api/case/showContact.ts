import { showContact } from '../../../contract/case/showContact'
import type { Output } from '../../../contract/operation'
import { TAXONOMY } from '../../../domain/case'
import { accept, refuse } from '../../../domain/common'
import type { Refusal, Result } from '../../../domain/common'
import { recordOf } from '../../common/case/step'
import { keyOf, unitsOfCaller } from '../../common/case/units'
import { handler } from '../../common/door/handler'

export default handler(showContact, async ({ caseId }, context) => {
  const { store, caller, subject, circles, now, newId } = context
  const community = await store.get('communities', subject?.communityId ?? '')
  if (!community) return refuse({ code: 'door.notFound' })

  return context.commit(async (change): Promise<Result<Output<typeof showContact>, Refusal>> => {
    const { problem, report, communityId } = await recordOf(change, caseId)
    const complainedOf = TAXONOMY[problem].about ?? []
    const unit = unitsOfCaller(community, caller).find((one) => !complainedOf.includes(one))
    if (!circles.has('handler') || !unit) return refuse({ code: 'case.contactNotForYou' })
    if (report.phone === undefined) return refuse({ code: 'case.noContact' })
    const looked = { caseId, communityId, personId: caller.personId, unit: keyOf(community, unit) ?? unit, at: now }
    await change.insert('contactLooks', { _id: newId('look'), ...looked })
    return accept({ phone: report.phone })
  })
})
