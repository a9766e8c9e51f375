import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { saveServiceItem } from '../../../../contract/disclosure/saveServiceItem'
import type { Output } from '../../../../contract/operation'
import type { WrittenItem } from '../../../../domain/disclosure'
import { Answers } from '../../../components/Answers'
import { Button } from '../../../components/Button'
import { Page } from '../../../components/Page'
import { Sheet } from '../../../components/Sheet'
import { ITEM_WORDS } from '../../../locales/service'

interface DisclosedProps {
  readonly item: WrittenItem
  readonly sent: Output<typeof saveServiceItem>
}

/** It stands: which version, its short code, what of everything is still missing. */
export function Disclosed({ item, sent: { version, code, lacks } }: DisclosedProps) {
  const missing = [...new Set(lacks.map((lack) => ITEM_WORDS[lack.item]))]
  const foot = (
    <Button kind='primary' onPress={() => void Taro.navigateBack()}>
      回到物业服务公开
    </Button>
  )
  return (
    <Page title='公开了' foot={foot}>
      <Sheet>
        <Text className='strong body'>{`${ITEM_WORDS[item]}公开了`}</Text>
        <Answers
          answers={[
            { about: '第几版', value: `第${version}版`, note: version > 1 ? '旧的还在，谁都能翻' : '再改会留下这一版' },
            { about: '记录编号', value: code },
            { about: '还缺', value: missing.length === 0 ? '要求公开的都公开了' : missing.join('、') },
          ]}
        />
      </Sheet>
    </Page>
  )
}
