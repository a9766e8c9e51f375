import { Text, View } from '@tarojs/components'
import Taro, { useShareAppMessage } from '@tarojs/taro'
import { readInvitation } from '../../../../contract/registry/readInvitation'
import { Button } from '../../../components/Button'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { QrCode } from '../../../components/QrCode'
import { Sheet } from '../../../components/Sheet'
import { roleName } from '../../../locales/roles'
import { IN_WECHAT } from '../../../services/environment'
import { INVITATION_PREFIX } from '../../../services/scan'
import { useCall } from '../../../services/useCall'
import { spokenDay } from '../spokenDay'

const pathOf = (invitationId: string): string => `/packages/people/invitation/index?id=${invitationId}`

/** 邀请好了: by WeChat, or by a code that the other phone scans. */
export function Offered({ invitationId }: { readonly invitationId: string }) {
  const reading = useCall(readInvitation, { invitationId })
  useShareAppMessage(() => ({ title: '请你来明账一起办事', path: pathOf(invitationId) }))
  return (
    <Page title='把邀请给他'>
      <Loaded from={reading} words='正在取邀请'>
        {({ role, scopeName, title, lastDay }) => (
          <Sheet title={`${scopeName}，${roleName(role)}`}>
            <View className='stack'>
              <Text className='body'>{title}</Text>
              <Text className='body'>让他打开手机上的明账，到“我的”点“扫一扫”，扫这个码。</Text>
              <QrCode text={`${INVITATION_PREFIX}${invitationId}`} label='邀请的二维码' />
              <Text className='cap'>{`最晚${spokenDay(lastDay)}接受。谁先用就是谁的，只能用一次，别发到群里。`}</Text>
              {IN_WECHAT ? (
                <Button kind='primary' openType='share'>
                  用微信发给他
                </Button>
              ) : (
                <Button kind='edge' onPress={() => void copy(invitationId)}>
                  复制邀请链接
                </Button>
              )}
            </View>
          </Sheet>
        )}
      </Loaded>
    </Page>
  )
}

const copy = (invitationId: string): Promise<unknown> =>
  Taro.setClipboardData({ data: `${location.origin}${location.pathname}#${pathOf(invitationId)}` })
