import { useDidShow, useRouter } from '@tarojs/taro'
import { useRef } from 'react'
import { listInHands } from '../../../../contract/case/listInHands'
import type { Output } from '../../../../contract/operation'
import { DeskFrame, type Way } from '../../../components/DeskFrame'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { usePages } from '../../../services/usePages'
import { Bench } from './Bench'
import '../case.scss'

type Posts = Output<typeof listInHands>['posts']

/** 手上的事: every case in which one's own unit has something to do, by due time, overdue on top. */
export default function BenchPage() {
  const { post } = useRouter().params
  const { first, items, more, missed } = usePages(listInHands, post === undefined ? {} : { postId: post })
  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) first.reload()
    shownBefore.current = true
  })
  if (first.state !== 'value') {
    return (
      <Page title='手上的事'>
        <Loaded from={first} words='正在取手上的事'>
          {() => null}
        </Loaded>
      </Page>
    )
  }
  const { posts, today } = first.value
  const [shown] = posts
  return (
    <DeskFrame
      title='手上的事'
      about={shown ? `${shown.unitName}，按到期先后排，逾期的在最上面` : ''}
      ways={waysOf(posts)}
      current={shown?.postId ?? ''}
      who={{ role: shown?.title ?? '', office: shown?.unitName ?? '' }}
    >
      <Bench items={items} today={today} more={more} missed={missed} />
    </DeskFrame>
  )
}

/** One bench for each unit that this person works for. */
const waysOf = (posts: Posts): Way[] =>
  [...posts]
    .sort((a, b) => (a.postId < b.postId ? -1 : 1))
    .map(({ postId, unitName }) => ({
      id: postId,
      words: unitName,
      icon: 'flag',
      url: `/packages/case/bench/index?post=${postId}`,
    }))
