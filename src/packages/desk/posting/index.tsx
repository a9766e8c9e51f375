import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Output } from '../../../../contract/operation'
import { readPosting } from '../../../../contract/supervision/readPosting'
import { dateOf } from '../../../../domain/common'
import { Clause } from '../../../components/Clause'
import { Desk } from '../../../components/Desk'
import { Empty } from '../../../components/Empty'
import { FigureRow } from '../../../components/FigureRow'
import { Filters } from '../../../components/Filters'
import { Loaded } from '../../../components/Loaded'
import { Sheet } from '../../../components/Sheet'
import { moment, periodWords } from '../../../locales/common'
import {
  dueSentence,
  kindsFound,
  missReasons,
  postingFigures,
  rateSentence,
  unanswered,
} from '../../../locales/posting'
import { useCall } from '../../../services/useCall'
import { overlooks, usePost, type Post } from '../../../services/workbench'
import { ways } from '../ways'
import { Below } from './Below'
import { Openings } from './Openings'
import { SpotCheck } from './SpotCheck'
import '../desk.scss'

type Posting = Output<typeof readPosting>

/** 公共收益: how far a region is with the postings of a period, what misses it and why; every number opens to its items. */
export default function PostingPage() {
  const post = usePost()
  const { region: named } = useRouter().params
  const region = named ?? (post && overlooks(post) ? post.scopeId : '')
  const [period, setPeriod] = useState<string>()
  const reading = useCall(
    readPosting,
    region === '' ? undefined : { regionId: region, ...(period !== undefined && { period }) },
  )
  const name = reading.state === 'value' ? reading.value.name : ''
  return (
    <Desk title='公共收益' about={name} current='account' post={post}>
      <Loaded from={reading} words='正在取公示的数'>
        {(posting) => <Posted post={post} posting={posting} onPeriod={setPeriod} />}
      </Loaded>
    </Desk>
  )
}

interface PostedProps {
  readonly post: Post | undefined
  readonly posting: Posting
  readonly onPeriod: (period: string) => void
}

function Posted({ post, posting, onPeriod }: PostedProps) {
  const { regionId, period, asOf } = posting
  if (period === undefined)
    return (
      <Empty
        title='这里算不出公示率'
        note='没有采用方案，或者方案没写多久公示一次，就没有该公示的期。每个小区公示过什么，从下级和小区里看。'
        action={{ words: '看下级和小区', onPress: () => ways.below(post, regionId) }}
      />
    )
  const figures = postingFigures(posting)
  const open = (id: string): void => {
    const figure = figures.find((one) => one.id === id)
    if (figure) ways.figure(post, regionId, figure.opens)
  }
  const openings = { onOpen: (opens: { indicator: string; period?: string }) => ways.figure(post, regionId, opens) }
  return (
    <>
      <Rate posting={posting} onPeriod={onPeriod} />
      <FigureRow caption={`${posting.name}${periodWords(period)}`} figures={figures} onOpen={open} />
      <Openings title='没达到的，差在哪里' rows={missReasons(posting)} {...openings} />
      <Openings title='账上对不上的' rows={kindsFound(posting)} {...openings} />
      <Openings title='没回答的提问' rows={unanswered(posting)} {...openings} />
      <SpotCheck post={post} posting={posting} />
      <Below post={post} regionId={regionId} period={period} isLowest={posting.level === 'neighbourhood'} />
      <Text className='cap'>{`截至${moment(asOf, dateOf(Date.now()))}，每五分钟数一次。`}</Text>
    </>
  )
}

/** PT-01: the rate with its fraction, the target in the plan's words, and the periods to choose from. */
function Rate({ posting, onPeriod }: Pick<PostedProps, 'posting' | 'onPeriod'>) {
  const { period = '', periods, posting: target } = posting
  const ground = target?.ground
  const quote = ground && 'quote' in ground.ground ? ground.ground.quote : undefined
  return (
    <Sheet flush>
      <Filters
        filters={periods.slice(0, SHOWN_PERIODS).map((id) => ({ id, words: periodWords(id) }))}
        chosen={period}
        onChoose={onPeriod}
      />
      <View className='rate'>
        <Text className='lead'>{rateSentence(posting)}</Text>
        <Text className='cap'>{dueSentence(posting, dateOf(Date.now()))}</Text>
        {ground && quote !== undefined && <Clause document={ground.document} quote={quote} />}
      </View>
    </Sheet>
  )
}

const SHOWN_PERIODS = 4
