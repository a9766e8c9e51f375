import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { readObjections } from '../../../../contract/disclosure/audit/readObjections'
import { withdrawObjection } from '../../../../contract/disclosure/audit/withdrawObjection'
import type { Output } from '../../../../contract/operation'
import { Answers } from '../../../components/Answers'
import { Button } from '../../../components/Button'
import { Confirm } from '../../../components/Confirm'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { moment } from '../../../locales/common'
import { useSend } from '../../../services/useSend'

type Value = Output<typeof readObjections>
type Unit = NonNullable<Value['mine']>[number]
type Objection = NonNullable<Unit['objection']>

/** What one's own units have said, each with the way back. */
export function Mine({ value, onChange }: { readonly value: Value; readonly onChange: () => void }) {
  const own = (value.mine ?? []).flatMap(({ label, objection }) => (objection ? [{ label, objection }] : []))
  if (own.length === 0) return null
  return (
    <>
      <Section title='我家提的' aside='名字和房号不公开' />
      {own.map(({ label, objection }) => (
        <One key={objection.objectionId} label={label} objection={objection} today={value.today} onChange={onChange} />
      ))}
    </>
  )
}

interface OneProps {
  readonly label: string
  readonly objection: Objection
  readonly today: Value['today']
  readonly onChange: () => void
}

function One({ label, objection, today, onChange }: OneProps) {
  const { objectionId, item, words, via, at, before } = objection
  const { busy, trouble, send } = useSend(withdrawObjection)
  const [asking, ask] = useState(false)
  const withdraw = async (): Promise<void> => {
    ask(false)
    if (await send({ objectionId })) onChange()
  }
  return (
    <Sheet>
      <Answers
        answers={[
          {
            about: '哪套房',
            value: label,
            note: `${moment(at, today)}，${via === 'phone' ? '手机上提的' : '签在纸上的'}`,
          },
          { about: '对哪一笔', value: item ?? '整份账' },
          ...(words === undefined ? [] : [{ about: '说了什么', value: words }]),
        ]}
      />
      {before && <Text className='note body'>你提的时候是更正前的那一版。更正以后你要是没意见了，可以撤回。</Text>}
      <Button kind='edge' busy={busy} onPress={() => ask(true)}>
        撤回异议
      </Button>
      <Confirm
        open={asking}
        title='撤回这套房的异议？'
        note='撤回以后就不算在数里。以后还可以再提。'
        words='撤回'
        onConfirm={() => void withdraw()}
        onClose={() => ask(false)}
      />
      <Trouble trouble={trouble} />
    </Sheet>
  )
}
