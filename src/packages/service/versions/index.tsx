import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { listServiceVersions } from '../../../../contract/disclosure/listServiceVersions'
import type { WrittenItem } from '../../../../domain/disclosure'
import { WRITTEN_ITEMS } from '../../../../domain/disclosure'
import { dateOf } from '../../../../domain/common'
import { Button } from '../../../components/Button'
import { Empty } from '../../../components/Empty'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { dayName } from '../../../locales/common'
import { ITEM_WORDS } from '../../../locales/service'
import { usePages } from '../../../services/usePages'
import { Written } from '../Written'

/** What an item said at one time after another, the latest first; nothing that stood is gone. */
export default function VersionsPage() {
  const { community = '', item: named } = useRouter().params
  const item: WrittenItem = WRITTEN_ITEMS.find((one) => one === named) ?? 'provider'
  const { first, items, more, missed } = usePages(listServiceVersions, { communityId: community, item })
  const today = dateOf(Date.now())
  return (
    <Page title={ITEM_WORDS[item]}>
      <Loaded from={first} words='正在取旧的'>
        {() => (
          <>
            {items.length === 0 && <Empty title='这一项还没有公开过' note='物业公开以后，每一版都留在这里。' />}
            {items.map(({ version, content, postedOn, byName, code }, nth) => (
              <Sheet key={version}>
                <Section title={`第${version}次公开`} aside={nth === 0 ? '现在这一版' : ''} />
                <Text className='cap'>{`${dayName(postedOn, today)}由${byName}公开，记录编号${code}`}</Text>
                <Written content={content} />
              </Sheet>
            ))}
            {more && <Button onPress={more}>{missed ? '没取到，再试一次' : '看更早的'}</Button>}
          </>
        )}
      </Loaded>
    </Page>
  )
}
