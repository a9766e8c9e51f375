import type { Finding, Money } from '../common'
import { finding } from '../common'

/** On what an amount was seen: 合同、凭证、银行流水. */
export const SEEN_ON = ['contract', 'voucher', 'bank'] as const

export type SeenOn = (typeof SEEN_ON)[number]

/** What was seen on site of one line of a statement. */
export interface SeenLine {
  readonly lineId: string
  readonly on: SeenOn
  readonly amount: Money
}

/** What was found on site and stands in no statement. */
export interface Unposted {
  readonly item: string
  readonly amount: Money
}

/** A line of the statement as it is looked at. */
export interface StatedLine {
  readonly id: string
  readonly item: string
  readonly amount: Money
}

/** What a visit says of a community. */
export interface Seen {
  readonly lines: readonly SeenLine[]
  readonly unposted: readonly Unposted[]
  /** Whether the posting hung on the notice board. */
  readonly boardStands: boolean
}

/**
 * PT-09: holds what was seen on site against what was posted, and collects every difference: an amount that differs, income that
 * stands nowhere, a board without the posting.
 * @param stated the lines of the statement; none where nothing was posted
 * @param clause id of the clause in force
 */
export const seenFindings = (stated: readonly StatedLine[], seen: Seen, clause: string): Finding[] => [
  ...seen.lines.flatMap((line) => differing(stated, line, clause)),
  ...seen.unposted.map(({ item, amount }) => finding(clause, 'supervision.seenNotPosted', item, { seenFen: amount })),
  ...(seen.boardStands ? [] : [finding(clause, 'supervision.boardEmpty', 'board')]),
]

function differing(stated: readonly StatedLine[], { lineId, on, amount }: SeenLine, clause: string): Finding[] {
  const line = stated.find(({ id }) => id === lineId)
  if (!line || line.amount === amount) return []
  const { item, amount: statedFen } = line
  return [finding(clause, 'supervision.seenDiffers', lineId, { item, on, statedFen, seenFen: amount })]
}
