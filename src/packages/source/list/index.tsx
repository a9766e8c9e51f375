import { useRouter } from '@tarojs/taro'
import { readIncomeSources } from '../../../../contract/registry/readIncomeSources'
import type { Output } from '../../../../contract/operation'
import { Empty } from '../../../components/Empty'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { SmallLedger } from '../../../components/SmallLedger'
import { rateWords, sourceMark } from '../../../locales/source'
import { yuan } from '../../../locales/common'
import { useCall } from '../../../services/useCall'
import { SourcePlan } from '../SourcePlan'
import { ways } from '../ways'

/** 收益来源: everything in the common parts that brings money, where it stands, and what it brought last. */
export default function SourcesPage() {
  const { community = '' } = useRouter().params
  const reading = useCall(readIncomeSources, community === '' ? undefined : { communityId: community })
  return (
    <Page title='收益来源'>
      <Loaded from={reading} words='正在取收益来源'>
        {(value) =>
          value.sources.length === 0 ? (
            <Empty title='还没有登记收益来源' note='车位、广告、快递柜这些有收入的地方，登记以后列在这里。' />
          ) : (
            <Sources value={value} />
          )
        }
      </Loaded>
    </Page>
  )
}

function Sources({ value }: { readonly value: Output<typeof readIncomeSources> }) {
  const { communityId, communityName, plan, sources } = value
  const open = (source: string): void => ways.one(communityId, source)
  return (
    <>
      {plan && <SourcePlan plan={plan} sources={sources} onOpen={open} />}
      <Section title={communityName} aside={`${sources.length}处`} />
      <Sheet>
        <SmallLedger caption={`${communityName}的收益来源`} lines={sources.map(lineOf)} onLine={open} />
      </Sheet>
    </>
  )
}

function lineOf(source: Output<typeof readIncomeSources>['sources'][number]) {
  const mark = sourceMark(source)
  const received = source.periods[0]?.received
  return {
    id: source.id,
    item: source.item,
    notes: [`${source.id}·${rateWords(source)}`],
    value: received === undefined ? '' : yuan(received),
    ...(mark === undefined ? {} : { mark }),
  }
}
