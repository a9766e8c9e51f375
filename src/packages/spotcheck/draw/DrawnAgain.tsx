import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { Output } from '../../../../contract/operation'
import type { readDraw } from '../../../../contract/supervision/readDraw'
import { Answers } from '../../../components/Answers'
import { Button } from '../../../components/Button'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { StateBadge } from '../../../components/StateBadge'
import { count, dayName } from '../../../locales/common'
import { FAULT_WORDS } from '../../../locales/spotCheck'
import { drawAgain, type DrawnAgain as Outcome } from '../../../services/drawAgain'

type Draw = NonNullable<Output<typeof readDraw>['draw']>

/** What was published, before and after; once it was drawn this device draws it again. */
export function DrawnAgain({ draw }: { readonly draw: Draw }) {
  return (
    <>
      <Section title='凭什么说没人挑过' />
      <Sheet>
        <Text className='note body'>
          名单和随机数的指纹先公布。从第二天起，头一个有新公示、新答复的日子，用那一天的总根和随机数合成种子。公布的时候那个总根还没有，谁也不知道，抽的人也不知道随机数。它证明名单和抽签没被改过，不证明登记的小区齐全；防不住掌管服务器的人自己往里加记录，或者和公示的人串通。
        </Text>
        <Answers answers={published(draw)} />
        {draw.state === 'drawn' && <Again draw={draw} />}
      </Sheet>
    </>
  )
}

const published = ({ listHash, commitment, sizeBefore, nonce, head, seed }: Draw) =>
  [
    { about: '名单指纹', value: listHash },
    { about: '先公布的指纹', value: commitment, note: COMMITTED },
    { about: '随机数', value: nonce, note: '抽完才公布' },
    { about: '总根', value: head?.root, ...(head && { note: rootNote(head, sizeBefore) }) },
    { about: '种子', value: seed },
  ].flatMap(({ value, ...rest }) =>
    value === undefined ? [] : [{ ...rest, value: <Text className='hash'>{value}</Text> }],
  )

const COMMITTED = '名单、比例、那一天的日期、那时最近一个总根收了多少条，和随机数合起来的'

const rootNote = ({ day, size }: NonNullable<Draw['head']>, before = 0): string =>
  `${dayName(day, day)}的，收了${count(size)}条；名单定下的时候，最近一个收了${count(before)}条`

function Again({ draw }: { readonly draw: Draw }) {
  const [read, setRead] = useState<number>()
  const [outcome, setOutcome] = useState<Outcome>()
  const again = async (): Promise<void> => {
    setOutcome(undefined)
    setRead(0)
    setOutcome(await drawAgain(draw, setRead))
    setRead(undefined)
  }
  return (
    <View className='again'>
      <Button onPress={() => void again()} {...(read !== undefined && { busy: true })}>
        {read === undefined ? '在这台设备上重抽一遍' : `取到${count(read)}个小区`}
      </Button>
      {outcome !== undefined && <Came outcome={outcome} />}
    </View>
  )
}

function Came({ outcome }: { readonly outcome: Outcome }) {
  if (outcome === 'offline') return <Text className='note body'>名单没取全，连上网再试一次。</Text>
  const { faults, communities, published: all } = outcome
  return (
    <>
      {faults.length === 0 && <StateBadge kind='done' words={`重抽了${count(communities)}个小区，结果一样`} />}
      {faults.map((fault) => (
        <StateBadge key={fault} kind='late' words={FAULT_WORDS[fault]} />
      ))}
      <Text className='note body'>信不过这台设备，可以把名单和公布的数据复制走，按公开的算法自己算一遍。</Text>
      <Button onPress={() => void Taro.setClipboardData({ data: all })}>复制名单和数据</Button>
    </>
  )
}
