import Taro from '@tarojs/taro'
import { useState } from 'react'
import { listStatements } from '../../../contract/disclosure/listStatements'
import type { Output } from '../../../contract/operation'
import { Button } from '../../components/Button'
import { Empty } from '../../components/Empty'
import { GoRow } from '../../components/GoRow'
import { Loaded } from '../../components/Loaded'
import { Page } from '../../components/Page'
import { Section } from '../../components/Section'
import { Sheet } from '../../components/Sheet'
import { useCommunity } from '../../services/community'
import { useCall } from '../../services/useCall'
import { useShown } from '../../services/useShown'
import { NoCommunity } from '../home/NoCommunity'
import { Choices } from './Choices'
import { Gap } from './Gap'
import { Others } from './Others'
import { OwedSheet } from './OwedSheet'
import { SelfChecks } from './SelfChecks'
import { SheetCheck } from './SheetCheck'
import { StatementRow } from './StatementRow'

/** 公示: what a community has posted, the latest first, and what it still owes. */
export default function DisclosurePage() {
  const community = useCommunity()
  return (
    <Page title='公示' tab='disclosure'>
      <Loaded from={{ ...community, reload: () => undefined }}>
        {(chosen) => (chosen ? <Statements communityId={chosen.communityId} /> : <NoCommunity />)}
      </Loaded>
    </Page>
  )
}

function Statements({ communityId }: { readonly communityId: string }) {
  const list = useCall(listStatements, { communityId })
  useShown(list.reload)
  return (
    <Loaded from={list} words='正在取公示'>
      {(value) => (
        <>
          {value.owed.map((owed) => (
            <OwedSheet
              key={owed.period}
              owed={owed}
              communityId={communityId}
              today={value.today}
              mayPost={value.mayPost}
            />
          ))}
          {value.mayPost && value.choices.length > 0 && <Choices communityId={communityId} periods={value.choices} />}
          <Section title={value.communityName} aside='公共收益' />
          <Gap schedule={value.schedule} />
          <Sheet flush>
            <GoRow
              icon='place'
              title='收益来源'
              note='哪里有收入，各该收多少'
              onPress={() => void Taro.navigateTo({ url: `/packages/source/list/index?community=${communityId}` })}
            />
          </Sheet>
          {value.items.length === 0 ? (
            <Empty title='还没有公示过账' note='公示以后，每一期的账都留在这里，随时能翻。' />
          ) : (
            <Rows communityId={communityId} list={value} />
          )}
          <SelfChecks communityId={communityId} />
          {value.items.length > 0 && <SheetCheck communityId={communityId} />}
          <Others communityId={communityId} />
        </>
      )}
    </Loaded>
  )
}

interface RowsProps {
  readonly communityId: string
  readonly list: Output<typeof listStatements>
}

/** A page of rows, and the earlier ones behind it when asked for. */
function Rows({ communityId, list: { items, next, today } }: RowsProps) {
  const [more, setMore] = useState(false)
  return (
    <>
      <Sheet flush>
        {items.map((row) => (
          <StatementRow key={row.statementId} row={row} today={today} />
        ))}
      </Sheet>
      {next !== undefined && !more && <Button onPress={() => setMore(true)}>看更早的</Button>}
      {next !== undefined && more && <Earlier communityId={communityId} after={next} />}
    </>
  )
}

function Earlier({ communityId, after }: { readonly communityId: string; readonly after: string }) {
  const list = useCall(listStatements, { communityId, after })
  return (
    <Loaded from={list} words='正在取更早的'>
      {(value) => <Rows communityId={communityId} list={value} />}
    </Loaded>
  )
}
