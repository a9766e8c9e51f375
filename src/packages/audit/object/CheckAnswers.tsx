import { Text } from '@tarojs/components'
import { raiseObjection } from '../../../../contract/disclosure/audit/raiseObjection'
import type { Output } from '../../../../contract/operation'
import type { Instant } from '../../../../domain/common'
import { linesOf, PARTS } from '../../../../domain/disclosure'
import { Answers, type Answer } from '../../../components/Answers'
import { Button } from '../../../components/Button'
import { Page } from '../../../components/Page'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { basisWords } from '../../../locales/audit'
import { useSend } from '../../../services/useSend'
import type { OwnUnit, Step, StepProps } from './objection'

interface CheckAnswersProps extends StepProps {
  readonly unit: OwnUnit
  readonly keptAt: Instant | undefined
  readonly onChange: (step: Step) => void
  readonly onSent: (given: Output<typeof raiseObjection>) => void
}

/** Everything once more, and what comes of it. */
export function CheckAnswers(props: CheckAnswersProps) {
  const { statement, objections, value, unit, keptAt, onBack, onSent } = props
  const { busy, trouble, send } = useSend(raiseObjection)
  async function object(): Promise<void> {
    const { lineId, words } = value
    const given = await send({
      statementId: statement.statementId,
      unitId: unit.unitId,
      ...(lineId !== '' && { lineId }),
      ...(words !== '' && { words }),
    })
    if (given) onSent(given)
  }
  const foot = (
    <Button kind='primary' busy={busy} onPress={() => void object()}>
      提异议
    </Button>
  )
  return (
    <Page title='提异议' foot={foot} {...(onBack && { onBack })}>
      <Text className='question'>看一遍再提</Text>
      <Sheet>
        <Answers answers={answersOf(props)} />
      </Sheet>
      <Text className='note body'>{`提了以后随时可以撤回。${basisWords(objections)}`}</Text>
      <Trouble trouble={trouble} keptAt={keptAt} />
    </Page>
  )
}

function answersOf({ statement, objections, value, unit, onChange }: CheckAnswersProps): Answer[] {
  const several = (objections.mine ?? []).filter(({ objection }) => !objection).length > 1
  return [
    { about: '哪套房', value: unit.label, ...(several && { onChange: () => onChange('unit') }) },
    { about: '对哪一笔', value: itemOf(statement, value.lineId), onChange: () => onChange('line') },
    {
      about: '哪里不对',
      value: value.words === '' ? '没写' : value.words,
      note: '业委会、社区、街道和主管部门看得到',
      onChange: () => onChange('words'),
      ...(value.words === '' && { changeWord: '写' }),
    },
    { about: '谁看得到', value: '大家只看得到一共多少户，看不到是谁' },
  ]
}

/** 整份账, or the item of the line. */
export const itemOf = ({ content }: StepProps['statement'], lineId: string): string =>
  PARTS.flatMap((part) => linesOf(content.statement, part)).find(({ id }) => id === lineId)?.item ?? '整份账'
