import type { LineTalk, ReachRecord } from '../records/disclosure'
import type { Transaction } from '../store/port'

/** Writes how a statement reached its owners: the first time a document, later what changed. */
export const reachOf = (
  transaction: Transaction,
  statementId: string,
  communityId: string,
  reach: ReachRecord | undefined,
  changed: Partial<Pick<ReachRecord, 'read' | 'told' | 'lines'>>,
): Promise<void> =>
  reach
    ? transaction.patch('statementReach', statementId, changed)
    : transaction.insert('statementReach', { _id: statementId, communityId, read: 0, lines: [], ...changed })

/** What was asked and answered on the lines, with one line's counts moved. */
export function talked(
  lines: readonly LineTalk[],
  lineId: string,
  by: { readonly asked?: number; readonly answered?: number; readonly evidence?: number },
): LineTalk[] {
  const before: LineTalk = lines.find((line) => line.lineId === lineId) ?? { lineId, asked: 0, answered: 0 }
  const evidence = (before.evidence ?? 0) + (by.evidence ?? 0)
  const after = {
    lineId,
    asked: before.asked + (by.asked ?? 0),
    answered: before.answered + (by.answered ?? 0),
    ...(evidence > 0 ? { evidence } : {}),
  }
  return [...lines.filter((line) => line.lineId !== lineId), after]
}
