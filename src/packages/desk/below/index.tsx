import { Text } from '@tarojs/components'
import { listBelow } from '../../../../contract/supervision/listBelow'
import { dateOf } from '../../../../domain/common'
import { More } from '../../../components/More'
import { Desk } from '../../../components/Desk'
import { Empty } from '../../../components/Empty'
import { GoRow } from '../../../components/GoRow'
import { Loaded } from '../../../components/Loaded'
import { Sheet } from '../../../components/Sheet'
import { moment, periodWords } from '../../../locales/common'
import { usePages } from '../../../services/usePages'
import type { Post } from '../../../services/workbench'
import { overlooks } from '../../../services/workbench'
import { Places } from '../Places'
import { useRegion } from '../useRegion'
import { ways } from '../ways'

/** What lies directly below: each region or community with how far its posting is and what is overdue. */
export default function BelowPage() {
  const { post, region, desk, name } = useRegion()
  const isLowest = desk.state === 'value' && desk.value.level === 'neighbourhood'
  return (
    <Desk title={isLowest ? '小区' : '下级和小区'} about={name} current='below' post={post}>
      <Loaded from={desk} words='正在取下级'>
        {({ posting }) => (
          <>
            <Below post={post} region={region} period={posting?.period} />
            {post && overlooks(post) && !isOnlooker(post) && (
              <Sheet flush>
                <GoRow
                  icon='sheet'
                  title='录入省系统'
                  note='把一期的账导成表格，看录了多少'
                  onPress={() => ways.entry(post, region)}
                />
              </Sheet>
            )}
          </>
        )}
      </Loaded>
    </Desk>
  )
}

/** Who only reads exports nothing. */
const isOnlooker = ({ role }: Post): boolean => role === 'supervisor' || role === 'auditor'

interface BelowProps {
  readonly post: Post | undefined
  readonly region: string
  readonly period: string | undefined
}

function Below({ post, region, period }: BelowProps) {
  const { first, items, more, missed } = usePages(listBelow, {
    regionId: region,
    ...(period !== undefined && { period }),
  })
  const open = (id: string): void => {
    const place = items.find((one) => one.id === id)
    if (place?.kind === 'community') ways.community(post, id)
    else ways.today(post, id)
  }
  return (
    <Loaded from={first} words='正在取下级'>
      {({ items: page, asOf }) =>
        page.length === 0 ? (
          <Empty title='下面还没有登记' note='下级和小区登记以后，会出现在这里。' />
        ) : (
          <>
            <Sheet flush>
              <Places places={items} period={period} onOpen={open} />
              <More onMore={more} missed={missed} />
            </Sheet>
            <Text className='cap'>
              {`${period === undefined ? '' : `公示看的是${periodWords(period)}。`}截至${moment(asOf, dateOf(Date.now()))}。`}
            </Text>
          </>
        )
      }
    </Loaded>
  )
}
