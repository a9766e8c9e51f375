import { findCommunities } from '../../contract/registry/findCommunities'
import type { ChosenCommunity } from '../services/community'
import { useCall } from '../services/useCall'
import { Empty } from './Empty'
import { GoRow } from './GoRow'
import { Loaded } from './Loaded'
import { Sheet } from './Sheet'

interface FoundCommunitiesProps {
  /** A piece of the name, not empty. */
  readonly text: string
  /** What to do where there is none. */
  readonly none: string
  readonly onChoose: (community: ChosenCommunity) => void
}

/** Communities by a piece of their name, each with where it is. */
export function FoundCommunities({ text, none, onChoose }: FoundCommunitiesProps) {
  const found = useCall(findCommunities, { text })
  return (
    <Loaded from={found} words='正在找'>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title='没找到' note={none} />
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
  )
}
