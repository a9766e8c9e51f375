import { Text } from '@tarojs/components'
import type { LocalDate } from '../../../domain/common'
import type { QuestionView } from '../../../contract/disclosure/question'
import { Timeline, type Moment } from '../../components/Timeline'
import { Evidence } from './Evidence'
import { StateBadge } from '../../components/StateBadge'
import { dayName, moment } from '../../locales/common'

interface TalkProps {
  readonly question: QuestionView
  readonly today: LocalDate
  /** Whether its photos open large. */
  readonly opens?: boolean
}

/** A question and its answer, one under the other; what is still to come says until when. */
export function Talk({ question, today, opens = false }: TalkProps) {
  return <Timeline moments={[asked(question, today, opens), answered(question, today)]} />
}

/** The same as it is read out, where the whole of it is one thing to press. */
export const talkSaid = ({ words, answer }: Pick<QuestionView, 'words' | 'answer'>): string =>
  `业主问：${words}。${answer ? `${answer.by}答：${answer.words}。` : '还没答。'}`

const asked = (
  { questionId, words, askedAt, mine, shown, number, photos }: QuestionView,
  today: LocalDate,
  opens: boolean,
): Moment => ({
  id: `${questionId}-asked`,
  state: 'done',
  title: `业主问（${number}号）`,
  time: moment(askedAt, today),
  note: words,
  more: (
    <>
      {photos.length > 0 && <Evidence photos={photos} opens={opens} />}
      <Whispered words={mine ? '这是你问的，别人看不到你的名字' : ''} shown={shown} />
    </>
  ),
})

function answered({ questionId, answer, clock, raisedTo }: QuestionView, today: LocalDate): Moment {
  const id = `${questionId}-answered`
  if (!answer) return waiting(id, clock, raisedTo, today)
  return {
    id,
    state: 'done',
    title: `${answer.by}答`,
    time: moment(answer.at, today),
    note: answer.words,
    more: <Whispered words={tookWords(clock, today)} shown={answer.shown} />,
  }
}

function waiting(
  id: string,
  { state, dueOn, days, daysLeft }: QuestionView['clock'],
  raisedTo: string | undefined,
  today: LocalDate,
): Moment {
  const late = state === 'overdue'
  const left = daysLeft ?? 0
  return {
    id,
    state: 'now',
    title: '等物业答',
    time: late ? (
      <StateBadge kind='late' words={`逾期${-left}天`} />
    ) : dueOn ? (
      <StateBadge kind={left <= 3 ? 'soon' : 'due'} words={left === 0 ? '今天到期' : `还有${left}天`} />
    ) : undefined,
    note: dueOn
      ? `最晚${dayName(dueOn, today)}答。${late ? raisedWords(raisedTo) : '过期没答，自动往上报一级。'}`
      : `规定没写几天内要答。已经过了${days}天。`,
  }
}

/** 过了期限，报到了样本社区。 */
const raisedWords = (raisedTo: string | undefined): string =>
  raisedTo === undefined ? '已经过了期限。' : `已经过了期限，报到了${raisedTo}。`

/** 用了2天，期限是10月24日. */
const tookWords = ({ days, dueOn, state }: QuestionView['clock'], today: LocalDate): string =>
  `${days === 0 ? '当天答的' : `用了${days}天`}${dueOn ? `，期限是${dayName(dueOn, today)}${state === 'answeredLate' ? '，晚了' : ''}` : ''}`

/** What only concerns some: who sees it, how long it took. */
function Whispered({ words, shown }: { readonly words: string; readonly shown: boolean }) {
  return (
    <>
      {words !== '' && <Text className='cap'>{words}</Text>}
      {!shown && <Text className='cap'>用语还要社区看一看，现在只有问的人、答的人和社区看得到</Text>}
    </>
  )
}
