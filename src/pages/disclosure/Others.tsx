import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { listOthers } from '../../../contract/disclosure/listOthers'
import type { Output } from '../../../contract/operation'
import { Button } from '../../components/Button'
import { GoRow } from '../../components/GoRow'
import { Loaded } from '../../components/Loaded'
import { Section } from '../../components/Section'
import { Sheet } from '../../components/Sheet'
import { dayName } from '../../locales/common'
import { otherWords } from '../../locales/service'
import { usePages } from '../../services/usePages'

type List = Output<typeof listOthers>

const open = (page: string): void => void Taro.navigateTo({ url: `/packages/service/${page}` })

/** What else the company makes known: its service, and its postings beside public income. */
export function Others({ communityId }: { readonly communityId: string }) {
  const { first, items, more, missed } = usePages(listOthers, { communityId })
  return (
    <>
      <Section title='物业还公开了什么' />
      <Sheet flush>
        <GoRow
          icon='people'
          title='物业服务公开'
          note='物业是谁、管什么、怎么收费、设备谁来修'
          onPress={() => open(`read/index?community=${communityId}`)}
        />
        <Loaded from={first} words='正在取别的公示'>
          {({ today }) => (
            <>
              {items.map((row) => (
                <OtherRow key={row.otherId} row={row} today={today} />
              ))}
            </>
          )}
        </Loaded>
        {more && (
          <Button kind='plain' onPress={more}>
            {missed ? '没取到，再试一次' : '看更早的'}
          </Button>
        )}
      </Sheet>
      {first.state === 'value' && <Foot list={first.value} communityId={communityId} />}
    </>
  )
}

function OtherRow({ row, today }: { readonly row: List['items'][number]; readonly today: List['today'] }) {
  const { otherId, kind, title, postedOn, withdrawnOn } = row
  const when = withdrawnOn ? `${dayName(withdrawnOn, today)}撤下` : `${dayName(postedOn, today)}公示`
  return (
    <GoRow
      icon='paper-add'
      title={title}
      note={`${otherWords(kind)}，${when}`}
      onPress={() => open(`posting/index?posting=${otherId}`)}
    />
  )
}

/** Which of these the plan asks; none of the plans says how often. */
function Foot({ list: { asked, items, mayPost }, communityId }: { readonly list: List; readonly communityId: string }) {
  const names = asked.map(({ kind }) => otherWords(kind)).join('、')
  const document = asked[0]?.ground.document ?? ''
  return (
    <>
      {asked.length > 0 && <Text className='cap'>{`《${document}》要求公示${names}，没有写多久公示一次。`}</Text>}
      {asked.length === 0 && items.length === 0 && (
        <Text className='cap'>本地方案没有要求公示物业费收支、停车位管理这些，物业愿意也可以公示。</Text>
      )}
      {mayPost && <Button onPress={() => open(`post/index?community=${communityId}`)}>公示别的事</Button>}
    </>
  )
}
