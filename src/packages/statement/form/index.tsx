import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { openStatement } from '../../../../contract/disclosure/openStatement'
import type { ScheduleView } from '../../../../contract/disclosure/policy'
import { groundId } from '../../../../domain/policy'
import { Button } from '../../../components/Button'
import { Desk } from '../../../components/Desk'
import { Empty } from '../../../components/Empty'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { StateBadge, clockKind } from '../../../components/StateBadge'
import { clockTime, dayName, dueWords, moment, periodWords, span } from '../../../locales/common'
import { Gap } from '../../../pages/disclosure/Gap'
import { useCall } from '../../../services/useCall'
import { usePost } from '../../../services/workbench'
import { ways } from '../ways'
import { Acts } from './Acts'
import { Blocked, ContactFields } from './Blocked'
import { Board } from './Board'
import { Correct } from './Correct'
import { KeepingFields } from './Keeping'
import { Ledger } from './Ledger'
import { Afterwards, Going, Preview } from './Preview'
import { useForm, type Form, type Opened } from './useForm'
import { Workbook } from './Workbook'
import '../statement.scss'
import './index.scss'

/** 填报: the form of a period for those who post it; on the desk and on a phone. */
export default function FormPage() {
  const { community = '', period, correct } = useRouter().params
  const asked = community === '' ? undefined : { communityId: community, ...(period && { period }) }
  const reading = useCall(openStatement, asked)
  if (reading.state === 'value') return <Opened opened={reading.value} isCorrection={correct === '1'} />
  return (
    <Page title='公共收益'>
      <Loaded from={reading} words='正在取表'>
        {() => null}
      </Loaded>
    </Page>
  )
}

function Opened({ opened, isCorrection }: { readonly opened: Opened; readonly isCorrection: boolean }) {
  const form = useForm(opened, isCorrection ? opened.posted : undefined)
  const { communityName, period, poster, posted, today } = opened
  return (
    <Desk
      title={`${form.correcting ? '更正' : ''}${periodWords(period)}公共收益`}
      about={`${communityName}，${span(form.statement.period, today)}，${poster.name}填报`}
      current='account'
      post={usePost()}
      actions={<Badges form={form} />}
    >
      {posted && !form.correcting ? (
        <Empty
          title='这一期已经公示了'
          note={`${dayName(posted.postedOn, today)}公示的。同一期只有一份。`}
          action={{ words: '看这份账', onPress: () => ways.read(posted.statementId) }}
        />
      ) : (
        <Body form={form} />
      )}
    </Desk>
  )
}

function Badges({ form: { opened, keptAt, correcting } }: { readonly form: Form }) {
  const { dueOn, today } = opened
  return (
    <View className='row'>
      {keptAt !== undefined && <StateBadge kind='draft' words={`草稿，${clockTime(keptAt)}已存在这台设备`} />}
      {dueOn && !correcting && (
        <StateBadge kind={clockKind(dueOn, today)} words={`${dayName(dueOn, today)}到期，${dueWords(dueOn, today)}`} />
      )}
    </View>
  )
}

function Body({ form }: { readonly form: Form }) {
  return (
    <View className='fcols'>
      <View className='fmain'>
        <Gap schedule={scheduleOf(form.opened)} />
        <Others form={form} />
        <Workbook form={form} />
        <View className='sheet flush'>
          <Blocked form={form} />
          <ContactFields form={form} />
          <Ledger form={form} />
        </View>
        <Section title='钱放在哪里' />
        <Sheet>
          <KeepingFields form={form} />
        </Sheet>
      </View>
      <View className='faside'>
        <View className='fseen'>
          <Preview form={form} />
          <Board form={form} />
          <Going form={form} />
          {!form.correcting && <Afterwards form={form} />}
        </View>
        {form.correcting ? <Correct form={form} correcting={form.correcting} /> : <Acts form={form} />}
      </View>
    </View>
  )
}

/** How often and by when, as the rules in force for this period say it. */
function scheduleOf({ policy, grounds }: Opened): ScheduleView | undefined {
  const [set] = policy.postingSchedule?.values ?? []
  const ground = set && grounds.find(({ id }) => id === groundId(set.ground, 'postingSchedule'))
  return set && ground && { ...set.value, ground }
}

/** A colleague saved a newer draft: one decides whose goes on. */
function Others({ form: { others, takeOthers, opened } }: { readonly form: Form }) {
  if (!others) return null
  return (
    <Sheet title='同事存过一份更新的'>
      <Text className='note body'>{`${moment(others.savedAt, opened.today)}存的。你这台设备上填的还在。`}</Text>
      <Button fit onPress={takeOthers}>
        用同事那份
      </Button>
    </Sheet>
  )
}
