import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { postOther } from '../../../../contract/disclosure/postOther'
import type { Output } from '../../../../contract/operation'
import { Answers } from '../../../components/Answers'
import { Button } from '../../../components/Button'
import { Page } from '../../../components/Page'
import { Sheet } from '../../../components/Sheet'
import { dayName } from '../../../locales/common'
import { ways } from '../ways'

interface PostedProps {
  readonly title: string
  readonly sent: Output<typeof postOther>
}

export function Posted({ title, sent: { otherId, postedOn, fullOn, code } }: PostedProps) {
  const foot = (
    <>
      <Button kind='primary' onPress={() => ways.posting(otherId)}>
        看这份公示
      </Button>
      <Button kind='plain' onPress={() => void Taro.navigateBack()}>
        回到公示
      </Button>
    </>
  )
  return (
    <Page title='公示了' foot={foot}>
      <Sheet>
        <Text className='strong body'>{`${title}公示了`}</Text>
        <Answers
          answers={[
            { about: '谁看得到', value: '谁都看得到，本小区业主都会收到消息' },
            { about: '挂几天', value: fullOn ? `至少到${dayName(fullOn, postedOn)}` : '规定没写' },
            { about: '记录编号', value: code },
          ]}
        />
      </Sheet>
    </Page>
  )
}
