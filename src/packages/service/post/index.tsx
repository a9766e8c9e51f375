import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { listOthers } from '../../../../contract/disclosure/listOthers'
import { OTHER_KINDS, type OtherKind } from '../../../../domain/disclosure'
import { Choice } from '../../../components/Choice'
import { Empty } from '../../../components/Empty'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { OTHER_WORDS } from '../../../locales/service'
import { useCall } from '../../../services/useCall'
import { Posting } from './Posting'

/** 公示别的事: which kind, then what it says, then once more before it stands. */
export default function PostPage() {
  const { community = '', kind: named } = useRouter().params
  const [kind, setKind] = useState<OtherKind | undefined>(OTHER_KINDS.find((one) => one === named))
  const reading = useCall(listOthers, { communityId: community })
  return (
    <Loaded from={reading} words='正在看要公示什么'>
      {({ communityName, asked, mayPost }) => {
        if (!mayPost) return <NotYours />
        if (kind) return <Posting key={kind} kind={kind} communityId={community} communityName={communityName} />
        return (
          <Page title='公示别的事'>
            <Text className='question'>公示什么？</Text>
            <Choice
              caption='公示什么'
              options={OTHER_KINDS.map((id) => ({
                id,
                title: OTHER_WORDS[id],
                note: asked.some((one) => one.kind === id) ? '本地方案要求公示' : '本地方案没有要求',
              }))}
              onChoose={(id) => setKind(OTHER_KINDS.find((one) => one === id))}
            />
          </Page>
        )
      }}
    </Loaded>
  )
}

const NotYours = () => (
  <Page title='公示别的事'>
    <Empty title='这一页归物业填' note='这个小区的物业项目经理才能公示。' />
  </Page>
)
