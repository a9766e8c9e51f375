import { Text } from '@tarojs/components'
import { linesOf, PARTS, type PartName } from '../../../../domain/disclosure'
import { Choice } from '../../../components/Choice'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { yuan } from '../../../locales/common'
import { partTitle } from '../../../locales/statement'
import type { StepProps } from './objection'

const WHOLE = 'whole'

/** 对哪一笔有异议: the whole first, then the lines by part. */
export function WhichLine({ statement, value, onAnswer, onBack }: StepProps) {
  const account = statement.content.statement
  const choose = (id: string): void => onAnswer({ lineId: id === WHOLE ? '' : id })
  return (
    <Page title='提异议' {...(onBack && { onBack })}>
      <Text className='question'>对哪一笔有异议？</Text>
      <Choice
        caption='对整份账还是一笔'
        options={[{ id: WHOLE, title: '整份账', note: '不止一笔，或者说不准是哪一笔' }]}
        onChoose={choose}
      />
      {PARTS.filter((part) => linesOf(account, part).length > 0).map((part) => (
        <Lines key={part} part={part} statement={statement} chosen={value.lineId} onChoose={choose} />
      ))}
    </Page>
  )
}

interface LinesProps extends Pick<StepProps, 'statement'> {
  readonly part: PartName
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

function Lines({ part, statement, chosen, onChoose }: LinesProps) {
  const lines = linesOf(statement.content.statement, part)
  const options = lines.map(({ id, item, amount }) => ({ id, title: item, note: `${yuan(amount)}元` }))
  return (
    <>
      <Section title={partTitle(part)} />
      <Choice caption={partTitle(part)} options={options} chosen={chosen} onChoose={onChoose} />
    </>
  )
}
