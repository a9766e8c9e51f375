import { linesOf, PARTS, type PartName } from '../../../domain/disclosure'
import type { PostedContent } from '../../../contract/disclosure/content'
import type { Part } from '../../components/LedgerLines'
import { ordinal, yuan } from '../../locales/common'
import { PART_WORDS } from '../../locales/disclosure'
import { closingLines, lineNotes, partTotal, talkWords } from '../../locales/statement'

/** Questions on a line that may be seen. */
export interface Talk {
  readonly lineId: string
  readonly asked: number
  readonly answered: number
  readonly evidence?: number | undefined
}

/** The statement as a ledger: five parts with their lines, then what is left. A line with a finding says so in words; a folded part its sum. */
export const partsOf = (content: PostedContent, talks: readonly Talk[], folded = false): Part[] => [
  ...PARTS.map((part, nth) => partOf(content, talks, part, nth)),
  closingPart(content, folded),
]

function partOf(content: PostedContent, talks: readonly Talk[], part: PartName, nth: number): Part {
  const { statement, findings } = content
  return {
    id: part,
    no: ordinal(nth + 1),
    title: PART_WORDS[part],
    total: partTotal(statement, part),
    lines: linesOf(statement, part).map((line) => {
      const found = findings.some(({ at }) => at === line.id)
      const talk = talkOn(talks, line.id)
      const notes = lineNotes(part, line, statement, content)
      return {
        id: line.id,
        item: line.item,
        value: yuan(line.amount),
        notes: found || talk === undefined ? notes : [...notes, talk],
        ...(found && { mark: talk === undefined ? '对不上' : `对不上·${talk}` }),
      }
    }),
  }
}

const talkOn = (talks: readonly Talk[], lineId: string): string | undefined => {
  const talk = talks.find((one) => one.lineId === lineId)
  return talk && talkWords(talk.asked, talk.answered, talk.evidence)
}

function closingPart({ statement, findings }: PostedContent, folded: boolean): Part {
  const still = (id: string, item: string, value: string, note?: string) => ({
    id,
    item,
    value,
    still: true,
    ...(note !== undefined && { notes: [note] }),
    ...(findings.some(({ at }) => at === id) && { mark: '对不上' }),
  })
  const lines = closingLines(statement)
  const ids = ['opening', 'owners', 'spent', 'transferred']
  const closing = statement.closing === null ? '没写' : yuan(statement.closing)
  return {
    id: 'closing-block',
    title: '账上结余',
    ...(folded && { total: closing }),
    lines: lines.map(({ item, value, note }, nth) => still(ids[nth] ?? item, item, value, note)),
    sum: still('closing', '期末结余', closing),
  }
}
