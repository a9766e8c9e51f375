import { Text, View } from '@tarojs/components'
import { aria } from '../services/aria'
import { useView } from '../services/elder'
import { LedgerFold } from './LedgerFold'
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

interface LedgerTableProps {
  /** What the table is, read out before it. */
  readonly caption: string
  readonly parts: readonly Part[]
  /** A whole line is the target (for asking). */
  readonly onLine?: (id: string) => void
}

/** Statement table: item and how it came about on the left, amount right of the red line. Parts fold in elder view. */
export function LedgerTable({ caption, parts, onLine }: LedgerTableProps) {
  const { elder } = useView()
  const press = onLine ? { onLine } : {}
  if (elder) {
    return (
      <View>
        {parts.map((part) => (
          <LedgerFold key={part.id} part={part} {...press} />
        ))}
      </View>
    )
  }
  return (
    <View className='ledger' {...aria({ role: 'table', label: caption })}>
      {parts.map((part, nth) => (
        <PartLines key={part.id} part={part} first={nth === 0} {...press} />
      ))}
    </View>
  )
}

interface PartLinesProps {
  readonly part: Part
  readonly first?: boolean
  readonly onLine?: (id: string) => void
}

function PartLines({ part, first, onLine }: PartLinesProps) {
  return (
    <>
      <View
        className={first ? 'line part first' : 'line part'}
        {...aria({ role: 'row', label: `${part.no ?? ''}${part.title}，${part.total ?? ''}` })}
      >
        <View className='item' {...aria({ role: 'columnheader' })}>
          {part.no !== undefined && <Text className='no'>{part.no}</Text>}
          {part.title}
        </View>
        <View className='sumof' {...aria({ role: 'cell' })}>
          {part.total}
        </View>
      </View>
      <LedgerLines part={part} {...(onLine && { onLine })} />
    </>
  )
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
