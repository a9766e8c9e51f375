import { Text, View } from '@tarojs/components'
import type { Output } from '../../../contract/operation'
import type { listBelow } from '../../../contract/supervision/listBelow'
import { GoRow } from '../../components/GoRow'
import { keyboard } from '../../components/keys'
import { StateBadge } from '../../components/StateBadge'
import { count } from '../../locales/common'
import { postingRate, standingOf, valueOf } from '../../locales/supervision'
import { aria } from '../../services/aria'
import { useWide } from '../../services/wide'
import './desk.scss'

type Place = Pick<Output<typeof listBelow>['items'][number], 'id' | 'name' | 'figures'>

interface PlacesProps {
  readonly places: readonly Place[]
  /** Of which period the posting is shown. */
  readonly period: string | undefined
  readonly onOpen: (id: string) => void
}

const HEADS = ['哪里', '公示', '在办', '等核实', '逾期']

/** Places with what is to be done there: a table at a desk, rows on a phone. Arrow keys move, Enter opens. */
export function Places({ places, period, onOpen }: PlacesProps) {
  const wide = useWide()
  const rows = places.map((place) => ({ ...figuresOf(place, period), open: () => onOpen(place.id) }))
  if (!wide) return rows.map((row) => <PlaceRow key={row.id} {...row} />)
  return (
    <View className='queue places' {...aria({ role: 'table', label: '下级和小区' })}>
      <View className='line heads' {...aria({ role: 'row' })}>
        {HEADS.map((head) => (
          <View key={head} className='cell' {...aria({ role: 'columnheader' })}>
            {head}
          </View>
        ))}
      </View>
      {rows.map((row, nth) => (
        <PlaceLine key={row.id} {...row} last={nth === rows.length - 1} />
      ))}
    </View>
  )
}

interface PlaceProps extends ReturnType<typeof figuresOf> {
  readonly open: () => void
}

function PlaceLine({ name, posting, inTime, toVerify, overdue, open, last }: PlaceProps & { readonly last: boolean }) {
  const cells = [posting, count(inTime), count(toVerify)]
  return (
    <View
      className={last ? 'line body last' : 'line body'}
      onClick={open}
      {...keyboard(open, true)}
      {...aria({ role: 'row', label: `${name}，公示${posting}，在办${inTime}，等核实${toVerify}，逾期${overdue}` })}
    >
      <View className='cell' {...aria({ role: 'cell' })}>
        <Text className='strong body'>{name}</Text>
      </View>
      {cells.map((words, nth) => (
        <View key={HEADS[nth + 1]} className='cell num' {...aria({ role: 'cell' })}>
          {words}
        </View>
      ))}
      <View className='cell num date' {...aria({ role: 'cell' })}>
        {overdue > 0 ? <StateBadge kind='late' words={`${count(overdue)}件`} /> : '没有'}
      </View>
    </View>
  )
}

const PlaceRow = ({ name, posting, inTime, toVerify, overdue, open }: PlaceProps) => (
  <GoRow
    title={name}
    note={`公示${posting}，在办${count(inTime)}${toVerify > 0 ? `，等核实${count(toVerify)}` : ''}`}
    onPress={open}
    {...(overdue > 0 && { aside: <StateBadge kind='late' words={`逾期${count(overdue)}件`} /> })}
  />
)

function figuresOf({ id, name, figures }: Place, period: string | undefined) {
  const { posted, owed } = period === undefined ? { posted: 0, owed: 0 } : postingRate(figures, period)
  const posting = owed === 0 ? '不用' : `${count(posted)}/${count(owed)}`
  return { id, name, posting, toVerify: valueOf(figures, 'cases.toVerify'), ...standingOf(figures) }
}
