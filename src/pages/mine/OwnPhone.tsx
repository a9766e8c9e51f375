import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { forgetPhone } from '../../../contract/registry/forgetPhone'
import { takePhone } from '../../../contract/registry/takePhone'
import { Button } from '../../components/Button'
import { Confirm } from '../../components/Confirm'
import { Link } from '../../components/Link'
import { Section } from '../../components/Section'
import { Sheet } from '../../components/Sheet'
import { Trouble } from '../../components/Trouble'
import { IN_WECHAT } from '../../services/environment'
import { useSend } from '../../services/useSend'

interface OwnPhoneProps {
  /** Middle figures left out; absent where none was verified. */
  readonly phone: string | undefined
  readonly onChanged: () => void
}

/** 我的手机号: WeChat vouches for it, so it is taken in the mini-program only; a typed one would prove nothing. */
export const OwnPhone = ({ phone, onChanged }: OwnPhoneProps) => (
  <>
    <Section title='手机号' />
    <Sheet>
      <View className='stack'>
        <View>
          <View className='row'>
            <Text className='body num grow'>{phone ?? '还没有验证过的号码'}</Text>
            {phone !== undefined && <Forget onGone={onChanged} />}
          </View>
          <Text className='cap'>报事时可以直接用它。只有处理这件事的人看得到，谁看过都有记录。</Text>
        </View>
        {IN_WECHAT ? (
          <Take words={phone === undefined ? '用微信手机号' : '换成现在的微信手机号'} onChanged={onChanged} />
        ) : (
          <Text className='cap'>
            号码由微信验证：在手机微信里打开明账，到“我的”点“用微信手机号”。在浏览器里打的号码不算验证过。
          </Text>
        )}
      </View>
    </Sheet>
  </>
)

/** 报过的事里留的号不受影响: those who handle it have it already. */
function Forget({ onGone }: { readonly onGone: () => void }) {
  const [asked, setAsked] = useState(false)
  const { busy, trouble, send } = useSend(forgetPhone)
  const forget = async (): Promise<void> => {
    if (!(await send({}))) return
    setAsked(false)
    onGone()
  }
  return (
    <>
      <Link onPress={() => setAsked(true)}>删掉</Link>
      <Confirm
        title='删掉这个号码？'
        note='以后报事不再带上它。已经报过的事里留的号，处理的人还看得到。'
        words='确定删掉'
        open={asked}
        busy={busy}
        onConfirm={() => void forget()}
        onClose={() => setAsked(false)}
      />
      <Trouble trouble={trouble} />
    </>
  )
}

/** Who thinks better of it in WeChat's own sheet gives no code, and nothing happens. */
function Take({ words, onChanged }: { readonly words: string; readonly onChanged: () => void }) {
  const { busy, trouble, send } = useSend(takePhone)
  const take = async (code: string | undefined): Promise<void> => {
    if (code && (await send({ code }))) onChanged()
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
