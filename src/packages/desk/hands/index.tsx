import { useState } from 'react'
import { listHeld } from '../../../../contract/supervision/listHeld'
import { Desk } from '../../../components/Desk'
import { Filters } from '../../../components/Filters'
import { usePages } from '../../../services/usePages'
import { usePost } from '../../../services/workbench'
import { Queue } from '../Queue'

const FILTERS = [
  { id: 'standing', words: '要办的' },
  { id: 'overdue', words: '逾期' },
  { id: 'open', words: '没到期' },
  { id: 'done', words: '办完的' },
] as const

const EMPTY = {
  standing: { title: '你们手上没有事', note: '转给你们办的，会按到期先后排在这里。' },
  overdue: { title: '没有逾期的', note: '到期还没办的会自己出现在这里。' },
  open: { title: '没有在办的', note: '转给你们办的，会按到期先后排在这里。' },
  done: { title: '还没有办完的', note: '你们办完的会留在这里。' },
} as const

/** 在我手上: what waits for one's own unit, by due time, overdue on top. */
export default function HandsPage() {
  const post = usePost()
  return (
    <Desk title='在我手上' about={post?.scopeName ?? ''} current='hands' post={post}>
      {post && <Held postId={post.postId} />}
    </Desk>
  )
}

function Held({ postId }: { readonly postId: string }) {
  const [state, setState] = useState<(typeof FILTERS)[number]['id']>('standing')
  const { first, items, more, missed } = usePages(listHeld, { state, postId })
  const head = (
    <Filters
      filters={FILTERS}
      chosen={state}
      onChoose={(id) => setState(FILTERS.find((filter) => filter.id === id)?.id ?? 'standing')}
      aside={state === 'done' ? '后办完的在前' : '按到期先后排'}
    />
  )
  return (
    <Queue
      caption='在我手上的事'
      head={head}
      from={first}
      items={items}
      empty={EMPTY[state]}
      onMore={more}
      missed={missed}
    />
  )
}
