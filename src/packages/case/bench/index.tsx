import Taro, { useDidShow, useRouter } from '@tarojs/taro'
import { useRef } from 'react'
import { listInHands } from '../../../../contract/case/listInHands'
import { dateOf } from '../../../../domain/common'
import { Button } from '../../../components/Button'
import { Empty } from '../../../components/Empty'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { QueueTable } from '../../../components/QueueTable'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { usePages } from '../../../services/usePages'
import { benchRow } from '../rows'
import '../case.scss'

/** 手上的事: every case in which one's own unit has something to do, by due time, overdue on top. */
export default function BenchPage() {
  const { post } = useRouter().params
  const { first, items, more, missed } = usePages(listInHands, post === undefined ? {} : { postId: post })
  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) first.reload()
    shownBefore.current = true
  })
  const today = dateOf(Date.now())
  return (
    <Page title='手上的事' broad>
      <Loaded from={first} words='正在取手上的事'>
        {({ items: page }) =>
          page.length === 0 ? (
            <Empty title='手上没有事' note='有人报、有单位转过来，会按到期先后排在这里。' />
          ) : (
            <>
              <Section title={`${items.length}件`} aside='按到期先后排，逾期的在最上面' />
              <Sheet flush>
                <QueueTable
                  caption='手上的事'
                  rows={items.map((row) => benchRow(row, today))}
                  onOpen={(id) => void Taro.navigateTo({ url: `/packages/case/case/index?case=${id}` })}
                />
              </Sheet>
              {more && <Button onPress={more}>{missed ? '没取到，再试一次' : '再看后面的'}</Button>}
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
