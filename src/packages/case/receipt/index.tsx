import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { readCase } from '../../../../contract/case/readCase'
import type { CaseView } from '../../../../contract/case/view'
import { Button } from '../../../components/Button'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Phones } from '../../../components/Phones'
import { ReceiptNumber } from '../../../components/ReceiptNumber'
import { Sheet } from '../../../components/Sheet'
import { Timeline, type Moment } from '../../../components/Timeline'
import { clockTime, dayName } from '../../../locales/common'
import { useCall } from '../../../services/useCall'
import { dateOf } from '../../../../domain/common'
import { next } from '../moments'
import { dueMoment } from '../../../locales/caseDates'
import { SayAloud } from './SayAloud'
import '../case.scss'

/** The receipt: a number to read out, who does what next by when, and whom to call. */
export default function ReceiptPage() {
  const { case: caseId } = useRouter().params
  const reading = useCall(readCase, caseId === undefined ? undefined : { caseId })
  const foot = (
    <>
      <Button onPress={() => void Taro.switchTab({ url: '/pages/home/index' })}>回小区</Button>
      <Button kind='primary' onPress={() => void Taro.redirectTo({ url: `/packages/case/case/index?case=${caseId}` })}>
        看进展
      </Button>
    </>
  )
  return (
    <Page title='随手报' foot={foot}>
      <Loaded from={reading} words='正在取回执'>
        {(view) => <Receipt view={view} />}
      </Loaded>
    </Page>
  )
}

function Receipt({ view }: { readonly view: CaseView }) {
  const { reportedAt, today, communityName, year, number, hotline } = view
  const received = `收到了，${dayName(dateOf(reportedAt), today)} ${clockTime(reportedAt)}`
  return (
    <>
      <ReceiptNumber received={received} community={communityName} list={`${year}年 随手报`} number={number}>
        <View className='under'>
          <SayAloud community={communityName} number={number} />
        </View>
      </ReceiptNumber>
      <Sheet title='接下来'>
        <View className='under'>
          <Timeline moments={comes(view)} />
        </View>
      </Sheet>
      {hotline && <Phones phones={[{ name: `催问：${hotline.name}`, number: hotline.phone }]} />}
    </>
  )
}

/** Who takes it up by when, and what comes then. */
function comes(view: CaseView): Moment[] {
  const { holder, clocks, today } = view
  const due = (kind: string): number | undefined => clocks.find((clock) => clock.kind === kind)?.due
  const accept = due('accept')
  const reply = due('reply')
  const now: Moment = {
    id: 'accept',
    state: 'now',
    title: `${holder.name}受理`,
    ...(accept === undefined ? {} : { note: `${dueMoment(accept, today)}前` }),
  }
  const then = next(view).map((one) =>
    one.id === 'verify' && reply !== undefined ? { ...one, note: `最晚${dueMoment(reply, today)}给你回话` } : one,
  )
  return [now, ...then]
}
