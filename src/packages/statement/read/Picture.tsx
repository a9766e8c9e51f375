import { Text } from '@tarojs/components'
import type { Statement } from '../../../../domain/disclosure'
import { Flow } from '../../../components/Flow'
import { Sheet } from '../../../components/Sheet'
import { flowSteps } from '../../../locales/disclosure'
import { useView } from '../../../services/elder'

/** 钱从哪来，到哪去: the five parts as bars, from the opening to the closing. */
export function Picture({ statement }: { readonly statement: Statement }) {
  const { elder } = useView()
  const steps = flowSteps(statement, elder)
  if (steps.length === 0) return null
  return (
    <Sheet title='钱从哪来，到哪去'>
      {!elder && (
        <Text className='cap'>单位：元。实色是进账和结余，斜线是出账；绿斜线转进维修资金，仍是业主的钱。</Text>
      )}
      <Flow steps={steps} />
    </Sheet>
  )
}
