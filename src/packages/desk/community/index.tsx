import { useRouter } from '@tarojs/taro'
import { listStatements } from '../../../../contract/disclosure/listStatements'
import { readCommunity } from '../../../../contract/registry/readCommunity'
import { Desk } from '../../../components/Desk'
import { Empty } from '../../../components/Empty'
import { Loaded } from '../../../components/Loaded'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { Choices } from '../../../pages/disclosure/Choices'
import { Gap } from '../../../pages/disclosure/Gap'
import { OwedSheet } from '../../../pages/disclosure/OwedSheet'
import { StatementRow } from '../../../pages/disclosure/StatementRow'
import { useCall } from '../../../services/useCall'
import { overlooks, usePost } from '../../../services/workbench'
import { CommunityWays } from './CommunityWays'

/** One community at a desk: what it owes and has posted, and the ways to everything else of it. */
export default function CommunityPage() {
  const post = usePost()
  const { community = '' } = useRouter().params
  const reading = useCall(readCommunity, { communityId: community })
  const name = reading.state === 'value' ? reading.value.name : '小区'
  const about = reading.state === 'value' ? aboutOf(reading.value) : ''
  return (
    <Desk title={name} about={about} current={post && overlooks(post) ? 'below' : 'account'} post={post}>
      <Statements community={community} />
      <Loaded from={reading} words='正在取小区'>
        {(value) => <CommunityWays post={post} community={value} />}
      </Loaded>
    </Desk>
  )
}

const aboutOf = ({ address, companyName }: { address: string; companyName?: string | undefined }): string =>
  [address, companyName ?? '没有物业'].join('·')

function Statements({ community }: { readonly community: string }) {
  const reading = useCall(listStatements, { communityId: community })
  return (
    <Loaded from={reading} words='正在取公示'>
      {({ owed, items, today, mayPost, schedule, choices }) => (
        <>
          {owed.map((one) => (
            <OwedSheet key={one.period} owed={one} communityId={community} today={today} mayPost={mayPost} />
          ))}
          {mayPost && choices.length > 0 && <Choices communityId={community} periods={choices} />}
          <Section title='公示过的公共收益' />
          <Gap schedule={schedule} />
          {items.length === 0 ? (
            <Empty title='还没有公示过账' note='公示以后，每一期的账都留在这里。' />
          ) : (
            <Sheet flush>
              {items.map((row) => (
                <StatementRow key={row.statementId} row={row} today={today} />
              ))}
            </Sheet>
          )}
        </>
      )}
    </Loaded>
  )
}
