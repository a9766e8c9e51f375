import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { markSelfCheckRead } from '../../../../contract/disclosure/markSelfCheckRead'
import { readSelfCheck } from '../../../../contract/disclosure/readSelfCheck'
import type { Output } from '../../../../contract/operation'
import { whoAmI } from '../../../../contract/registry/whoAmI'
import { Answers } from '../../../components/Answers'
import { Clause } from '../../../components/Clause'
import { Empty } from '../../../components/Empty'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { StateBadge } from '../../../components/StateBadge'
import { count, dayName, periodWords } from '../../../locales/common'
import { placesWords, rectifyWords, selfCheckTitle, toldWays } from '../../../locales/selfCheck'
import { call } from '../../../services/cloud'
import { markReadHere, wasReadHere } from '../../../services/readHere'
import { useCall } from '../../../services/useCall'
import { ways } from '../ways'
import { Note } from './Note'
import { Photos } from './Photos'
import './index.scss'

export type Value = Output<typeof readSelfCheck>

/** 自查结果: what was found and how it is put right, where it hangs, who was told and who has read it. */
export default function ReadPage() {
  const { check: selfCheckId = '' } = useRouter().params
  const reading = useCall(readSelfCheck, selfCheckId === '' ? undefined : { selfCheckId })
  const missing =
    reading.state === 'refusal' && ['door.notFound', 'disclosure.selfCheckNotPublished'].includes(reading.refusal.code)
  return (
    <Page title='公共收益自查' broad>
      {missing ? (
        <NotPublished selfCheckId={selfCheckId} />
      ) : (
        <Loaded from={reading} words='正在取自查结果'>
          {(value) => <Result value={value} onChange={reading.reload} />}
        </Loaded>
      )}
    </Page>
  )
}

/** Who posts public income anywhere; of this community the form says whose it is. */
const POSTERS: readonly string[] = ['companyManager', 'companyStaff', 'committeeMember']

/** Those who post fill it in from here. */
function NotPublished({ selfCheckId }: { readonly selfCheckId: string }) {
  const me = useCall(whoAmI, {})
  const posts = me.state === 'value' ? me.value.posts : []
  const [, community = '', period = ''] = /^(.+)-(\d{4}(?:[QH]\d|-\d{2})?)$/.exec(selfCheckId) ?? []
  return (
    <Empty
      title={`${periodWords(period)}的自查还没公布`}
      note='物业或者业委会查完公布以后，就在这里。'
      {...(posts.some(({ role }) => POSTERS.includes(role)) && {
        action: { words: '归我们自查，去填', onPress: () => ways.form(community, period) },
      })}
    />
  )
}

function Result({ value, onChange }: { readonly value: Value; readonly onChange: () => void }) {
  const { communityName, period, holderName, publication, told, sms, phone, read, today, answers } = value
  const problems = answers.filter(({ problem }) => problem).length
  useMarkRead(value.selfCheckId, value.may.mark)
  return (
    <>
      <Sheet>
        <Text className='note body'>{`${communityName}·${periodWords(period)}`}</Text>
        <Text className='title'>公共收益自查结果</Text>
        <Text className='body'>
          {`${holderName}查了${count(answers.length)}样，${problems === 0 ? '没有查出问题' : `查出${count(problems)}样有问题`}。`}
        </Text>
        <Answers
          answers={[
            { about: '贴在', value: `${placesWords(publication.places)}，${dayName(publication.on, today)}贴的` },
            { about: '告诉业主', value: toldWays(told, sms, phone), note: '微信是自动数的，短信、电话是填的' },
            { about: '看过', value: `${count(read)}位登记业主` },
          ]}
        />
        <Photos fileIds={publication.photos} />
      </Sheet>
      <Items value={value} />
      {value.may.note && <Note value={value} onNoted={onChange} />}
    </>
  )
}

/** What was found first, then what is in order. */
function Items({ value: { items, answers, today } }: { readonly value: Value }) {
  const found = answers.filter(({ problem }) => problem)
  const fine = answers.filter(({ problem }) => !problem)
  const groundOf = (id: string) => items.find((item) => item.id === id)?.ground
  return (
    <>
      {found.length > 0 && <Section title='查出的问题' />}
      {found.map(({ itemId, problem }) => {
        const ground = groundOf(itemId)
        const quote = ground && 'quote' in ground.ground ? ground.ground.quote : ''
        return (
          problem && (
            <Sheet key={itemId} title={selfCheckTitle(itemId, quote)}>
              <StateBadge
                kind={problem.rectifiedOn === undefined ? (problem.by < today ? 'late' : 'due') : 'done'}
                words={problem.rectifiedOn !== undefined ? '改好了' : problem.by < today ? '过期还没改好' : '还在改'}
              />
              <Text className='body'>{problem.words}</Text>
              <Text className='body'>{rectifyWords(problem, today)}</Text>
              {ground && quote !== '' && <Clause document={ground.document} quote={quote} />}
            </Sheet>
          )
        )
      })}
      {fine.length > 0 && (
        <Sheet title='没有问题的'>
          {fine.map(({ itemId }) => (
            <Text key={itemId} className='body'>
              {selfCheckTitle(itemId)}
            </Text>
          ))}
        </Sheet>
      )}
    </>
  )
}

/** PT-68: counts once on this device; nothing of the page waits for it. */
function useMarkRead(selfCheckId: string, isOwner: boolean): void {
  useEffect(() => {
    const mark = `selfCheck:${selfCheckId}`
    if (!isOwner || wasReadHere(mark)) return
    void call(markSelfCheckRead, { selfCheckId }).then((outcome) => outcome.ok && markReadHere(mark))
  }, [selfCheckId, isOwner])
}
