import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { openAuditBundle } from '../../../../contract/disclosure/audit/openAuditBundle'
import { readDesk } from '../../../../contract/supervision/readDesk'
import { Button } from '../../../components/Button'
import { Desk } from '../../../components/Desk'
import { Empty } from '../../../components/Empty'
import { Loaded } from '../../../components/Loaded'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import { Trouble } from '../../../components/Trouble'
import { useCall } from '../../../services/useCall'
import { useSend } from '../../../services/useSend'
import { usePost } from '../../../services/workbench'
import { leadsBundles } from '../ways'
import { EngagementFields, filledEngagement, type Engagement } from '../EngagementFields'
import { Members } from './Members'

/** 打包审计: one contract, then the communities that are audited under it. */
export default function BundlePage() {
  const { region: regionId = '' } = useRouter().params
  const post = usePost()
  const desk = useCall(readDesk, regionId === '' ? undefined : { regionId })
  const [bundle, setBundle] = useState<{ readonly bundleId: string; readonly name: string }>()
  return (
    <Desk title='打包审计' about={post?.scopeName ?? ''} current='audits' post={post}>
      {post && !leadsBundles(post) ? (
        <Empty title='打包审计归街道、县区和市来办' note='办好的合同和结果，在每个小区的审计里看。' />
      ) : bundle ? (
        <Loaded from={desk} words='正在取这一期的账'>
          {({ posting }) => <Members bundle={bundle} regionId={regionId} period={posting?.period} />}
        </Loaded>
      ) : (
        <NewBundle regionId={regionId} onOpen={setBundle} />
      )}
    </Desk>
  )
}

interface NewBundleProps {
  readonly regionId: string
  readonly onOpen: (bundle: { readonly bundleId: string; readonly name: string }) => void
}

const NOTHING: Engagement = { auditor: '', creditCode: '', contractOn: '', first: '', last: '' }

function NewBundle({ regionId, onOpen }: NewBundleProps) {
  const [name, setName] = useState('')
  const [value, write] = useState(NOTHING)
  const [tried, setTried] = useState(false)
  const { busy, trouble, send } = useSend(openAuditBundle)
  async function open(): Promise<void> {
    setTried(true)
    const filled = filledEngagement(value)
    if (!filled || name.trim() === '') return
    const done = await send({ regionId, name, ...filled })
    if (done) onOpen({ bundleId: done.bundleId, name })
  }
  return (
    <Sheet>
      <Text className='body'>
        公共收益少、面积小的小区，可以合在一起请一家机构审计。合同登记一次，结果还是一个小区一份。
      </Text>
      <TextField
        label='这次打包叫什么'
        value={name}
        onChange={setName}
        error={tried && name.trim() === '' ? '写个名字，比如2026年小型小区审计' : undefined}
      />
      <EngagementFields value={value} tried={tried} onChange={write} />
      <Button kind='primary' busy={busy} onPress={() => void open()}>
        登记合同，去选小区
      </Button>
      <Trouble trouble={trouble} />
    </Sheet>
  )
}
