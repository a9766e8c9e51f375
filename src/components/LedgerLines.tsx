import { LedgerLine, type Line } from './LedgerLine'

/** One of the parts of a statement, with its subtotal. */
export interface Part {
  readonly id: string
  /** 一、 and so on; absent for the closing block. */
  readonly no?: string
  readonly title: string
  /** The subtotal as shown: 52,076.40. */
  readonly total?: string
  readonly lines: readonly Line[]
  /** What nothing follows: under it the double rule. */
  readonly sum?: Line
}

export interface PartLinesProps {
  readonly part: Part
  readonly onLine?: (id: string) => void
}

/** The lines of a part, with its sum. */
export function LedgerLines({ part, onLine }: PartLinesProps) {
  return (
    <>
      {part.lines.map((line) => (
        <LedgerLine key={line.id} line={line} {...(onLine && { onLine })} />
      ))}
      {part.sum && <LedgerLine line={part.sum} kind='sum' />}
    </>
  )
}
