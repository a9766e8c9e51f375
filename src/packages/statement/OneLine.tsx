import { PARTS, linesOf, type Line, type PartName } from '../../../domain/disclosure'
import type { PostedContent } from '../../../contract/disclosure/content'
import { Sheet } from '../../components/Sheet'
import { SmallLedger } from '../../components/SmallLedger'
import { yuan } from '../../locales/common'
import { categoryWords } from '../../locales/disclosure'
import { lineNotes, partTitle } from '../../locales/statement'

/** A line with the part in which it stands. */
export interface FoundLine {
  readonly part: PartName
  readonly line: Line
}

export const lineIn = ({ statement }: Pick<PostedContent, 'statement'>, lineId: string): FoundLine | undefined =>
  PARTS.flatMap((part) => linesOf(statement, part).map((line) => ({ part, line }))).find(
    ({ line }) => line.id === lineId,
  )

/** The one line that a page is about; it stays in sight while somebody writes. */
export function OneLine({
  content,
  found: { part, line },
}: {
  readonly content: PostedContent
  readonly found: FoundLine
}) {
  const where = `${partTitle(part)}${line.category ? `·${categoryWords(line.category)}` : ''}`
  const notes = lineNotes(part, line, content.statement, content)
  return (
    <Sheet>
      <SmallLedger
        caption={where}
        lines={[{ id: line.id, item: line.item, value: `${yuan(line.amount)}元`, notes: [where, ...notes] }]}
      />
    </Sheet>
  )
}
