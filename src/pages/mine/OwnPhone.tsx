import { Text, View } from '@tarojs/components'
import { takePhone } from '../../../contract/registry/takePhone'
import { Button } from '../../components/Button'
import { Section } from '../../components/Section'
import { Sheet } from '../../components/Sheet'
import { Trouble } from '../../components/Trouble'
import { IN_WECHAT } from '../../services/environment'
import { useSend } from '../../services/useSend'

interface OwnPhoneProps {
  /** Middle figures left out; absent where none was verified. */
  readonly phone: string | undefined
  readonly onTaken: () => void
}

/** 我的手机号: WeChat vouches for it, so it is taken in the mini-program only; a typed one would prove nothing. */
export const OwnPhone = ({ phone, onTaken }: OwnPhoneProps) => (
  <>
    <Section title='手机号' />
    <Sheet>
      <View className='stack'>
        <View>
          <Text className='body num'>{phone ?? '还没有验证过的号码'}</Text>
          <Text className='cap'>报事时可以直接用它。只有处理这件事的人看得到，谁看过都有记录。</Text>
        </View>
        {IN_WECHAT ? (
          <Take words={phone === undefined ? '用微信手机号' : '换成现在的微信手机号'} onTaken={onTaken} />
        ) : (
          <Text className='cap'>
            号码由微信验证：在手机微信里打开明账，到“我的”点“用微信手机号”。在浏览器里打的号码不算验证过。
          </Text>
        )}
      </View>
    </Sheet>
  </>
)

/** Who thinks better of it in WeChat's own sheet gives no code, and nothing happens. */
function Take({ words, onTaken }: { readonly words: string; readonly onTaken: () => void }) {
  const { busy, trouble, send } = useSend(takePhone)
  const take = async (code: string | undefined): Promise<void> => {
    if (code && (await send({ code }))) onTaken()
  }
  return (
    <>
      <Button
        icon='phone'
        busy={busy}
        openType='getPhoneNumber'
        onGetPhoneNumber={({ detail }) => void take(detail.code)}
      >
        {words}
      </Button>
      <Trouble trouble={trouble} />
    </>
  )
}
