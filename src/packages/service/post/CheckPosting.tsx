import { Text } from '@tarojs/components'
import { dateOf } from '../../../../domain/common'
import { Answers } from '../../../components/Answers'
import { Link } from '../../../components/Link'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { dayName, span } from '../../../locales/common'
import { REPORTED_WORDS } from '../../../locales/service'
import { Table } from '../Table'
import { dateIn, shownLines, type Filled } from './model'

interface CheckPostingProps {
  readonly filled: Filled
  readonly onChange: () => void
}

/** The posting once more as owners will read it. */
export function CheckPosting({ filled, onChange }: CheckPostingProps) {
  const { title, lines, words, files } = filled
  return (
    <>
      <Section title={title} aside={<Link onPress={onChange}>改</Link>} />
      <Sheet>
        <Answers
          answers={[...whenOf(filled), { about: '附件', value: files.length === 0 ? '没有' : `${files.length}份` }]}
        />
      </Sheet>
      {lines.length > 0 && (
        <Sheet>
          <Table lines={shownLines(lines)} />
        </Sheet>
      )}
      {words !== '' && (
        <Sheet>
          <Text className='body'>{words}</Text>
        </Sheet>
      )}
      <Text className='note body'>公示以后谁都看得到。写错了只能撤下另发，撤下的也还看得到。</Text>
    </>
  )
}

function whenOf({ kind, first, last, reportedTo, reportedOn }: Filled) {
  const today = dateOf(Date.now())
  const [from, to, on] = [dateIn(first), dateIn(last), dateIn(reportedOn)]
  return [
    ...(from && to ? [{ about: '哪段时间', value: span({ first: from, last: to }, today) }] : []),
    ...(kind === 'performanceReport' && on
      ? [{ about: '向谁报告', value: `${dayName(on, today)}向${REPORTED_WORDS[reportedTo]}报告` }]
      : []),
  ]
}
