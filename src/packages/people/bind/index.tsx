import { useState } from 'react'
import { bindUnit } from '../../../../contract/registry/bindUnit'
import type { Output } from '../../../../contract/operation'
import { Button } from '../../../components/Button'
import { Page } from '../../../components/Page'
import { Steps } from '../../../components/Steps'
import { Trouble } from '../../../components/Trouble'
import type { ChosenCommunity } from '../../../services/community'
import { useSend } from '../../../services/useSend'
import { Bound } from './Bound'
import { WhichCommunity } from './WhichCommunity'
import { WhichUnit } from './WhichUnit'
import { WhoAreYou } from './WhoAreYou'
import type { Claim } from './claim'

const EMPTY: Claim = { building: '', entrance: '', room: '', name: '', lastFour: '', words: '' }
const LAST = 3

/** 认证我的房屋: which community, which unit, who; by the company's roll, or the neighbourhood looks. */
export default function BindPage() {
  const [at, setAt] = useState(1)
  const [community, setCommunity] = useState<ChosenCommunity>()
  const [claim, setClaim] = useState(EMPTY)
  const [came, setCame] = useState<Output<typeof bindUnit>>()
  const { busy, trouble, send } = useSend(bindUnit)
  const change = (part: Partial<Claim>): void => setClaim({ ...claim, ...part })

  const bind = async (askNeighbourhood: boolean): Promise<void> => {
    if (community) setCame(await send({ communityId: community.communityId, ...claim, askNeighbourhood }))
  }
  if (came && community)
    return (
      <Bound
        came={came}
        community={community}
        busy={busy}
        onAsk={() => void bind(true)}
        onAgain={() => setCame(undefined)}
      />
    )

  const ready =
    at === 2 ? claim.building !== '' && claim.room !== '' : claim.name !== '' && /^\d{4}$/.test(claim.lastFour)
  const foot = at > 1 && (
    <Button
      kind='primary'
      busy={busy}
      disabled={!ready}
      onPress={() => (at === LAST ? void bind(false) : setAt(at + 1))}
    >
      {at === LAST ? '核对，认证我家' : '下一步'}
    </Button>
  )
  return (
    <Page title='认证我的房屋' foot={foot || undefined}>
      <Steps at={at} of={LAST} />
      {at === 1 && (
        <WhichCommunity
          onChoose={(chosen) => {
            setCommunity(chosen)
            setAt(2)
          }}
        />
      )}
      {at === 2 && <WhichUnit community={community?.name ?? ''} claim={claim} onChange={change} />}
      {at === LAST && <WhoAreYou claim={claim} onChange={change} />}
      <Trouble trouble={trouble} />
      {at > 1 && (
        <Button kind='plain' onPress={() => setAt(at - 1)}>
          上一步
        </Button>
      )}
    </Page>
  )
}
