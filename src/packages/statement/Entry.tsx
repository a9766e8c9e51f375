import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { exportStatement } from '../../../contract/disclosure/exportStatement'
import type { readStatement } from '../../../contract/disclosure/readStatement'
import { recordEntry } from '../../../contract/disclosure/recordEntry'
import type { Output } from '../../../contract/operation'
import { isLocalDate } from '../../../domain/common'
import { Answers } from '../../components/Answers'
import { Button } from '../../components/Button'
import { MadeFiles } from '../../components/MadeFiles'
import { Section } from '../../components/Section'
import { Sheet } from '../../components/Sheet'
import { TextField } from '../../components/TextField'
import { Trouble } from '../../components/Trouble'
import { entryFacts } from '../../locales/sheet'
import { useSend } from '../../services/useSend'

type Value = Output<typeof readStatement>
type Noted = NonNullable<Value['entry']>

/** PT-39 录入省系统: the workbook to type from, and the note that it was typed in. */
export function Entry({ value }: { readonly value: Value }) {
  const [noted, setNoted] = useState<Noted>()
  const entry = noted ?? value.entry
  return (
    <>
      <Section title='录入省系统' aside={entry?.ofThese ? '录入了' : '还没录入'} />
      <Sheet>
        <View className='stack'>
          {entry && <Answers answers={entryFacts(entry, value.today)} />}
          <Exported statementId={value.statementId} />
          <Note value={value} onNoted={setNoted} />
        </View>
      </Sheet>
    </>
  )
}

function Exported({ statementId }: { readonly statementId: string }) {
  const { busy, trouble, send } = useSend(exportStatement)
  const [jobId, setJobId] = useState<string>()
  const begin = async (): Promise<void> => {
    setJobId(undefined)
    setJobId((await send({ statementId }))?.jobId)
  }
  return (
    <>
      <Button busy={busy} onPress={() => void begin()}>
        导出这一期的表格
      </Button>
      <Trouble trouble={trouble} />
      {jobId !== undefined && <MadeFiles jobId={jobId} unit='期' />}
    </>
  )
}

interface NoteProps {
  readonly value: Value
  readonly onNoted: (noted: Noted) => void
}

function Note({ value: { statementId, today }, onNoted }: NoteProps) {
  const { busy, trouble, send } = useSend(recordEntry)
  const [number, setNumber] = useState('')
  const [enteredOn, setEnteredOn] = useState<string>(today)
  const [remark, setRemark] = useState('')
  const isDay = isLocalDate(enteredOn)
  const note = async (): Promise<void> => {
    const noted = await send({ statementId, enteredOn, number, remark })
    if (noted) onNoted(noted)
  }
  return (
    <>
      <Text className='note body'>在省系统里录好以后，回来记一笔，上级就能看到录了没有。</Text>
      <TextField label='录入编号' value={number} onChange={setNumber} note='省系统给的编号。' />
      <TextField
        label='哪天录入的'
        value={enteredOn}
        onChange={setEnteredOn}
        error={isDay ? undefined : '写成2026-10-31这样'}
        maxLength={10}
      />
      <TextField label='备注' optional value={remark} onChange={setRemark} />
      <Trouble trouble={trouble} />
      <Button kind='edge' busy={busy} disabled={number.trim() === '' || !isDay} onPress={() => void note()}>
        记下已经录入
      </Button>
    </>
  )
}
