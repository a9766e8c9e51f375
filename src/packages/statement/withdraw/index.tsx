import { Text } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { readStatement } from '../../../../contract/disclosure/readStatement'
import { withdrawStatement } from '../../../../contract/disclosure/withdrawStatement'
import type { Output } from '../../../../contract/operation'
import type { LocalDate } from '../../../../domain/common'
import { Answers } from '../../../components/Answers'
import { Button } from '../../../components/Button'
import { Confirm } from '../../../components/Confirm'
import { LongText } from '../../../components/LongText'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { dayName, periodWords } from '../../../locales/common'
import { useCall } from '../../../services/useCall'
import { useDraft } from '../../../services/useDraft'
import { useSend } from '../../../services/useSend'
import '../statement.scss'

type Value = Output<typeof readStatement>

/** 撤下这份账: what follows from it stands there before, and it asks once more. */
export default function WithdrawPage() {
  const { statement: statementId = '' } = useRouter().params
  const reading = useCall(readStatement, statementId === '' ? undefined : { statementId })
  if (reading.state === 'value') return <Withdraw value={reading.value} />
  return (
    <Page title='撤下这份账'>
      <Loaded from={reading} words='正在取账'>
        {() => null}
      </Loaded>
    </Page>
  )
}

const isText = (kept: unknown): kept is string => typeof kept === 'string'

function Withdraw({ value }: { readonly value: Value }) {
  const { statementId, version, content } = value
  const draft = useDraft(`withdraw:${statementId}`, '', isText)
  const { busy, trouble, send } = useSend(withdrawStatement)
  const [error, setError] = useState<string>()
  const [asking, setAsking] = useState(false)

  function ask(): void {
    const missing = draft.value.trim() === ''
    setError(missing ? '写一句为什么撤，业主看得到' : undefined)
    setAsking(!missing)
  }

  async function withdraw(): Promise<void> {
    const done = await send({ statementId, version, reason: draft.value.trim() })
    setAsking(false)
    if (!done) return
    draft.discard()
    void Taro.redirectTo({ url: `/packages/statement/read/index?statement=${statementId}` })
  }

  const foot = (
    <Button kind='primary' busy={busy} onPress={ask}>
      撤下
    </Button>
  )
  return (
    <Page title='撤下这份账' foot={foot}>
      <Text className='question'>{`为什么撤下${periodWords(content.period)}的账？`}</Text>
      <LongText label='撤下的原因' bare value={draft.value} onChange={draft.write} error={error} />
      <Sheet title='撤下以后'>
        <Answers answers={following(value)} />
      </Sheet>
      <Trouble trouble={trouble} keptAt={draft.keptAt} />
      <Confirm
        title='现在撤下？'
        note='撤下会记在日志里，收不回来。只是有错，用“更正”，不用撤。'
        words='撤下'
        open={asking}
        busy={busy}
        onConfirm={() => void withdraw()}
        onClose={() => setAsking(false)}
      />
    </Page>
  )
}

const dueAgain = (dueOn: LocalDate, today: LocalDate): string =>
  dueOn < today ? `${dayName(dueOn, today)}的期限已经过了，会记成逾期` : `最晚${dayName(dueOn, today)}`

/** Said before it is done. */
function following({ content, standing, today }: Value) {
  const { dueOn, minimumDays } = content
  const left = standing?.daysToGo ?? 0
  const again = ['这一期要重新公示', dueOn && dueAgain(dueOn, today)].filter(Boolean).join('，')
  return [
    { about: '业主', value: '马上收到通知，原来的字和数还看得到，上面写着已经撤下和原因' },
    { about: '接下来', value: again },
    ...(minimumDays !== undefined && left > 0
      ? [{ about: '天数', value: `还差${left}天才挂满${minimumDays}天，现在撤会记成一项问题` }]
      : []),
  ]
}
