import { readContent } from '../../../contract/disclosure/content'
import type { PostedContent } from '../../../contract/disclosure/content'
import { maskedForPublic } from '../../../domain/case'
import type { Refusal, Result } from '../../../domain/common'
import { accept, dateOf, refuse } from '../../../domain/common'
import type { LocalDate } from '../../../domain/common'
import type { PersonContext } from '../door/context'
import type { StatementRecord, Withdrawal } from '../records/disclosure'
import { checkText } from '../wechat'

export type StandingRefusal =
  | (Refusal & { readonly code: 'disclosure.isWithdrawn'; readonly withdrawnOn: LocalDate })
  | (Refusal & { readonly code: 'disclosure.changedMeanwhile'; readonly statementId: string; readonly version: number })

/** What the door has loaded, with its words. */
export async function statementAsked(
  { store }: PersonContext,
  statementId: string,
): Promise<{ readonly record: StatementRecord; readonly content: PostedContent }> {
  const record = await store.get('statements', statementId)
  if (!record) throw new RangeError(`the door let through a statement that isn't there: ${statementId}`)
  return { record, content: readContent(record.content) }
}

/** That a statement was taken down: nothing is said of it, objected to or entered any more. */
export const isWithdrawn = ({ at }: Withdrawal) =>
  ({ code: 'disclosure.isWithdrawn', withdrawnOn: dateOf(at) }) as const

/** The statement, where the version from which somebody goes on still stands. */
export function stillStands(
  record: StatementRecord | undefined,
  version: number,
): Result<StatementRecord, StandingRefusal> {
  if (!record) throw new RangeError('statements are never removed')
  if (record.withdrawn) return refuse(isWithdrawn(record.withdrawn))
  if (record.version === version) return accept(record)
  return refuse({ code: 'disclosure.changedMeanwhile', statementId: record._id, version: record.version })
}

/** A reason as owners will read it: no number and no plate in it, and nothing that the content check forbids. */
export async function reasonToShow({ caller }: PersonContext, reason: string): Promise<Result<string>> {
  const check = await checkText(caller.personId, 'comment', reason)
  return check === 'risky' ? refuse({ code: 'disclosure.wordsNotAllowed' }) : accept(maskedForPublic(reason))
}
