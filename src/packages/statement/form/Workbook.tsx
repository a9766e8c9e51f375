import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { readWorkbook } from '../../../../contract/disclosure/readWorkbook'
import type { Output } from '../../../../contract/operation'
import { Button } from '../../../components/Button'
import { Buttons } from '../../../components/Buttons'
import { Fault } from '../../../components/Fault'
import { Icon } from '../../../components/Icon'
import { Offline } from '../../../components/Offline'
import { Press } from '../../../components/Press'
import { Refusal } from '../../../components/Refusal'
import { Sheet } from '../../../components/Sheet'
import { becameWords, problemWords } from '../../../locales/workbookProblems'
import { partTitle } from '../../../locales/statement'
import { call, type Outcome } from '../../../services/cloud'
import { pickWorkbook } from '../../../services/files'
import { takeIn } from '../../../services/takeIn'
import { takeOver } from './model'
import type { Form } from './useForm'

type Reading = Output<typeof readWorkbook>

/** 从表格填: a workbook as offices send it, and what was made of each of its rows before it is taken over. */
export function Workbook({ form }: { readonly form: Form }) {
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome<Reading>>()
  const { communityId, period } = form.opened

  async function pick(): Promise<void> {
    const file = await pickWorkbook()
    if (!file) return
    setBusy(true)
    const taken = await takeIn('workbook', file.path)
    setOutcome(taken.ok ? await call(readWorkbook, { communityId, period, fileId: taken.value.fileId }) : taken)
    setBusy(false)
  }

  const use = ({ statement }: Reading): void => {
    form.change(takeOver(form.state, statement))
    setOutcome(undefined)
  }

  return (
    <>
      <View className='fbegin'>
        <Button icon='sheet' fit busy={busy} onPress={() => void pick()}>
          从表格填（.xlsx）
        </Button>
        <Text className='cap grow'>办公室那份公示表就行，填好以后还能改</Text>
      </View>
      {outcome?.ok && <Read reading={outcome.value} onUse={use} onLeave={() => setOutcome(undefined)} />}
      {outcome && !outcome.ok && 'refusal' in outcome && <Refusal refusal={outcome.refusal} />}
      {outcome && !outcome.ok && 'fault' in outcome && <Fault id={outcome.fault.id} kept='你填的还在' />}
      {outcome && !outcome.ok && 'offline' in outcome && <Offline onRetry={() => void pick()} />}
    </>
  )
}

interface ReadProps {
  readonly reading: Reading
  readonly onUse: (reading: Reading) => void
  readonly onLeave: () => void
}

/** What was read: how many lines, what couldn't be read and where, every row on request. */
function Read({ reading, onUse, onLeave }: ReadProps) {
  const { rows, problems, findings } = reading
  const lines = rows.filter(({ became }) => became === 'line').length
  return (
    <Sheet title='表格读到了什么'>
      <Text className='body'>
        {`${rows.length}行里有${lines}笔账${findings.length > 0 ? `，${findings.length}项要看` : '，核对下来都相符'}。`}
      </Text>
      {problems.map(({ row, letter, problem, stated }) => (
        <View key={`${row} ${letter} ${problem}`} className='funread'>
          <Icon name='struck' small />
          <Text>{`第${row}行${letter}列${stated === '' ? '' : `“${stated}”`}：${problemWords(problem)}。这一行没读进来`}</Text>
        </View>
      ))}
      <Account reading={reading} />
      <Buttons>
        <Button onPress={onLeave}>不用它</Button>
        <Button kind='primary' onPress={() => onUse(reading)}>
          用这份填
        </Button>
      </Buttons>
    </Sheet>
  )
}

/** Every row with what it became. */
function Account({ reading: { rows } }: Pick<ReadProps, 'reading'>) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Press className='frows-link' states={{ expanded: open }} onPress={() => setOpen(!open)}>
        <Text>{open ? '收起' : '一行一行看读成了什么'}</Text>
      </Press>
      {open &&
        rows.map(({ row, became, part, words }) => (
          <View key={row} className='faccount'>
            <Text className='num cap'>{row}</Text>
            <Text className='grow cap'>{words}</Text>
            <Text className={became === 'unread' ? 'ochre cap' : 'cap'}>
              {part ? partTitle(part) : becameWords(became)}
            </Text>
          </View>
        ))}
    </>
  )
}
