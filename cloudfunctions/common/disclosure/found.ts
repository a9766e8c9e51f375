import { readContent } from '../../../contract/disclosure/content'
import { mismatchesOf, withFound } from '../../../contract/disclosure/found'
import type { FoundView } from '../../../contract/disclosure/found'
import { canonical, dateOf } from '../../../domain/common'
import type { RegionPolicies } from '../../../policies'
import type { Change } from '../door/context'
import type { FoundLater, StatementRecord } from '../records/disclosure'
import { answerableFor } from './answerable'
import { recountDuty } from './duty'
import { statementTitle } from './title'

/** What came to light of a statement, as its readers see it. */
export const foundView = ({ found }: Pick<StatementRecord, 'found'>): FoundView | undefined =>
  found && { on: dateOf(found.at), findings: [...found.findings], grounds: [...found.grounds] }

/**
 * Writes what came to light of a statement that stands, beside what was posted; the figures and the community's first page follow.
 * Those who answer for it and the neighbourhood are told of what is new. Nothing where nothing is another.
 */
export async function writeFound(
  change: Change,
  record: StatementRecord,
  found: FoundLater | undefined,
  policies: RegionPolicies,
  companyId: string | undefined,
): Promise<void> {
  if (wordsOf(found) === wordsOf(record.found)) return
  const content = readContent(record.content)
  const policy = policies.inForce('disclosure', content.statement.period.last)
  await change.patch('statements', record._id, { found })
  await recountDuty(change, record._id, withFound(content, found), policy)
  await recountLatest(change, record, mismatchesOf(content, found))
  if (found) tell(change, record, found, answerableFor(record.postedBy, companyId))
}

const wordsOf = (found: FoundLater | undefined): string =>
  canonical((found?.findings ?? []).map((finding) => ({ ...finding, figures: { ...finding.figures } })))

async function recountLatest(change: Change, { _id, communityId }: StatementRecord, findings: number): Promise<void> {
  const latest = (await change.get('books', communityId))?.latest
  if (latest?.statementId !== _id) return
  await change.patch('books', communityId, { latest: { ...latest, findings } })
}

function tell(change: Change, record: StatementRecord, { findings }: FoundLater, poster: string): void {
  const { _id, regionPath, content } = record
  const { communityName: community, period } = readContent(content)
  const neighbourhood = regionPath.at(-1)
  change.notify({
    to: [poster, ...(neighbourhood === undefined ? [] : [`region:${neighbourhood}`])],
    template: 'statement.found',
    figures: { title: statementTitle(period), community, findings: findings.length },
    page: `item:statement:${_id}`,
  })
}
