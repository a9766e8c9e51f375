import { Text, View } from '@tarojs/components'
import { aria } from '../services/aria'
import { useView } from '../services/elder'
import { LedgerFold } from './LedgerFold'
import { LedgerLines } from './LedgerLines'
import type { Part, PartLinesProps } from './LedgerLines'

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

interface PartLinesOfTableProps extends PartLinesProps {
  readonly first: boolean
}

function PartLines({ part, first, onLine }: PartLinesOfTableProps) {
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
