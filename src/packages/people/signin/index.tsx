import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'
import { Button } from '../../../components/Button'
import { Page } from '../../../components/Page'
import { QrCode } from '../../../components/QrCode'
import { Sheet } from '../../../components/Sheet'
import { beginSignIn, claimSession, type WaitingDesk } from '../../../services/session'
import { aria } from '../../../services/aria'
import { DESK_PREFIX } from '../../../services/scan'

const ASK_MS = 1500

/** 电脑登录: shows a code; the phone scans and confirms; this browser alone is signed in then. */
export default function SignInPage() {
  const [desk, setDesk] = useState<WaitingDesk>()
  const [gone, setGone] = useState(false)
  const [failed, setFailed] = useState(false)

  const begin = useCallback(async () => {
    setDesk(undefined)
    setGone(false)
    const begun = await beginSignIn(browserName())
    setFailed(!begun.ok)
    if (begun.ok) setDesk(begun.value)
  }, [])

  useEffect(() => void begin(), [begin])
  useEffect(() => {
    if (!desk || gone) return undefined
    const timer = setInterval(() => void ask(desk, () => setGone(true)), ASK_MS)
    return () => clearInterval(timer)
  }, [desk, gone])

  return (
    <Page title='电脑登录'>
      <Sheet title='用手机上的明账扫一扫'>
        <Text className='body'>打开手机上的明账，到“我的”，点“扫一扫”。</Text>
        {desk && !gone && (
          <View {...aria({ live: 'polite' })}>
            <QrCode text={`${DESK_PREFIX}${desk.code}`} label='登录用的二维码' />
            <Text className='body strong'>{`手机上看到的也是${desk.digits}，再点确认。`}</Text>
            <Text className='cap'>两分钟内有效，只能用一次。</Text>
          </View>
        )}
        {(gone || failed) && (
          <View className='stack'>
            <Text className='body'>{failed ? '没连上，还没有拿到码。' : '这个码过期了，换一个再扫。'}</Text>
            <Button kind='primary' onPress={() => void begin()}>
              {failed ? '再试一次' : '换一个码'}
            </Button>
          </View>
        )}
      </Sheet>
      <Text className='cap'>登录只在这一个浏览器里有效，8小时后自动退出；在手机上随时可以退出它。</Text>
    </Page>
  )
}

async function ask(desk: WaitingDesk, onGone: () => void): Promise<void> {
  if (Date.now() > desk.expiresAt) return onGone()
  const outcome = await claimSession(desk)
  if (outcome.ok && outcome.value === 'signedIn') void Taro.reLaunch({ url: '/pages/mine/index' })
  if (!outcome.ok && 'refusal' in outcome) onGone()
}

/** Chrome·Windows: enough to know one's own desk by. */
function browserName(): string {
  const agent = navigator.userAgent
  const browser = /Edg\//.test(agent)
    ? 'Edge'
    : /Firefox\//.test(agent)
      ? 'Firefox'
      : /Chrome\//.test(agent)
        ? 'Chrome'
        : '浏览器'
  const system = /Windows/.test(agent)
    ? 'Windows'
    : /Mac OS/.test(agent)
      ? 'Mac'
      : /Linux/.test(agent)
        ? 'Linux'
        : '电脑'
  return `${browser}·${system}`
}
