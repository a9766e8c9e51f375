import { enterSignature } from '../../../../contract/disclosure/audit/enterSignature'
import type { Output, Parsed } from '../../../../contract/operation'
import type { Refusal, Result } from '../../../../domain/common'
import { accept, refuse } from '../../../../domain/common'
import { unitName } from '../../../../domain/registry'
import { raise } from '../../../common/audit/count'
import { enteringUnit } from '../../../common/audit/entering'
import type { AuditGround } from '../../../common/audit/ground'
import { auditGround, sharesOf } from '../../../common/audit/ground'
import type { PersonContext } from '../../../common/door/context'
import { handler } from '../../../common/door/handler'
import { unitIdOf } from '../../../common/units'

/** One row of a sheet counts as its unit's objection, in the same count as those from phones. */
export default handler(enterSignature, async (input, context) => {
  const { store, today } = context
  const { sheetId, row, signedOn } = input
  const sheet = await store.get('signatureSheets', sheetId)
  if (!sheet) throw new RangeError(`the door let through a sheet that isn't there: ${sheetId}`)
  const ground = await auditGround(store, sheet.statementId, today)
  const wrong = refusalFor(context, ground, input)
  if (wrong) return refuse(wrong)
  const unit = await store.get('units', unitIdOf(sheet.communityId, input))
  if (!unit) return refuse({ code: 'disclosure.noSuchUnitOnSheet', row, unit: unitName(input) })
  return context.commit(async (change): Promise<Result<Output<typeof enterSignature>>> => {
    const done = await raise(change, context, ground, unit, { via: 'paper', sheetId, row, signedOn })
    if (!done.ok) return refuse({ ...done.refusal, at: row })
    return accept({ ...done.value, label: unit.label, shares: sharesOf(ground, done.value.counted) })
  })
})

/** A signature is given after the posting and before today is over. */
function refusalFor(
  context: PersonContext,
  { community, register, content, statement }: AuditGround,
  { row, signedOn }: Parsed<typeof enterSignature>,
): (Refusal & { readonly [figure: string]: unknown }) | undefined {
  const entering = enteringUnit(context, community._id, register, context.today)
  if (!entering.ok) return { ...entering.refusal }
  if (signedOn > context.today) return { code: 'disclosure.signedInTheFuture', row, signedOn }
  const { postedOn } = content
  // A signature against the version before stands.
  const isFirst = statement.version === 1
  return isFirst && signedOn < postedOn
    ? { code: 'disclosure.signedBeforePosting', row, signedOn, postedOn }
    : undefined
}
