import { Text } from '@tarojs/components'
import { Choice } from '../../../components/Choice'
import { Page } from '../../../components/Page'
import type { StepProps } from './objection'

/** 为哪套房提: one unit one voice. */
export function WhichUnit({ objections, value, onAnswer }: StepProps) {
  const free = (objections.mine ?? []).filter(({ objection }) => !objection)
  const options = free.map(({ unitId, label }) => ({ id: unitId, title: label }))
  return (
    <Page title='提异议'>
      <Text className='question'>为哪套房提？</Text>
      <Text className='note body'>一套房算一次。你有几套，可以一套一套提。</Text>
      <Choice
        caption='为哪套房提'
        options={options}
        chosen={value.unitId}
        onChoose={(unitId) => onAnswer({ unitId })}
      />
    </Page>
  )
}
