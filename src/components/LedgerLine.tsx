import { Text, View } from '@tarojs/components'
import { aria } from '../services/aria'
import { Icon } from './Icon'
import { keyboard } from './keys'

/** A line of a ledger. */
export interface Line {
  readonly id: string
  readonly item: string
  /** How it came about: 42个 × 150元 × 3个月, a voucher, a decision. */
  readonly notes?: readonly string[]
  /** The amount as shown; a count or an area where that is what the column holds. */
  readonly value: string
  /** What doesn't agree, in words: 对不上·1人问，已答. */
  readonly mark?: string
  /** Not a target, though others are. */
  readonly still?: boolean
}

interface LedgerLineProps {
  readonly line: Line
  readonly kind?: 'sum' | 'last'
  readonly onLine?: (id: string) => void
}

/** One line, read out as one sentence; the whole of it is the target. */
export function LedgerLine({ line, kind, onLine }: LedgerLineProps) {
  const { id, item, notes = [], value, mark, still } = line
  const classes = ['line', mark !== undefined && 'hit', kind].filter(Boolean).join(' ')
  const label = [item, ...notes, value, mark].filter(Boolean).join('，')
  const press = onLine && !still ? { hoverClass: 'held', onClick: () => onLine(id), ...keyboard(() => onLine(id)) } : {}
  return (
    <View className={classes} {...aria({ role: 'row', label })} {...press}>
      <View className='item' {...aria({ role: 'cell' })}>
        {item}
        {notes.map((note) => (
          <Text key={note} className='cap'>
            {note}
          </Text>
        ))}
        {mark !== undefined && (
          <View className='wrong'>
            <Icon name='flag' small />
            {mark}
          </View>
        )}
      </View>
      <View className='sumof' {...aria({ role: 'cell' })}>
        {value}
      </View>
    </View>
  )
}
