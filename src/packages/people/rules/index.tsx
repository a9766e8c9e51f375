import { useRouter } from '@tarojs/taro'
import { readPolicies } from '../../../../contract/registry/readPolicies'
import { Desk } from '../../../components/Desk'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { useCall } from '../../../services/useCall'
import { usePost } from '../../../services/workbench'
import { Rules } from './Rules'

/** 现在的规定: what is in force for a region today, each value with its clause or our reason; at a desk, or for anybody. */
export default function RulesPage() {
  const { post } = useRouter().params
  return post === undefined ? (
    <Page title='现在的规定' broad>
      <InForce />
    </Page>
  ) : (
    <AtDesk />
  )
}

function AtDesk() {
  const post = usePost()
  return (
    <Desk title='现在的规定' about={post?.scopeName ?? ''} current='rules' post={post}>
      <InForce />
    </Desk>
  )
}

function InForce() {
  const { region = '' } = useRouter().params
  const reading = useCall(readPolicies, { regionId: region })
  return (
    <Loaded from={reading} words='正在取规定'>
      {(inForce) => <Rules {...inForce} />}
    </Loaded>
  )
}
