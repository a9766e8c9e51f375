import { findCommunities } from '../../../../contract/registry/findCommunities'
import { listBelow } from '../../../../contract/supervision/listBelow'
import { DEPARTMENT_NAMES, DEPARTMENTS } from '../../../../domain/case'
import { Button } from '../../../components/Button'
import { Empty } from '../../../components/Empty'
import { GoRow } from '../../../components/GoRow'
import { Loaded } from '../../../components/Loaded'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { usePages } from '../../../services/usePages'
import type { Post } from '../staff/scope'
import { InCommunity } from './InCommunity'
import { CHOSEN_FROM, type Place, type Role } from './place'

interface WhichPlaceProps {
  readonly role: Role
  readonly post: Post
  readonly onChoose: (place: Place) => void
}

/** 在哪里: a region below, a community, or a department. */
export function WhichPlace({ role, post, onChoose }: WhichPlaceProps) {
  const from = CHOSEN_FROM[role]
  return (
    <>
      <Section title='在哪里' aside={post.scopeName} />
      {from === 'regions' && <Regions post={post} onChoose={onChoose} />}
      {from === 'communities' && <Communities role={role} post={post} onChoose={onChoose} />}
      {from === 'departments' && <Departments post={post} onChoose={onChoose} />}
    </>
  )
}

type ChooserProps = Omit<WhichPlaceProps, 'role'>

function Regions({ post, onChoose }: ChooserProps) {
  const { first, items, more } = usePages(listBelow, { regionId: post.scopeId })
  return (
    <Loaded from={first} words='正在取下一级'>
      {() =>
        items.length === 0 ? (
          <Empty title='下一级还没有登记' note='先登记下一级，再邀请那里的人。' />
        ) : (
          <Sheet flush>
            {items.map(({ id, name }) => (
              <GoRow key={id} title={name} onPress={() => onChoose({ scope: { kind: 'region', region: id }, name })} />
            ))}
            {more && <Button onPress={more}>再看一些</Button>}
          </Sheet>
        )
      }
    </Loaded>
  )
}

function Communities({ role, post, onChoose }: WhichPlaceProps) {
  const { first, items, more } = usePages(findCommunities, { regionId: post.scopeId })
  return (
    <Loaded from={first} words='正在取小区'>
      {() =>
        items.length === 0 ? (
          <Empty title='还没有登记小区' note='先登记小区，再邀请那里的人。' />
        ) : (
          <Sheet flush>
            {items.map((community) => (
              <InCommunity key={community.communityId} role={role} community={community} onChoose={onChoose} />
            ))}
            {more && <Button onPress={more}>再看一些</Button>}
          </Sheet>
        )
      }
    </Loaded>
  )
}

const Departments = ({ post, onChoose }: ChooserProps) => (
  <Sheet flush>
    {DEPARTMENTS.map((department) => (
      <GoRow
        key={department}
        title={DEPARTMENT_NAMES[department]}
        onPress={() =>
          onChoose({
            scope: { kind: 'department', region: post.scopeId, department },
            name: `${post.scopeName}${DEPARTMENT_NAMES[department]}`,
          })
        }
      />
    ))}
  </Sheet>
)
