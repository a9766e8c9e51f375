import type { LocalDate } from '../../../../domain/common'
import type { PostedContent } from '../../../../contract/disclosure/content'
import { Seal, SealWords } from '../../../components/Seal'
import { Sheet } from '../../../components/Sheet'
import { View } from '@tarojs/components'
import { postedDay } from '../../../locales/statement'
import type { Sealed } from '../../../services/seal'

interface SealSheetProps {
  readonly sealed: Sealed
  readonly content: PostedContent
  readonly today: LocalDate
}

/** What the seal proves and what it doesn't; pressing works it out again. */
export function SealSheet({ sealed, content, today }: SealSheetProps) {
  const whom = sealed.call ? `${sealed.call.name}${sealed.call.phone}` : '社区'
  return (
    <Sheet label='再核一遍' onPress={sealed.again}>
      <View className='row'>
        <Seal state={sealed.state} />
        <SealWords state={sealed.state} postedOn={postedDay(content, today)} whom={whom} />
      </View>
    </Sheet>
  )
}
