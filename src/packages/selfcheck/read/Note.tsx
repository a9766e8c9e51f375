import { useState } from 'react'
import { noteSelfCheck } from '../../../../contract/disclosure/noteSelfCheck'
import type { readSelfCheck } from '../../../../contract/disclosure/readSelfCheck'
import type { Output } from '../../../../contract/operation'
import { Button } from '../../../components/Button'
import { Check } from '../../../components/Check'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import { Trouble } from '../../../components/Trouble'
import { selfCheckTitle } from '../../../locales/selfCheck'
import { useSend } from '../../../services/useSend'
import { countOf } from '../model'

interface NoteProps {
  readonly value: Output<typeof readSelfCheck>
  readonly onNoted: () => void
}

/** 补记: what was put right as of today, and how many were told by now; for those who published it. */
export function Note({ value: { selfCheckId, answers, sms, phone }, onNoted }: NoteProps) {
  const [done, setDone] = useState<readonly string[]>([])
  const [typed, setTyped] = useState({ sms: String(sms), phone: String(phone) })
  const { busy, trouble, send } = useSend(noteSelfCheck)
  const open = answers.filter(({ problem }) => problem && problem.rectifiedOn === undefined)
  const toggle = (id: string): void => setDone(done.includes(id) ? done.filter((one) => one !== id) : [...done, id])

  async function note(): Promise<void> {
    const told = { sms: countOf(typed.sms), phone: countOf(typed.phone) }
    if (!(await send({ selfCheckId, rectified: [...done], ...told }))) return
    setDone([])
    onNoted()
  }

  return (
    <>
      <Section title='补记' />
      <Sheet>
        {open.map(({ itemId }) => (
          <Check
            key={itemId}
            words={`改好了：${selfCheckTitle(itemId)}`}
            note='记今天的日子，记了就不能改'
            checked={done.includes(itemId)}
            onChange={() => toggle(itemId)}
          />
        ))}
        <TextField
          label='短信告诉了多少户'
          kind='number'
          maxLength={5}
          value={typed.sms}
          onChange={(words) => setTyped({ ...typed, sms: words })}
        />
        <TextField
          label='电话告诉了多少户'
          kind='number'
          maxLength={5}
          value={typed.phone}
          onChange={(words) => setTyped({ ...typed, phone: words })}
        />
        <Button kind='edge' busy={busy} onPress={() => void note()}>
          记上
        </Button>
        <Trouble trouble={trouble} />
      </Sheet>
    </>
  )
}
