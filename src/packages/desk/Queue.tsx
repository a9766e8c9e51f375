import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import type { WorkItem } from '../../../contract/supervision/workItem'
import { dateOf } from '../../../domain/common'
import { More } from '../../components/More'
import { Loaded } from '../../components/Loaded'
import { QueueTable } from '../../components/QueueTable'
import { Sheet } from '../../components/Sheet'
import { queueRow } from '../../locales/supervision'
import { itemUrl } from '../../services/openItem'
import type { Paged } from '../../services/usePages'

interface QueueProps {
  readonly caption: string
  /** The ways to narrow it, on the same sheet. */
  readonly head?: ReactNode
  readonly from: Paged<WorkItem>['first']
  readonly items: readonly WorkItem[]
  readonly empty: { readonly title: string; readonly note: string }
  /** There where more lies behind the last row. */
  readonly onMore: (() => void) | undefined
  /** The last page didn't come. */
  readonly missed: boolean
}

/** Work items by due time on one sheet; a row opens what it is about. */
export function Queue({ caption, head, from, items, empty, onMore, missed }: QueueProps) {
  return (
    <Sheet flush>
      {head}
      <Loaded from={from} words='正在取要办的事'>
        {() => (items.length === 0 ? <Nothing {...empty} /> : <Rows caption={caption} items={items} />)}
      </Loaded>
      <More onMore={onMore} missed={missed} />
    </Sheet>
  )
}

function Rows({ caption, items }: Pick<QueueProps, 'caption' | 'items'>) {
  const today = dateOf(Date.now())
  const open = (id: string): void => {
    const item = items.find((one) => one.id === id)
    if (item) void Taro.navigateTo({ url: itemUrl(item) })
  }
  return <QueueTable caption={caption} rows={onlyOnce(items).map((item) => queueRow(item, today))} onOpen={open} />
}

/** The first page is read anew when one comes back; what moved up into it still stands on a later one. */
const onlyOnce = (items: readonly WorkItem[]): WorkItem[] => [...new Map(items.map((item) => [item.id, item])).values()]

const Nothing = ({ title, note }: QueueProps['empty']) => (
  <View className='state'>
    <Text className='strong body'>{title}</Text>
    <Text className='note body'>{note}</Text>
  </View>
)
