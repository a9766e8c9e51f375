import { Text } from '@tarojs/components'
import type { Output } from '../../contract/operation'
import type { listChecked } from '../../contract/supervision/listChecked'
import type { LocalDate } from '../../domain/common'
import { dateOf } from '../../domain/common'
import { dayName } from '../locales/common'
import { seenWords } from '../locales/spotCheck'
import { FindingCard } from './FindingCard'
import { Sheet } from './Sheet'

type Checked = Output<typeof listChecked>['items'][number]

interface CheckedCardProps {
  readonly checked: Checked
  readonly today: LocalDate
}

/** PT-09: who looked on site and when, and every difference with both figures. */
export function CheckedCard({ checked, today }: CheckedCardProps) {
  const { at, byName, lines, boardStands, findings } = checked
  const board = boardStands ? '公示牌上有这一期的账' : '公示牌上没有这一期的账'
  const came = findings.length === 0 ? '都对得上' : `${findings.length}项对不上`
  return (
    <>
      <Sheet>
        <Text className='body'>
          {`${dayName(dateOf(at), today)}${byName}到现场看过，核了${lines}笔，${came}。${board}。`}
        </Text>
      </Sheet>
      {findings.map((finding) => {
        const { title, figures } = seenWords(finding)
        return (
          <FindingCard key={`${finding.what} ${finding.at} ${title}`} title={title} {...(figures && { figures })} />
        )
      })}
    </>
  )
}
