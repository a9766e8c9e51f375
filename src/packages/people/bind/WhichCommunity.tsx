import { useState } from 'react'
import { findCommunities } from '../../../../contract/registry/findCommunities'
import { Empty } from '../../../components/Empty'
import { GoRow } from '../../../components/GoRow'
import { Loaded } from '../../../components/Loaded'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import type { ChosenCommunity } from '../../../services/community'
import { useCall } from '../../../services/useCall'

/** 你家在哪个小区: by a piece of its name. */
export function WhichCommunity({ onChoose }: { readonly onChoose: (community: ChosenCommunity) => void }) {
  const [text, setText] = useState('')
  const sought = text.trim()
  const found = useCall(findCommunities, sought === '' ? undefined : { text: sought })
  return (
    <>
      <Sheet title='你家在哪个小区'>
        <TextField label='小区名字' placeholder='打一两个字就能找' value={text} onChange={setText} />
      </Sheet>
      {sought !== '' && (
        <Loaded from={found} words='正在找'>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title='没找到' note='换一两个字再找。小区没登记的，请社区先登记。' />
            ) : (
              <Sheet flush>
                {items.map(({ communityId, name, address, regionNames }) => (
                  <GoRow
                    key={communityId}
                    title={name}
                    note={[...regionNames.slice(1), address].join(' ')}
                    onPress={() => onChoose({ communityId, name })}
                  />
                ))}
              </Sheet>
            )
          }
        </Loaded>
      )}
    </>
  )
}
