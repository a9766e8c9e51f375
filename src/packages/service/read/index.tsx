import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { readService } from '../../../../contract/disclosure/readService'
import type { Output } from '../../../../contract/operation'
import { Empty } from '../../../components/Empty'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { StateBadge } from '../../../components/StateBadge'
import { useCall } from '../../../services/useCall'
import { useShown } from '../../../services/useShown'
import { OneItem } from './OneItem'
import { shownItems } from './shown'
import '../service.scss'

type View = Output<typeof readService>

/** 物业服务公开: what the company is, does, charges and keeps, item by item; what is missing says so. */
export default function ServicePage() {
  const { community = '' } = useRouter().params
  const reading = useCall(readService, { communityId: community })
  useShown(reading.reload)
  return (
    <Page title='物业服务公开'>
      <Loaded from={reading} words='正在取物业公开的信息'>
        {(value) => (
          <>
            <Head value={value} />
            {shownItems(value).map((item) => (
              <OneItem key={item} item={item} value={value} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Head({ value }: { readonly value: View }) {
  const { communityName, companyName, asked, lacks } = value
  if (companyName === undefined) {
    return <Empty title={`${communityName}没有物业`} note='没有物业服务企业，就没有要公开的物业服务。' />
  }
  const missing = new Set(lacks.map(({ item }) => item)).size
  return (
    <>
      <Section title={communityName} aside={companyName} />
      <Sheet>
        {asked.length === 0 ? (
          <>
            <Text className='strong body'>本地方案没有要求</Text>
            <Text className='note body'>{`这里的方案没有写物业要公开哪些服务信息。${shownItems(value).length === 0 ? '物业也还没有自己公开过。' : '物业自己公开的，写在下面。'}`}</Text>
          </>
        ) : (
          <>
            {missing === 0 ? (
              <StateBadge kind='done' words='要求公开的都公开了' />
            ) : (
              <StateBadge kind='find' words={`还有${missing}项没公开全`} />
            )}
            <Text className='note body'>{`本地方案要求公开${asked.length}项。每改一次都留下旧的，谁都能翻。`}</Text>
          </>
        )}
      </Sheet>
    </>
  )
}
