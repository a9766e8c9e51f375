import Taro from '@tarojs/taro'
import { CHECK_PAGE } from '../../../contract/disclosure/sheetLink'
import { GoRow } from '../../components/GoRow'
import { Section } from '../../components/Section'
import { Sheet } from '../../components/Sheet'
import { IN_WECHAT } from '../../services/environment'
import { scanOurs } from '../../services/scan'

/** The way from the screen to the paper on the wall: scan its code, or type it. */
export function SheetCheck({ communityId }: { readonly communityId: string }) {
  const url = `${CHECK_PAGE}?community=${encodeURIComponent(communityId)}`
  return (
    <>
      <Section title='公示牌上的那张纸' />
      <Sheet flush>
        {IN_WECHAT && <GoRow icon='sheet' title='扫公示单上的码' onPress={() => void scanOurs()} />}
        <GoRow
          icon='tick'
          title='输核对码'
          note='看纸上的和这里的是不是一样'
          onPress={() => void Taro.navigateTo({ url })}
        />
      </Sheet>
    </>
  )
}
