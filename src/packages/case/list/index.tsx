import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { listInProgress } from '../../../../contract/case/listInProgress'
import { Filters } from '../../../components/Filters'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { usePages } from '../../../services/usePages'
import { CaseList } from '../CaseList'

const FILTERS = [
  { id: 'open', words: '在办' },
  { id: 'ended', words: '办完的' },
] as const

const EMPTY = {
  open: { title: '没有在办的事', note: '谁看见消防车道被占、楼道堆东西，拍一张就能报。' },
  ended: { title: '还没有办完的', note: '核实、销号以后会留在这里。' },
} as const

/** A community's reports, for everybody. */
export default function CommunityCasesPage() {
  const { community = '' } = useRouter().params
  const [shown, setShown] = useState<'open' | 'ended'>('open')
  const { first, items, more, missed } = usePages(listInProgress, { communityId: community, ended: shown === 'ended' })
  return (
    <Page title='小区在办的事'>
      <Filters filters={FILTERS} chosen={shown} onChoose={(id) => setShown(id === 'ended' ? 'ended' : 'open')} />
      <Loaded from={first} words='正在取小区的事'>
        {({ today }) => <CaseList rows={items} today={today} empty={EMPTY[shown]} onMore={more} missed={missed} />}
      </Loaded>
    </Page>
  )
}
