import { View } from '@tarojs/components'
import { aria } from '../services/aria'
import { LedgerLine, type Line } from './LedgerLine'

interface SmallLedgerProps {
  readonly caption: string
  readonly lines: readonly Line[]
  /** With the double rule: nothing follows it. */
  readonly sum?: Line
  /** Rows of a summary stand closer. */
  readonly tight?: boolean
  readonly onLine?: (id: string) => void
}

/** A few lines with the red line, without parts: the sums of an account, how a fee came about, the one line that is asked about. */
export function SmallLedger({ caption, lines, sum, tight = false, onLine }: SmallLedgerProps) {
  return (
    <View className={tight ? 'ledger tight' : 'ledger'} {...aria({ role: 'table', label: caption })}>
      {lines.map((line, nth) => (
        <LedgerLine
          key={line.id}
          line={line}
          {...(onLine && { onLine })}
          {...(!sum && nth === lines.length - 1 && { kind: 'last' })}
        />
      ))}
      {sum && <LedgerLine line={sum} kind='sum' />}
    </View>
  )
}
