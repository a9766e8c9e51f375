import { useState } from 'react'
import { findCommunities } from '../../contract/registry/findCommunities'
import { usePages } from '../services/usePages'
import { More } from './More'
import { GoRow } from './GoRow'
import { Empty } from './Empty'
import { Loaded } from './Loaded'
import { Sheet } from './Sheet'
import { TextField } from './TextField'

interface CommunitySearchProps {
  readonly regionId: string
  /** What a row opens. */
  readonly note?: string
  readonly onOpen: (communityId: string, name: string) => void
}

/** Finds a community of a region by how its name begins, however many there are. */
export function CommunitySearch({ regionId, note, onOpen }: CommunitySearchProps) {
  const [text, setText] = useState('')
  const begins = text.trim()
  return (
    <>
      <TextField
        label='按名字找小区'
        value={text}
        onChange={setText}
        placeholder='写名字开头的一两个字'
        maxLength={20}
        {...(note !== undefined && { note })}
      />
      {begins !== '' && <Found key={begins} regionId={regionId} begins={begins} onOpen={onOpen} />}
    </>
  )
}

function Found({ regionId, begins, onOpen }: Pick<CommunitySearchProps, 'regionId' | 'onOpen'> & { begins: string }) {
  const { first, items, more, missed } = usePages(findCommunities, { regionId, begins })
  return (
    <Loaded from={first} words='正在找'>
      {() =>
        items.length === 0 ? (
          <Empty title={`没有“${begins}”开头的小区`} note='换个开头再找，或者从下面一级一级点进去。' />
        ) : (
          <Sheet flush>
            {items.map(({ communityId, name, address }) => (
              <GoRow key={communityId} title={name} note={address} onPress={() => onOpen(communityId, name)} />
            ))}
            <More onMore={more} missed={missed} />
          </Sheet>
        )
      }
    </Loaded>
  )
}
