import { Text } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { confirmDesk } from '../../../../contract/registry/confirmDesk'
import { readDeskCode } from '../../../../contract/registry/readDeskCode'
import { Button } from '../../../components/Button'
import { Buttons } from '../../../components/Buttons'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { useCall } from '../../../services/useCall'
import { useSend } from '../../../services/useSend'

/** 确认登录电脑: which desk it is, its digits, and yes or no; on the phone only. */
export default function ConfirmPage() {
  const { code = '' } = useRouter().params
  const desk = useCall(readDeskCode, { code })
  const { busy, trouble, send } = useSend(confirmDesk)
  const [done, setDone] = useState(false)
  const back = (): void => void Taro.switchTab({ url: '/pages/mine/index' })
  const confirm = async (): Promise<void> => setDone((await send({ code })) !== undefined)

  return (
    <Page title='登录电脑'>
      <Loaded from={desk} words='正在看是哪台电脑'>
        {({ label, digits, state }) => (
          <Sheet title={done ? '电脑已经登录' : '要登录这台电脑吗'}>
            <Text className='body'>{`${label}，屏幕上的数字是${digits}。`}</Text>
            {!done && state === 'open' && (
              <>
                <Text className='cap'>数字对不上，或者不是你面前的电脑，就别确认。</Text>
                <Buttons>
                  <Button onPress={back}>不是我</Button>
                  <Button kind='primary' busy={busy} onPress={() => void confirm()}>
                    确认登录
                  </Button>
                </Buttons>
              </>
            )}
            {!done && state !== 'open' && <Text className='body'>这个码已经用过或过期了，请在电脑上换一个。</Text>}
            {done && <Button onPress={back}>回到我的</Button>}
          </Sheet>
        )}
      </Loaded>
      <Trouble trouble={trouble} />
    </Page>
  )
}
