import { Text, View } from '@tarojs/components'
import type { LocalDate } from '../../../../domain/common'
import type { PostedContent } from '../../../../contract/disclosure/content'
import { GoRow } from '../../../components/GoRow'
import { Seal, sealSaid, SealWords } from '../../../components/Seal'
import { Sheet } from '../../../components/Sheet'
import { sealedDay, treeWords } from '../../../locales/log'
import type { Sealed } from '../../../services/seal'
import { ways } from '../ways'

interface SealSheetProps {
  readonly sealed: Sealed
  readonly content: PostedContent
  readonly today: LocalDate
}

/** What the seal proves and what it doesn't, and what was checked; pressing works it out again. */
export function SealSheet({ sealed, content, today }: SealSheetProps) {
  const whom = sealed.call ? `${sealed.call.name}${sealed.call.phone}` : '社区'
  const words = treeWords(sealed, content, today)
  const said = { state: sealed.state, postedOn: sealedDay(content, today), whom }
  return (
    <>
      <Sheet label={`${sealSaid(said)}${words ?? ''} 点一下再核一遍`} onPress={sealed.again}>
        <View className='row'>
          <Seal state={sealed.state} />
          <SealWords {...said} />
        </View>
        {words !== undefined && <Text className='note body'>{words}</Text>}
      </Sheet>
      <Sheet flush>
        <GoRow title='每天的总根' note='所有小区当天的公示收成一个号，谁都能核' onPress={() => ways.root()} />
      </Sheet>
    </>
  )
}
