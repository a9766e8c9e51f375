import Taro from '@tarojs/taro'
import { listBelow } from '../../../../contract/supervision/listBelow'
import { dateOf, periodBefore, periodName, periodOf } from '../../../../domain/common'
import { DeskFrame } from '../../../components/DeskFrame'
import { Empty } from '../../../components/Empty'
import { GoRow } from '../../../components/GoRow'
import { Loaded } from '../../../components/Loaded'
import { Sheet } from '../../../components/Sheet'
import { periodWords } from '../../../locales/common'
import { indicatorTitle, postingRate } from '../../../locales/supervision'
import { usePages } from '../../../services/usePages'
import { useRegion } from '../useRegion'

const QUARTER = 3

/** What lies directly below: each region or community with how far its posting is and what is overdue. */
export default function BelowPage() {
  const { region, ways, who } = useRegion()
  const today = dateOf(Date.now())
  const quarter = periodName(periodBefore(periodOf(today, QUARTER)))
  const { first, items } = usePages(listBelow, { regionId: region, period: quarter })
  return (
    <DeskFrame
      title='下级和小区'
      about={`${periodWords(quarter)}，${who.office}`}
      ways={ways}
      current='below'
      who={who}
    >
      <Loaded from={first} words='正在取下级'>
        {() =>
          items.length === 0 ? (
            <Empty title='下面还没有登记' note='请下级先登记小区，登记以后就会出现在这里。' />
          ) : (
            <Sheet flush>
              {items.map(({ id, name, kind, figures }) => (
                <GoRow
                  key={id}
                  title={name}
                  note={noteOf(figures, quarter)}
                  onPress={() => void Taro.navigateTo({ url: pageOf(kind, id) })}
                />
              ))}
            </Sheet>
          )
        }
      </Loaded>
    </DeskFrame>
  )
}

const pageOf = (kind: 'region' | 'community', id: string): string =>
  kind === 'region' ? `/packages/desk/below/index?region=${id}` : `/packages/statement/list/index?community=${id}`

function noteOf(figures: Parameters<typeof postingRate>[0], quarter: string): string {
  const { posted, owed } = postingRate(figures, quarter)
  const late = figures
    .filter(({ indicator, value }) => indicator.endsWith('.overdue') && value > 0)
    .map(({ indicator, value }) => `${indicatorTitle(indicator)}${value}`)
  const posting = owed === 0 ? '这一季没有该公示的' : `公示${posted}/${owed}`
  return [posting, ...late].join('，')
}
