import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { fen } from '../../../../domain/common'
import { parseAmount, type PartName } from '../../../../domain/disclosure'
import type { SeenOn } from '../../../../domain/supervision'
import { Link } from '../../../components/Link'
import { StateBadge } from '../../../components/StateBadge'
import { TextField } from '../../../components/TextField'
import { yuan } from '../../../locales/common'
import { ON_WORDS } from '../../../locales/spotCheck'
import type { Visit } from './VisitHead'

interface SeenRowProps {
  readonly line: Visit['lines'][number]
  readonly statementId: string
  readonly on: SeenOn
  readonly value: string
  readonly onChange: (value: string) => void
}

const PARTS: Readonly<Record<PartName, string>> = {
  income: '经营收入',
  cost: '经营成本',
  split: '结余分配',
  expenditure: '经营支出',
  transfer: '结余转存',
}

/** One line: what was posted, and what one paper says. */
export function SeenRow({ line, statementId, on, value, onChange }: SeenRowProps) {
  const { id, item, part, amount: stated, evidence = 0 } = line
  const posted = yuan(fen(stated))
  const seen = parseAmount(value)
  const differs = seen.ok && seen.value !== stated
  return (
    <View className='go seen-row'>
      <View className='grow'>
        <Text className='body'>{item}</Text>
        <Text className='cap'>{PARTS[part]}</Text>
        <Text className='cap'>{`公示${posted}元`}</Text>
        {evidence > 0 && (
          <Link label={`看业主放的证据：${item}`} onPress={() => openLine(statementId, id)}>
            {`业主放了证据${evidence}份`}
          </Link>
        )}
        {differs && <StateBadge kind='find' words='和公示的不一样' />}
      </View>
      <View className='seen-field'>
        <TextField label={`${item}，${ON_WORDS[on]}上多少元`} bare kind='money' value={value} onChange={onChange} />
        {value === '' && (
          <Link label={`${item}和公示的一样`} onPress={() => onChange(posted)}>
            一样
          </Link>
        )}
      </View>
    </View>
  )
}

const openLine = (statementId: string, lineId: string): void =>
  void Taro.navigateTo({
    url: `/packages/statement/line/index?statement=${encodeURIComponent(statementId)}&line=${encodeURIComponent(lineId)}`,
  })
