import Taro from '@tarojs/taro'
import { GoRow } from '../../components/GoRow'
import { Section } from '../../components/Section'
import { Sheet } from '../../components/Sheet'
import { IN_WECHAT } from '../../services/environment'
import { scanOurs } from '../../services/scan'

const go = (url: string) => (): void => void Taro.navigateTo({ url })

/** The ways between phone and desk: the phone scans, and can sign every browser out. */
export const DeskRows = () => (
  <>
    <Section title='电脑' />
    <Sheet flush>
      {IN_WECHAT && <GoRow icon='scan' title='扫一扫' note='登录电脑，或者接受邀请' onPress={() => void scanOurs()} />}
      <GoRow icon='gear' title='已登录的电脑' note='随时可以退出' onPress={go('/packages/people/desks/index')} />
    </Sheet>
  </>
)
