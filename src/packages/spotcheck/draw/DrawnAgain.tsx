import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '../../../../contract/operation'
import type { readDraw } from '../../../../contract/supervision/readDraw'
import { Answers } from '../../../components/Answers'
import { Button } from '../../../components/Button'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { StateBadge } from '../../../components/StateBadge'
import { count } from '../../../locales/common'
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
          名单和随机数的指纹先公布；第二天再拿各小区公示记录的编号和随机数合成种子。抽的人事先不知道随机数，也定不了别的小区公示什么。它证明名单和抽签没被改过，不证明登记的小区齐全；防不住掌管服务器的人和公示的人串通。
        </Text>
        <Answers answers={published(draw)} />
        {draw.state === 'drawn' && <Again draw={draw} />}
      </Sheet>
    </>
  )
}

const published = ({ listHash, commitment, nonce, beacon, seed }: Draw) =>
  [
    { about: '名单指纹', value: listHash },
    { about: '先公布的指纹', value: commitment, note: '名单、比例和随机数合起来的' },
    { about: '随机数', value: nonce, note: '抽完才公布' },
    { about: '公示记录合成', value: beacon, note: '抽的那天各小区公示记录最后一条' },
    { about: '种子', value: seed },
  ].flatMap(({ value, ...rest }) =>
    value === undefined ? [] : [{ ...rest, value: <Text className='hash'>{value}</Text> }],
  )

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
  const { faults, communities } = outcome
  if (faults.length === 0) {
    return <StateBadge kind='done' words={`重抽了${count(communities)}个小区，结果一样`} />
  }
  return (
    <>
      {faults.map((fault) => (
        <StateBadge key={fault} kind='late' words={FAULT_WORDS[fault]} />
      ))}
    </>
  )
}
