import { Text } from '@tarojs/components'
import { useState } from 'react'
import { findCommunities } from '../../../../contract/registry/findCommunities'
import { whoAmI } from '../../../../contract/registry/whoAmI'
import { goBack } from '../../../components/Header'
import { Empty } from '../../../components/Empty'
import { GoRow } from '../../../components/GoRow'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import { chooseCommunity, type ChosenCommunity } from '../../../services/community'
import { useCall } from '../../../services/useCall'

/** 选小区: my own first, then any by a piece of its name. */
export default function ChoosePage() {
  const [text, setText] = useState('')
  const wanted = text.trim()
  const me = useCall(whoAmI, {})
  const units = me.state === 'value' ? me.value.units : []
  return (
    <Page title='选小区'>
      <TextField label='小区名字' value={text} onChange={setText} placeholder='写一两个字就行' />
      {wanted !== '' && <Found text={wanted} />}
      {wanted === '' && units.length > 0 && (
        <>
          <Section title='我登记的' />
          <Sheet flush>
            {units.map(({ unitId, communityId, communityName, label }) => (
              <GoRow
                key={unitId}
                title={communityName}
                note={label}
                onPress={() => take({ communityId, name: communityName })}
              />
            ))}
          </Sheet>
        </>
      )}
    </Page>
  )
}

function take(community: ChosenCommunity): void {
  chooseCommunity(community)
  goBack()
}

function Found({ text }: { readonly text: string }) {
  const found = useCall(findCommunities, { text })
  return (
    <Loaded from={found} words='正在找'>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title='没找到这个小区' note='换一两个字再找。还没登记的小区，请社区登记。' />
        ) : (
          <Sheet flush>
            {items.map(({ communityId, name, address, companyName }) => (
              <GoRow
                key={communityId}
                title={name}
                note={address}
                aside={<Text className='cap'>{companyName ?? '没有物业'}</Text>}
                onPress={() => take({ communityId, name })}
              />
            ))}
          </Sheet>
        )
      }
    </Loaded>
  )
}
