import { Text, View } from '@tarojs/components'
import { aria } from '../services/aria'
import { useWide } from '../services/wide'
import { keyboard } from './keys'
import { Press } from './Press'
import { StateBadge, type BadgeKind } from './StateBadge'

/** One thing that waits. */
export interface QueueRow {
  readonly id: string
  readonly badge: { readonly kind: BadgeKind; readonly words: string }
  readonly what: string
  /** Its number and where it came from. */
  readonly number: string
  readonly where: string
  readonly hands: string
  readonly due: string
}

interface QueueTableProps {
  readonly caption: string
  /** As the server sorted them: by due time, overdue on top. */
  readonly rows: readonly QueueRow[]
  readonly onOpen: (id: string) => void
}

const HEADS = [
  ['state', '状态'],
  ['what', '什么事'],
  ['where', '哪个小区'],
  ['hands', '现在在谁手上'],
  ['date', '到期'],
]

/** A queue, to lie in a flush sheet: rows of one line and a caption, the due date right of the red line. Arrow keys move, Enter opens. */
export function QueueTable({ caption, rows, onOpen }: QueueTableProps) {
  const wide = useWide()
  if (!wide) return <QueueList rows={rows} onOpen={onOpen} caption={caption} />
  return (
    <View className='queue' {...aria({ role: 'table', label: caption })}>
      <View className='line heads' {...aria({ role: 'row' })}>
        {HEADS.map(([name, head]) => (
          <View key={name} className={`cell ${name}`} {...aria({ role: 'columnheader' })}>
            {head}
          </View>
        ))}
      </View>
      {rows.map((row, nth) => (
        <QueueLine key={row.id} row={row} last={nth === rows.length - 1} onOpen={onOpen} />
      ))}
    </View>
  )
}

interface QueueLineProps {
  readonly row: QueueRow
  readonly last: boolean
  readonly onOpen: (id: string) => void
}

function QueueLine({ row, last, onOpen }: QueueLineProps) {
  const { id, badge, what, number, where, hands, due } = row
  const open = (): void => onOpen(id)
  return (
    <View
      className={last ? 'line body last' : 'line body'}
      onClick={open}
      {...keyboard(open, true)}
      {...aria({
        role: 'row',
        label: [badge.words, what, number, where, hands, `${due}到期`].filter(Boolean).join('，'),
      })}
    >
      <View className='cell state' {...aria({ role: 'cell' })}>
        <StateBadge {...badge} />
      </View>
      <View className='cell' {...aria({ role: 'cell' })}>
        <Text className='strong body'>{what}</Text>
        <Text className='cap'>{number}</Text>
      </View>
      <View className='cell where' {...aria({ role: 'cell' })}>
        {where}
      </View>
      <View className='cell hands' {...aria({ role: 'cell' })}>
        {hands}
      </View>
      <View className='cell date' {...aria({ role: 'cell' })}>
        {due}
      </View>
    </View>
  )
}

/** The same queue on a phone. */
function QueueList({ caption, rows, onOpen }: QueueTableProps) {
  return (
    <View {...aria({ role: 'list', label: caption })}>
      {rows.map(({ id, badge, what, number, where, hands, due }) => (
        <Press key={id} className='go' onPress={() => onOpen(id)}>
          <View className='grow'>
            <View className='row'>
              <Text className='strong grow'>{what}</Text>
              <StateBadge {...badge} />
            </View>
            <Text className='cap'>{[where, number].filter(Boolean).join('·')}</Text>
            <Text className='cap'>{`${hands}，${due}到期`}</Text>
          </View>
        </Press>
      ))}
    </View>
  )
}
