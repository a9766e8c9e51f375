import { engageAuditor } from '../../../../contract/disclosure/audit/engageAuditor'
import type { LocalDate, Refusal } from '../../../../domain/common'
import { refuse } from '../../../../domain/common'
import type { Period } from '../../../../domain/common'
import { auditGround } from '../../../common/audit/ground'
import { engagingUnit } from '../../../common/audit/parties'
import { stepped, takeStep } from '../../../common/audit/step'
import { handler } from '../../../common/door/handler'

/** The contract must reach over the whole period of the statement that is audited. */
export default handler(engageAuditor, async ({ statementId, ...engagement }, context) => {
  const { store, today } = context
  const ground = await auditGround(store, statementId, today)
  const audit = await store.get('audits', statementId)
  const signer = engagingUnit(context, audit ?? {})
  if (!signer) return refuse({ code: 'disclosure.notTheEngager', engager: audit?.engagerName ?? ground.engager.name })
  const wrong = wrongEngagement(engagement, ground.content.statement.period, today)
  if (wrong) return refuse(wrong)
  const { auditor, creditCode, contractOn, first, last, fileId } = engagement
  return context.commit(async (change) =>
    stepped(
      statementId,
      await takeStep(change, context, ground, {
        step: 'engage',
        signer,
        files: [{ fileId, circle: 'community' }],
        facts: { auditor, creditCode, contractOn, first, last },
        sets: { engagement },
      }),
    ),
  )
})

/** What is wrong with an engagement for a statement's period. */
export function wrongEngagement(
  { contractOn, first, last }: { readonly contractOn: LocalDate; readonly first: LocalDate; readonly last: LocalDate },
  period: Period,
  today: LocalDate,
): (Refusal & { readonly [figure: string]: unknown }) | undefined {
  if (contractOn > today) return { code: 'disclosure.contractInTheFuture', contractOn }
  const covers = first <= period.first && period.last <= last
  return covers ? undefined : { code: 'disclosure.auditMissesPeriod', first: period.first, last: period.last }
}
