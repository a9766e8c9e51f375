import { Text, View } from '@tarojs/components'
import type { OtherContent } from '../../../contract/disclosure/other'
import { sidesOf } from '../../../domain/disclosure'
import { fen, type Money } from '../../../domain/common'
import { aria } from '../../services/aria'
import { yuan } from '../../locales/common'
import './service.scss'

type Line = OtherContent['lines'][number]

/** The lines of a posting: income, then expenses, then what is on neither side; sums beneath. */
export function Table({ lines }: Pick<OtherContent, 'lines'>) {
  const sides = sidesOf(lines.map((line) => ({ ...line })))
  return (
    <View {...aria({ role: 'list' })}>
      {SIDES.map(({ side, words }) => {
        const own = lines.filter((line) => line.side === side)
        if (own.length === 0) return null
        const total = side === undefined || !sides ? undefined : sides[side]
        return (
          <View key={words} className='other-side'>
            <Head words={words} total={total} />
            {own.map((line, nth) => (
              <TableLine key={nth} line={line} />
            ))}
          </View>
        )
      })}
      {sides && <Head words='收支相抵' total={fen(sides.income - sides.expense)} last />}
    </View>
  )
}

const SIDES = [
  { side: 'income', words: '收入' },
  { side: 'expense', words: '支出' },
  { side: undefined, words: '情况' },
] as const

interface HeadProps {
  readonly words: string
  readonly total: Money | undefined
  readonly last?: boolean
}

const Head = ({ words, total, last = false }: HeadProps) => (
  <View className={last ? 'row other-line sum' : 'row other-line'}>
    <Text className='strong body grow'>{words}</Text>
    {total !== undefined && <Text className='strong num'>{`${yuan(total)}元`}</Text>}
  </View>
)

const TableLine = ({ line: { item, amount, note } }: { readonly line: Line }) => (
  <View className='row other-line' {...aria({ role: 'listitem' })}>
    <View className='grow'>
      <Text className='body'>{item}</Text>
      {note !== '' && <Text className='cap'>{note}</Text>}
    </View>
    {amount !== undefined && <Text className='num'>{`${yuan(amount)}元`}</Text>}
  </View>
)
