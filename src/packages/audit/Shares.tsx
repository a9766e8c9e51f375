import { Text, View } from '@tarojs/components'
import type { Output } from '../../../contract/operation'
import type { readObjections } from '../../../contract/disclosure/audit/readObjections'
import { areaWords, extraWords, headsWords } from '../../locales/audit'
import { aria } from '../../services/aria'

type Value = Output<typeof readObjections>
type Share = Value['shares']['heads']

/** The two shares as bars on one scale, with the line that opens the right to an audit marked. */
export function Shares({ shares: { heads, area }, percent, missingUnits, extraUnits }: Value) {
  return (
    <View>
      <Bar title='按户数' share={heads} percent={percent} words={headsWords(heads)} />
      <Bar title='按面积' share={area} percent={percent} words={areaWords(area, missingUnits)} />
      {extraUnits > 0 && <Text className='cap ochre'>{extraWords(extraUnits)}</Text>}
    </View>
  )
}

interface BarProps {
  readonly title: string
  readonly share: Share
  readonly percent: number | undefined
  readonly words: string
}

function Bar({ title, share, percent, words }: BarProps) {
  const whole = share.whole ?? 0
  const part = whole === 0 ? 0 : Math.min(WHOLE, (share.part / whole) * WHOLE)
  const said = whole === 0 ? '算不出来' : `${percentWords(share.part, whole)}%`
  return (
    <View className='share' {...aria({ role: 'img', label: `${title}：${said}，${words}` })}>
      <View className='row'>
        <Text className='strong grow'>{title}</Text>
        <Text className='strong num'>{said}</Text>
      </View>
      <View className='share-track'>
        <View className='share-fill' style={{ width: `${part}%` }} />
        {percent !== undefined && <View className='share-line' style={{ left: `${percent}%` }} />}
      </View>
      {percent !== undefined && (
        <View className='share-scale'>
          <Text className='cap' style={{ left: `${Math.max(NARROW, percent)}%` }}>{`到${percent}%`}</Text>
        </View>
      )}
      <Text className='cap'>{words}</Text>
    </View>
  )
}

const WHOLE = 100
const NARROW = 8
const DECIMALS = 100

/** Cut and never rounded up, from whole figures: 19.99 % must not read as 20 %, nor 29 % as 28.99 %. */
const percentWords = (part: number, whole: number): string =>
  String(Math.floor((part * WHOLE * DECIMALS) / whole) / DECIMALS)
