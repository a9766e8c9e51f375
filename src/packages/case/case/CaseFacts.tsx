import { Text } from '@tarojs/components'
import type { CaseView } from '../../../../contract/case/view'
import { Answers, type Answer } from '../../../components/Answers'
import { Sheet } from '../../../components/Sheet'
import {
  CASE_FINDING_WORDS,
  MEANS_WORDS,
  POWER_WORDS,
  SCORE_WORDS,
  SEVERITY_WORDS,
  STAGE_WORDS,
} from '../../../locales/case'
import { dayName, moment } from '../../../locales/common'
import { dateOf } from '../../../../domain/common'
import { saidWords } from '../words'
import { Contact } from './Contact'

/** What it is about, whose it is, and for handlers what others don't see. */
export function CaseFacts({ view }: { readonly view: CaseView }) {
  const facts = [...about(view), ...whose(view), ...outcome(view)]
  return (
    <Sheet title='这件事'>
      <Answers answers={facts} />
      {view.findings?.map(({ what, figures }) => (
        <Text key={what} className='amber body'>
          {`${CASE_FINDING_WORDS[what] ?? what}，${typeof figures.due === 'number' ? moment(figures.due, view.today) : ''}到期`}
        </Text>
      ))}
    </Sheet>
  )
}

const names = (units: CaseView['lead']): string => units.map(({ name }) => name).join('、')

function about(view: CaseView): Answer[] {
  const { words, plate, severity, followers, year, number, communityName } = view
  const said = saidWords(words)
  return [
    { about: '编号', value: `${communityName}${number}号`, note: `${year}年` },
    ...(severity === 'ordinary' ? [] : [{ about: '轻重', value: SEVERITY_WORDS[severity] }]),
    ...(said === undefined ? [] : [{ about: '说了', value: said }]),
    ...(plate === undefined ? [] : [{ about: '车牌', value: plate, note: '只有处理的人看得到' }]),
    ...(view.hasPhone && view.you.handles
      ? [{ about: '电话', value: <Contact caseId={view.caseId} />, note: '谁看过都有记录' }]
      : []),
    ...(followers > 0 ? [{ about: '在跟', value: `${followers}人` }] : []),
  ]
}

function whose(view: CaseView): Answer[] {
  const { holder, offer, lead, responsible, urged, transfers, told, means } = view
  const others = responsible.filter(({ unit }) => unit !== holder.unit)
  return [
    {
      about: view.endedAt === undefined ? '在谁手上' : '谁办的',
      value: holder.name,
      ...(offer ? { note: `等${offer.to.name}接手，接手以前还归${holder.name}` } : {}),
    },
    ...(lead.length > 0 ? [{ about: '牵头', value: names(lead) }] : []),
    ...(others.length > 0 ? [{ about: '责任单位', value: names(others) }] : []),
    ...(urged.length > 0
      ? [{ about: '督促', value: names(urged), ...(means ? { note: MEANS_WORDS[means] } : {}) }]
      : []),
    ...(told.length > 0 ? [{ about: '报给了', value: names(told) }] : []),
    ...(view.you.handles ? transfers : []).map(({ name, only }) => ({
      about: '可以移送',
      value: name,
      note: only.length > 0 ? `只有它能${only.map((power) => powerWords(power)).join('、')}` : '',
    })),
  ]
}

const powerWords = (power: string): string => Object.entries(POWER_WORDS).find(([name]) => name === power)?.[1] ?? power

function outcome({ plan, rating, reopened, today }: CaseView): Answer[] {
  const measures = saidWords(plan?.measures)
  return [
    ...(plan
      ? [{ about: '计划', value: `${dayName(plan.until, today)}前`, ...(measures ? { note: measures } : {}) }]
      : []),
    ...(plan?.application ? [{ about: '资金', value: STAGE_WORDS[plan.application] }] : []),
    ...(rating ? [{ about: '评价', value: SCORE_WORDS[rating.score], note: dayName(dateOf(rating.at), today) }] : []),
    ...(reopened > 0 ? [{ about: '重办', value: `${reopened}次` }] : []),
  ]
}
