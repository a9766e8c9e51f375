import { useState } from 'react'
import { FoundCommunities } from '../../components/FoundCommunities'
import { GoRow } from '../../components/GoRow'
import { Popup } from '../../components/Popup'
import { Sheet } from '../../components/Sheet'
import { TextField } from '../../components/TextField'
import type { ChosenCommunity } from '../../services/community'

interface CommunityChooserProps {
  readonly open: boolean
  readonly own: readonly ChosenCommunity[]
  readonly onChoose: (community: ChosenCommunity) => void
  readonly onClose: () => void
}

const NONE = '换一两个字再找。没登记的小区，打电话给社区也能报。'

/** One's own communities, or any by a piece of its name. */
export function CommunityChooser({ open, own, onChoose, onClose }: CommunityChooserProps) {
  const [text, setText] = useState('')
  const sought = text.trim()
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
      {open && sought !== '' && <FoundCommunities text={sought} none={NONE} onChoose={onChoose} />}
    </Popup>
  )
}
