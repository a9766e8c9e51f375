import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { listHeld } from '../../../../contract/supervision/listHeld'
import { DeskFrame } from '../../../components/DeskFrame'
import { Filters } from '../../../components/Filters'
import { Loaded } from '../../../components/Loaded'
import { usePages } from '../../../services/usePages'
import { Queue } from '../Queue'
import { useRegion } from '../useRegion'

const FILTERS = [
  { id: 'open', words: '没到期' },
  { id: 'overdue', words: '逾期' },
  { id: 'done', words: '办结的' },
] as const

const EMPTY = { title: '你手上没有事', note: '转给你们办的，会按到期先后排在这里。' }

/** 在我手上: what waits for one's own unit, by due time. */
export default function HandsPage() {
  const { post } = useRouter().params
  const { ways, who } = useRegion()
  const [state, setState] = useState<(typeof FILTERS)[number]['id']>('open')
  const { first, items, more, missed } = usePages(listHeld, { state, ...(post !== undefined && { postId: post }) })
  const choose = (id: string): void => setState(FILTERS.find((filter) => filter.id === id)?.id ?? 'open')
  return (
    <DeskFrame title='在我手上' ways={ways} current='hands' who={who}>
      <Filters filters={FILTERS} chosen={state} onChoose={choose} aside='按到期先后排' />
      <Loaded from={first} words='正在取要办的事'>
        {() => <Queue caption='在我手上的事' items={items} empty={EMPTY} onMore={more} missed={missed} />}
      </Loaded>
    </DeskFrame>
  )
}
