import { Text, View } from '@tarojs/components'
import type { KnownHead } from '../../../../contract/disclosure/proof'
import { readTreeHead } from '../../../../contract/disclosure/readTreeHead'
import { headFollows, shortCode } from '../../../../domain/disclosure'
import { Answers } from '../../../components/Answers'
import { Empty } from '../../../components/Empty'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Sheet } from '../../../components/Sheet'
import { dayName } from '../../../locales/common'
import { sha256Of } from '../../../services/hash'
import { rememberedHead } from '../../../services/seal'
import { useCall } from '../../../services/useCall'
import '../statement.scss'

/** 每天的总根: the last head, whether it goes on from the one that this phone remembers, and what it is good for. */
export default function RootPage() {
  const known = rememberedHead()
  const reading = useCall(readTreeHead, known ? { knownSize: known.size } : {})
  return (
    <Page title='每天的总根'>
      <Loaded from={reading} words='正在取总根'>
        {({ head, consistency = [] }) =>
          head ? (
            <Head head={head} goesOn={known && headFollows(known, head, consistency, sha256Of)} />
          ) : (
            <NoHead known={known} />
          )
        }
      </Loaded>
    </Page>
  )
}

/** A device that remembers a head isn't told that there never was one. */
const NoHead = ({ known }: { readonly known: KnownHead | undefined }) =>
  known ? (
    <Empty
      title='总根取不到了'
      note={`这台手机记下过${dayName(known.day, known.day)}的总根，现在却说一个也没有。打电话问社区。`}
    />
  ) : (
    <Empty title='还没有总根' note='第一天的公示过了半夜收进来，明天就有。' />
  )

interface HeadProps {
  readonly head: KnownHead
  /** Undefined where this phone remembers none. */
  readonly goesOn: boolean | undefined
}

function Head({ head: { day, size, root }, goesOn }: HeadProps) {
  return (
    <>
      <Sheet>
        <Text className='note body'>{`${dayName(day, day)}的总根`}</Text>
        <Text className='title num'>{shortCode(root)}</Text>
        <View className='gap' />
        <Answers
          answers={[
            {
              about: '收了多少',
              value: `${size}条记录`,
              note: '公示、更正、撤下、回答、异议的数和审计，所有小区加在一起',
            },
            { about: '和上次比', value: goesOnWords(goesOn) },
            { about: '完整的号', value: <Text className='hash'>{root}</Text> },
          ]}
        />
      </Sheet>
      <Sheet title='它有什么用'>
        <Text className='note body'>
          每天过了半夜，所有小区当天的记录收成这一个号。以前的任何一条被改、被删、被换，后来的号就接不上，核过的手机都看得出来。
        </Text>
        <Text className='note body'>它只证明记录没被动过，不证明账记得对，也不证明该公示的都公示了。</Text>
      </Sheet>
    </>
  )
}

function goesOnWords(goesOn: boolean | undefined): string {
  if (goesOn === undefined) return '这台手机还没记过总根；打开一份账核一遍，就记下来'
  return goesOn ? '和这台手机上次记下的接得上，以前的没人动过' : '和这台手机上次记下的接不上，打电话问社区'
}
