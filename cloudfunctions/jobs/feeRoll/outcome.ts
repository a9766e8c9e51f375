import type { ImportOutcome } from '../../../contract/fee/outcome'
import { fen } from '../../../domain/common'
import type { Refusal } from '../../../domain/common'
import type { ReadRoll } from './roll'

const FINDINGS_KEPT = 300

/** What became of the rows of a roll that could be read. */
export const outcomeOf = ({ units, goodRows, goodTotal, findings }: ReadRoll): ImportOutcome => ({
  goodRows,
  goodTotal,
  units: units.length,
  badRows: new Set(findings.map(({ row }) => row)).size,
  findings: findings.slice(0, FINDINGS_KEPT).map((finding) => ({
    ...finding,
    figures: { ...finding.figures } as ImportOutcome['findings'][number]['figures'],
  })),
  more: Math.max(0, findings.length - FINDINGS_KEPT),
})

/** Why nothing of a file could be read as a roll. */
export const refusedOutcome = ({ code, ...figures }: Refusal): ImportOutcome => ({
  goodRows: 0,
  goodTotal: fen(0),
  units: 0,
  badRows: 0,
  findings: [],
  more: 0,
  refusal: { code, figures },
})
