import { Text, View } from '@tarojs/components'
import { aria } from '../services/aria'
import { Icon } from './Icon'

/** checking: not known yet; verified: this device has worked it out; differs; offline: not worked out. */
export type SealState = 'checking' | 'verified' | 'differs' | 'offline'

interface SealProps {
  readonly state: SealState
  /** In the corner of a sheet. */
  readonly corner?: boolean
}

/** The red seal 原样未改: only when this device has verified that what it shows is what was posted. Never greyed, never faked. */
export function Seal({ state, corner = false }: SealProps) {
  const place = corner ? ' seal-corner' : ''
  if (state === 'verified') return <View className={`seal${place}`} {...aria({ role: 'img', label: '印：原样未改' })} />
  if (state === 'checking') {
    return (
      <View className={`seal-ghost${place}`} {...aria({ live: 'polite' })}>
        核对中
      </View>
    )
  }
  const differs = state === 'differs'
  return (
    <View className={`seal-ghost plain ${differs ? 'ochre' : 'faint'}${place}`}>
      <Icon name={differs ? 'struck' : 'lock'} label={differs ? '和当时公示的不一样' : '还没核'} />
    </View>
  )
}

interface SealWordsProps {
  readonly state: SealState
  /** 10月15日: when it was posted. */
  readonly postedOn: string
  /** Whom to call when it differs: 样本社区0594-0000001. */
  readonly whom: string
}

/** What the seal says, as it is read out. */
export function sealSaid({ state, postedOn, whom }: SealWordsProps): string {
  const [title, note] = wordsOf(state, postedOn)
  return `${title}：${note}${state === 'differs' ? `打${whom}` : ''}`
}

function wordsOf(state: SealState, postedOn: string): readonly [string, string] {
  const words: Readonly<Record<SealState, readonly [string, string]>> = {
    checking: ['正在核对', '先空着，核过才盖印'],
    verified: ['这枚印证明什么', `你看到的，和${postedOn}公示的一字不差。账本身对不对，看核对结果。`],
    differs: ['和当时公示的不一样', '先别信这一页，'],
    offline: ['没有网，还没核', '联网后自己核，核过再盖印'],
  }
  return words[state]
}

/** What the seal says, which is less than people hope. */
export function SealWords({ state, postedOn, whom }: SealWordsProps) {
  const [title, note] = wordsOf(state, postedOn)
  return (
    <View className='grow'>
      <Text className='strong body'>{title}</Text>
      <Text className='note body'>
        {note}
        {state === 'differs' && <Text className='nowrap'>{`打${whom}`}</Text>}
      </Text>
    </View>
  )
}
