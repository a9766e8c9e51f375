import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { GoRow } from '../../components/GoRow'
import { Sheet } from '../../components/Sheet'
import { periodWords } from '../../locales/common'

interface ChoicesProps {
  readonly communityId: string
  readonly periods: readonly string[]
}

/** YC-14: where no document says how often, whoever posts takes a whole period that is over. */
export function Choices({ communityId, periods }: ChoicesProps) {
  const open = (period: string): void =>
    void Taro.navigateTo({ url: `/packages/statement/form/index?community=${communityId}&period=${period}` })
  return (
    <>
      <Sheet title='选一期来公示'>
        <Text className='note body'>整季度、半年、一年都行，一笔钱只公示在一期里。</Text>
      </Sheet>
      <Sheet flush>
        {periods.map((period) => (
          <GoRow key={period} title={periodWords(period)} onPress={() => open(period)} />
        ))}
      </Sheet>
    </>
  )
}
