import { listAuditable } from '../../../../contract/disclosure/audit/listAuditable'
import { periodNamed } from '../../../../contract/disclosure/period'
import { accept } from '../../../../domain/common'
import { handler } from '../../../common/door/handler'
import { policiesAt } from '../../../common/policies'
import type { AuditRecord } from '../../../common/records/audit'
import type { StatementRecord } from '../../../common/records/disclosure'
import type { CommunityRecord } from '../../../common/records/registry'
import type { Reader } from '../../../common/store/port'
import { figureKey } from '../../../common/workItems'

const PAGE = 50

/** One page of what was posted, by the figure that counts it, with the statements, their objections and their communities. */
export default handler(listAuditable, async ({ regionId, period, zeroIncome, after }, { store, subject }) => {
  const indicator = zeroIncome ? 'statements.zeroIncome' : 'statements.posted'
  const policies = await policiesAt(store, subject?.regionPath ?? [])
  const exempts = policies.value('disclosure.auditExemption', periodNamed(period).last)?.value ?? false
  const items = await store.find('workItems', {
    where: { figureKeys: figureKey(regionId, indicator, period) },
    order: ['dueKey', 'asc'],
    limit: PAGE,
    ...(after && { after }),
  })
  const statementIds = items.map(({ refId }) => refId)
  const [statements, audits, communities] = await Promise.all([
    among(store, 'statements', statementIds),
    among(store, 'audits', statementIds),
    among(store, 'communities', [...new Set(items.map(({ communityId }) => communityId))]),
  ])
  const last = items.length === PAGE ? items.at(-1) : undefined
  return accept({
    items: statements.map((statement) => {
      const audit = audits.find(({ _id }) => _id === statement._id)
      const community = communities.find(({ _id }) => _id === statement.communityId)
      return rowOf(statement, audit, community, exempts)
    }),
    ...(last && { next: last.dueKey }),
  })
})

const among = async <C extends 'statements' | 'audits' | 'communities'>(
  store: Reader,
  name: C,
  ids: readonly string[],
) => (ids.length === 0 ? [] : store.find(name, { where: { _id: { in: ids } } }))

/** PT-51: as the summary has it, income in all is nothing. */
function rowOf(
  { _id: statementId, summary }: StatementRecord,
  audit: AuditRecord | undefined,
  community: CommunityRecord | undefined,
  exempts: boolean,
) {
  const objections = audit?.counted.units ?? 0
  return {
    statementId,
    communityName: community?.name ?? '',
    income: summary.income,
    units: community?.unitCount ?? 0,
    objections,
    ...(exempts && { exempt: summary.income === 0 && objections === 0 && audit?.resolution === undefined }),
    state: audit?.state ?? ('counting' as const),
    bundled: audit?.bundleId !== undefined,
  }
}
