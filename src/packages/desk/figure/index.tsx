import { useRouter } from '@tarojs/taro'
import { listItems } from '../../../../contract/supervision/listItems'
import { DeskFrame } from '../../../components/DeskFrame'
import { Loaded } from '../../../components/Loaded'
import { periodWords } from '../../../locales/common'
import { indicatorTitle } from '../../../locales/supervision'
import { usePages } from '../../../services/usePages'
import { Queue } from '../Queue'
import { useRegion } from '../useRegion'

const EMPTY = { title: '现在一件也没有', note: '数字每五分钟更新一次，刚办完的可能已经不在这里。' }

/** The items behind one figure: exactly those that it counts. */
export default function FigurePage() {
  const { indicator = '', period } = useRouter().params
  const { region, ways, who } = useRegion()
  const input = { regionId: region, indicator, ...(period !== undefined && { period }) }
  const { first, items, more, missed } = usePages(listItems, input)
  const title = indicatorTitle(indicator)
  return (
    <DeskFrame
      title={title}
      about={period === undefined ? who.office : `${periodWords(period)}，${who.office}`}
      ways={ways}
      current='today'
      who={who}
    >
      <Loaded from={first} words='正在取明细'>
        {() => <Queue caption={title} items={items} empty={EMPTY} onMore={more} missed={missed} />}
      </Loaded>
    </DeskFrame>
  )
}
