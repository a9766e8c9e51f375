import { useState } from 'react'
import { FoundCommunities } from '../../../components/FoundCommunities'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import type { ChosenCommunity } from '../../../services/community'

/** 你家在哪个小区: by a piece of its name. */
export function WhichCommunity({ onChoose }: { readonly onChoose: (community: ChosenCommunity) => void }) {
  const [text, setText] = useState('')
  const sought = text.trim()
  const none = '换一两个字再找。小区没登记的，请社区先登记。'
  return (
    <>
      <Sheet title='你家在哪个小区'>
        <TextField label='小区名字' placeholder='打一两个字就能找' value={text} onChange={setText} />
      </Sheet>
      {sought !== '' && <FoundCommunities text={sought} none={none} onChoose={onChoose} />}
    </>
  )
}
