import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { readHome } from '../../../contract/disclosure/readHome'
import type { Output } from '../../../contract/operation'
import { dateOf, type LocalDate } from '../../../domain/common'
import { GoRow } from '../../components/GoRow'
import { Section } from '../../components/Section'
import { Sheet } from '../../components/Sheet'
import { ClockBadge } from '../../components/StateBadge'
import { problemName } from '../../locales/case'

type Row = Output<typeof readHome>['cases'][number]

interface InProgressProps {
  readonly cases: readonly Row[]
  readonly today: LocalDate
}

/** 小区正在办的: in whose hands and until when; the first of a list that the report tab has whole. */
export function InProgress({ cases, today }: InProgressProps) {
  if (cases.length === 0) return null
  return (
    <>
      <Section title='小区正在办的' />
      <Sheet flush>
        {cases.map((row) => (
          <GoRow
            key={row.caseId}
            title={[problemName(row.problem), row.building ?? row.placeWords].filter(Boolean).join('·')}
            note={`${row.holder.name}在办`}
            aside={
              row.due === undefined ? <Text className='cap' /> : <ClockBadge due={dateOf(row.due)} today={today} />
            }
            onPress={() => void Taro.navigateTo({ url: `/packages/case/case/index?case=${row.caseId}` })}
          />
        ))}
      </Sheet>
    </>
  )
}
