import Taro from '@tarojs/taro'
import { GoRow } from '../../components/GoRow'
import { Sheet } from '../../components/Sheet'

/** The way to what those who post found when they looked at their own posting. */
export function SelfChecks({ communityId }: { readonly communityId: string }) {
  const open = (): void => void Taro.navigateTo({ url: `/packages/selfcheck/list/index?community=${communityId}` })
  return (
    <Sheet flush>
      <GoRow title='公共收益自查' note='物业、业委会自己查的结果，本小区业主看得到' onPress={open} />
    </Sheet>
  )
}
