import { listMine } from '../../../../contract/case/listMine'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { usePages } from '../../../services/usePages'
import { CaseList } from '../CaseList'

const EMPTY = { title: '你还没有报过', note: '看见消防车道被占、楼道堆东西，拍一张，选类型和地方，三步就发出去。' }

/** What I reported and what I follow. */
export default function MyCasesPage() {
  const { first, items, more, missed } = usePages(listMine, {})
  return (
    <Page title='我报的、我跟的'>
      <Loaded from={first} words='正在取你报的事'>
        {({ today }) => (
          <CaseList rows={items} today={today} empty={EMPTY} onMore={more} missed={missed} withCommunity />
        )}
      </Loaded>
    </Page>
  )
}
