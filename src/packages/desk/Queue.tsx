import Taro from '@tarojs/taro'
import type { WorkItem } from '../../../contract/supervision/workItem'
import { dateOf } from '../../../domain/common'
import { Button } from '../../components/Button'
import { Empty } from '../../components/Empty'
import { QueueTable } from '../../components/QueueTable'
import { Sheet } from '../../components/Sheet'
import { queueRow } from '../../locales/supervision'
import { itemUrl } from '../../services/openItem'

interface QueueProps {
  readonly caption: string
  readonly items: readonly WorkItem[]
  readonly empty: { readonly title: string; readonly note: string }
  /** There where more lies behind the last row. */
  readonly onMore?: (() => void) | undefined
  /** The last page didn't come. */
  readonly missed?: boolean
}

/** Work items by due time; a row opens what it is about. */
export function Queue({ caption, items, empty, onMore, missed }: QueueProps) {
  const today = dateOf(Date.now())
  const open = (id: string): void => {
    const item = items.find((one) => one.id === id)
    if (item) void Taro.navigateTo({ url: itemUrl(item) })
  }
  if (items.length === 0) return <Empty {...empty} />
  return (
    <Sheet flush>
      <QueueTable caption={caption} rows={items.map((item) => queueRow(item, today))} onOpen={open} />
      {onMore && (
        <Button kind='plain' onPress={onMore}>
          {missed ? '没取到，再试一次' : '再看后面的'}
        </Button>
      )}
    </Sheet>
  )
}
