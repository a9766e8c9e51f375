import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { listItems } from '../../../../contract/supervision/listItems'
import type { Input } from '../../../../contract/operation'
import { dateOf } from '../../../../domain/common'
import { Desk } from '../../../components/Desk'
import { moment, periodWords } from '../../../locales/common'
import { indicatorTitle, STATE_TITLES } from '../../../locales/supervision'
import { usePages } from '../../../services/usePages'
import { Queue } from '../Queue'
import { useRegion } from '../useRegion'

const EMPTY = { title: '现在一件也没有', note: '数每五分钟更新一次，刚办完的可能已经不在这里。' }

/** The items behind one figure: exactly those that it counts. */
export default function FigurePage() {
  const { indicator, period, state } = useRouter().params
  const { post, region, desk, name } = useRegion()
  const { title, asked } = indicator === undefined ? byState(state) : byIndicator(indicator, period)
  return (
    <Desk
      title={title}
      about={[period === undefined ? undefined : periodWords(period), name].filter(Boolean).join('，')}
      current='today'
      post={post}
    >
      {region !== '' && <Items title={title} input={{ regionId: region, ...asked }} />}
      {desk.state === 'value' && (
        <Text className='cap'>{`外面的数截至${moment(desk.value.asOf, dateOf(Date.now()))}，这里是现在的。`}</Text>
      )}
    </Desk>
  )
}

interface ItemsProps {
  readonly title: string
  readonly input: Input<typeof listItems>
}

function Items({ title, input }: ItemsProps) {
  const { first, items, more, missed } = usePages(listItems, input)
  return <Queue caption={title} from={first} items={items} empty={EMPTY} onMore={more} missed={missed} />
}

interface Wanted {
  readonly title: string
  readonly asked: Omit<Input<typeof listItems>, 'regionId'>
}

const byIndicator = (indicator: string, period: string | undefined): Wanted => ({
  title: indicatorTitle(indicator),
  asked: { indicator, ...(period !== undefined && { period }) },
})

function byState(named: string | undefined): Wanted {
  const state = named === 'overdue' || named === 'open' || named === 'done' ? named : 'standing'
  return { title: STATE_TITLES[state], asked: { state } }
}
