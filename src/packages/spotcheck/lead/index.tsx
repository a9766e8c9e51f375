import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Output } from '../../../../contract/operation'
import { listLeads } from '../../../../contract/supervision/listLeads'
import { registerLead } from '../../../../contract/supervision/registerLead'
import { dateOf, isLocalDate } from '../../../../domain/common'
import type { LeadKind } from '../../../../domain/supervision'
import { Button } from '../../../components/Button'
import { Choice } from '../../../components/Choice'
import { DayField } from '../../../components/DayField'
import { Field } from '../../../components/Field'
import { GoRow } from '../../../components/GoRow'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import { Trouble } from '../../../components/Trouble'
import { dayName } from '../../../locales/common'
import { LEAD_OPTIONS, REASON_WORDS } from '../../../locales/spotCheck'
import { useCall } from '../../../services/useCall'
import { useSend } from '../../../services/useSend'

/** 线索登记: where a lead on a community's income came from; it puts the community among those that are looked at in any case. */
export default function LeadPage() {
  const { community = '', case: caseId } = useRouter().params
  const reading = useCall(listLeads, { communityId: community })
  return (
    <Page title='登记线索' broad>
      <Loaded from={reading} words='正在取线索'>
        {(value) => (
          <>
            <LeadForm community={community} caseId={caseId} name={value.communityName} onDone={reading.reload} />
            <Leads items={value.items} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

interface LeadFormProps {
  readonly community: string
  readonly caseId: string | undefined
  readonly name: string
  readonly onDone: () => void
}

function LeadForm({ community, caseId, name, onDone }: LeadFormProps) {
  const [kind, setKind] = useState<LeadKind>()
  const [receivedOn, setReceivedOn] = useState<string>(dateOf(Date.now()))
  const [reference, setReference] = useState('')
  const [pressed, setPressed] = useState(false)
  const sending = useSend(registerLead)
  const send = async (): Promise<void> => {
    setPressed(true)
    if (kind === undefined || !isLocalDate(receivedOn) || reference.trim() === '') return
    const about = caseId === undefined ? {} : { caseId }
    if (!(await sending.send({ communityId: community, kind, receivedOn, reference, ...about }))) return
    setReference('')
    setPressed(false)
    onDone()
  }
  return (
    <>
      <Text className='body'>{`登记以后，${name}就进必查名单，下一次抽查一定去看。`}</Text>
      <Field label='线索从哪来' {...(pressed && kind === undefined && { error: '选一个' })}>
        <Choice
          caption='线索从哪来'
          options={LEAD_OPTIONS}
          chosen={kind}
          onChoose={(id) => setKind(LEAD_OPTIONS.find((one) => one.id === id)?.id)}
        />
      </Field>
      <Sheet>
        <DayField
          label='哪天收到的'
          note=''
          value={receivedOn}
          onChange={setReceivedOn}
          {...(pressed && !isLocalDate(receivedOn) && { error: '选一天' })}
        />
        <TextField
          label='文号或者工单号'
          note='查得到原件的编号。不写投诉人的姓名和电话'
          value={reference}
          onChange={setReference}
          error={pressed && reference.trim() === '' ? '写上编号，去看的人好查' : undefined}
        />
        {sending.trouble && <Trouble trouble={sending.trouble} />}
        <Button kind='primary' onPress={() => void send()} {...(sending.busy && { busy: true })}>
          登记线索
        </Button>
      </Sheet>
    </>
  )
}

function Leads({ items }: { readonly items: Output<typeof listLeads>['items'] }) {
  const today = dateOf(Date.now())
  if (items.length === 0) return null
  return (
    <>
      <Section title='登记过的线索' />
      <Sheet flush>
        {items.map(({ id, kind, receivedOn, reference, caseNumber, byName }) => (
          <GoRow
            key={id}
            title={REASON_WORDS[kind]}
            note={`${dayName(receivedOn, today)}收到，${reference}${caseNumber === undefined ? '' : `，${caseNumber}号`}，${byName}登记`}
            aside=''
          />
        ))}
      </Sheet>
    </>
  )
}
