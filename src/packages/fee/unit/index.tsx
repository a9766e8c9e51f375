import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { FeeAccount } from '../../../../contract/fee/account'
import { readUnitFees } from '../../../../contract/fee/readUnitFees'
import { dateOf } from '../../../../domain/common'
import { BigAmount } from '../../../components/BigAmount'
import { Empty } from '../../../components/Empty'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Phones } from '../../../components/Phones'
import { Section } from '../../../components/Section'
import { SmallLedger } from '../../../components/SmallLedger'
import { StitchedSheet } from '../../../components/StitchedSheet'
import { dayName, yuan } from '../../../locales/common'
import { feeLine } from '../../../locales/fee'
import { useCall } from '../../../services/useCall'

/** 我的物业费: what one's own unit owes and has paid, by period; seen by its own owners alone. */
export default function UnitFeesPage() {
  const { unit } = useRouter().params
  const account = useCall(readUnitFees, unit === undefined ? undefined : { unitId: unit })
  return (
    <Page title='我的物业费'>
      <Loaded from={account} words='正在取你家的物业费'>
        {(value) => (value.lines.length === 0 ? <Nothing account={value} /> : <Account account={value} />)}
      </Loaded>
    </Page>
  )
}

function Account({ account }: { readonly account: FeeAccount }) {
  const { communityName, label, lines, owed, paid, open, importedAt, company } = account
  const today = dateOf(Date.now())
  const asOf = importedAt === undefined ? '' : `，按物业${dayName(dateOf(importedAt), today)}交来的台账`
  return (
    <>
      <StitchedSheet>
        <Text className='note body'>{`${communityName}${label}`}</Text>
        <BigAmount label={open > 0 ? `还没交${asOf}` : `都交清了${asOf}`} amount={open} />
        <View className='stack'>
          <SmallLedger
            caption='每一段的物业费'
            lines={lines.map(feeLine)}
            sum={{ id: 'sum', item: '还没交', notes: [`应交${yuan(owed)}，已交${yuan(paid)}`], value: yuan(open) }}
          />
          <Text className='cap'>只有你家和交台账的物业看得到，别的业主看不到。</Text>
        </View>
      </StitchedSheet>
      {company && <Ask name={company.name} phone={company.phone} />}
    </>
  )
}

function Ask({ name, phone }: { readonly name: string; readonly phone: string }) {
  return (
    <>
      <Section title='面积、月份或金额不对，打电话问' />
      <Phones phones={[{ name, number: phone }]} />
    </>
  )
}

function Nothing({ account: { company, importedAt } }: { readonly account: FeeAccount }) {
  const note =
    importedAt === undefined ? '物业还没有把台账交上来。交上来以后，你家的会列在这里。' : '台账里你家没有欠费。'
  return (
    <>
      <Empty title={importedAt === undefined ? '还没有台账' : '没有要交的'} note={note} />
      {company && <Ask name={company.name} phone={company.phone} />}
    </>
  )
}
