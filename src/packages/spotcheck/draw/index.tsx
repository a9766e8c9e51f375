import { Text, View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Output } from '../../../../contract/operation'
import { announceDraw } from '../../../../contract/supervision/announceDraw'
import { readDraw } from '../../../../contract/supervision/readDraw'
import { dateOf } from '../../../../domain/common'
import { Button } from '../../../components/Button'
import { Clause } from '../../../components/Clause'
import { CommunitySearch } from '../../../components/CommunitySearch'
import { Confirm } from '../../../components/Confirm'
import { Desk } from '../../../components/Desk'
import { Empty } from '../../../components/Empty'
import { GoRow } from '../../../components/GoRow'
import { Loaded } from '../../../components/Loaded'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { periodWords } from '../../../locales/common'
import { drawSentence, reasonsWords } from '../../../locales/spotCheck'
import { useCall } from '../../../services/useCall'
import { useSend } from '../../../services/useSend'
import { useShown } from '../../../services/useShown'
import { overlooks, usePost } from '../../../services/workbench'
import { DrawnAgain } from './DrawnAgain'
import { Members } from './Members'
import '../spotcheck.scss'

type Value = Output<typeof readDraw>

/** 实地抽查: the draw of a region and a period, from its announcement to the visits, open to be drawn again by anybody. */
export default function DrawPage() {
  const post = usePost()
  const { region: named, period } = useRouter().params
  const region = named ?? (post && overlooks(post) ? post.scopeId : '')
  const reading = useCall(
    readDraw,
    region === '' ? undefined : { regionId: region, ...(period !== undefined && { period }) },
  )
  useShown(reading.reload)
  const about = reading.state === 'value' ? [reading.value.name, periodTitle(reading.value)].join('，') : ''
  return (
    <Desk title='实地抽查' about={about} current='account' post={post}>
      <Loaded from={reading} words='正在取抽查'>
        {(value) => <Draw value={value} postId={post?.postId} onDone={reading.reload} />}
      </Loaded>
    </Desk>
  )
}

const periodTitle = ({ period }: Value): string => (period === undefined ? '' : periodWords(period))

interface DrawProps {
  readonly value: Value
  readonly postId: string | undefined
  readonly onDone: () => void
}

function Draw({ value, postId, onDone }: DrawProps) {
  const { share, draw, may, name } = value
  if (!share) return <Empty title='这里没有抽查比例' note='方案只给市和县区定了抽查比例，这一级没有写。' />
  const ground = 'quote' in share.ground.ground ? share.ground.ground.quote : undefined
  return (
    <>
      <Sheet>
        <Text className='lead'>{draw ? drawSentence(draw, dateOf(Date.now())) : announceSentence(value)}</Text>
        <Text className='cap'>{`必查：${reasonsWords(value.reasons)}。`}</Text>
        {ground !== undefined && <Clause document={share.ground.document} quote={ground} />}
      </Sheet>
      {may.announce && <Announce value={value} onDone={onDone} />}
      {!draw && !may.announce && <Empty title='这一期还没抽' note={`由${name}的主管部门来抽，抽了会在这里。`} />}
      {draw?.state === 'drawn' && <Visits value={value} postId={postId} />}
      {draw && draw.state !== 'listing' && <DrawnAgain draw={draw} />}
      {draw && draw.state !== 'listing' && <Members draw={draw} />}
    </>
  )
}

const announceSentence = ({ share, period = '' }: Value): string =>
  `${periodWords(period)}还没抽。必查的小区先进，不够${share?.percent ?? 0}%的随机补，除不尽往上取整。`

/** PT-42: announced once, and drawn by itself once there is a root of a later day. */
function Announce({ value: { regionId, period = '' }, onDone }: Pick<DrawProps, 'value' | 'onDone'>) {
  const [asking, setAsking] = useState(false)
  const sending = useSend(announceDraw)
  const announce = async (): Promise<void> => {
    setAsking(false)
    if (await sending.send({ regionId, period })) onDone()
  }
  return (
    <Sheet>
      <Text className='note body'>
        公布以后，名单和必查的小区就定下来，谁也改不了；系统先藏一个谁也没见过的随机数，公布它的指纹。从第二天起，等哪天有新的公示、答复，那一天的总根出来就自动抽。
      </Text>
      <View className='gap' />
      <Button kind='primary' onPress={() => setAsking(true)} {...(sending.busy && { busy: true })}>
        公布名单
      </Button>
      {sending.trouble && <Trouble trouble={sending.trouble} />}
      <View className='gap' />
      <CommunitySearch regionId={regionId} note='有线索的先登记，登记了就是必查' onOpen={openLead} />
      <Confirm
        title='现在公布名单？'
        note='一期只抽一次。还有线索没登记的，先登记，公布以后就不再加了。'
        words='公布'
        open={asking}
        onConfirm={() => void announce()}
        onClose={() => setAsking(false)}
      />
    </Sheet>
  )
}

const openLead = (community: string): void =>
  void Taro.navigateTo({ url: `/packages/spotcheck/lead/index?community=${community}` })

/** The visits that came of it, in the queue of the office. */
function Visits({ value: { regionId, period = '' }, postId = '' }: Pick<DrawProps, 'value' | 'postId'>) {
  const open = (indicator: string) => () =>
    void Taro.navigateTo({
      url: `/packages/desk/figure/index?post=${postId}&region=${regionId}&indicator=${indicator}&period=${period}`,
    })
  return (
    <Sheet flush>
      <GoRow title='还没去的' note='带上照片，一笔一笔对合同、凭证、银行流水' onPress={open('visits.open')} />
      <GoRow title='去过的' onPress={open('visits.done')} />
      <GoRow title='对不上的' onPress={open('visits.differing')} />
    </Sheet>
  )
}
