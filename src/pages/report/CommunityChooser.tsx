import { useState } from 'react'
import { findCommunities } from '../../../contract/registry/findCommunities'
import { Empty } from '../../components/Empty'
import { GoRow } from '../../components/GoRow'
import { Loaded } from '../../components/Loaded'
import { Popup } from '../../components/Popup'
import { Sheet } from '../../components/Sheet'
import { TextField } from '../../components/TextField'
import type { ChosenCommunity } from '../../services/community'
import { useCall } from '../../services/useCall'

interface CommunityChooserProps {
  readonly open: boolean
  readonly own: readonly ChosenCommunity[]
  readonly onChoose: (community: ChosenCommunity) => void
  readonly onClose: () => void
}

/** One's own communities, or any by a piece of its name. */
export function CommunityChooser({ open, own, onChoose, onClose }: CommunityChooserProps) {
  const [text, setText] = useState('')
  const sought = text.trim()
  const found = useCall(findCommunities, open && sought !== '' ? { text: sought } : undefined)
  return (
    <Popup title='在哪个小区' open={open} onClose={onClose}>
      <TextField label='小区名字' placeholder='打一两个字就能找' value={text} onChange={setText} />
      {sought === '' && own.length > 0 && (
        <Sheet flush>
          {own.map((community) => (
            <GoRow key={community.communityId} title={community.name} onPress={() => onChoose(community)} />
          ))}
        </Sheet>
      )}
      {sought !== '' && (
        <Loaded from={found} words='正在找'>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title='没找到' note='换一两个字再找。没登记的小区，打电话给社区也能报。' />
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
    </Popup>
  )
}
