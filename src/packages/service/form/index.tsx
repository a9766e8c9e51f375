import { useRouter } from '@tarojs/taro'
import { readService } from '../../../../contract/disclosure/readService'
import { WRITTEN_ITEMS } from '../../../../domain/disclosure'
import { Empty } from '../../../components/Empty'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { ITEM_WORDS } from '../../../locales/service'
import { useCall } from '../../../services/useCall'
import { Filling } from './Filling'

/** The company fills in one item of its service disclosure. */
export default function ServiceFormPage() {
  const { community = '', item: named } = useRouter().params
  const item = WRITTEN_ITEMS.find((one) => one === named) ?? 'provider'
  const reading = useCall(readService, { communityId: community })
  return (
    <Loaded from={reading} words='正在取现在公开的'>
      {(value) =>
        value.mayWrite ? (
          <Filling item={item} value={value} />
        ) : (
          <Page title={ITEM_WORDS[item]}>
            <Empty title='这一页归物业填' note='这个小区的物业项目经理才能填。要看公开的内容，从小区的公示页进来。' />
          </Page>
        )
      }
    </Loaded>
  )
}
