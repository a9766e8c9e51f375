import { Text } from '@tarojs/components'
import type { ScheduleView } from '../../../contract/disclosure/policy'
import { gapWords } from '../../locales/cadence'

/** What the plan itself leaves open, said as it is; nothing where it names cadence and day. */
export function Gap({ schedule }: { readonly schedule: ScheduleView | undefined }) {
  const words = gapWords(schedule)
  return words === undefined ? null : <Text className='note body'>{words}</Text>
}
