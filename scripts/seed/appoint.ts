import { acceptInvitation } from '../../contract/registry/acceptInvitation'
import { invite } from '../../contract/registry/invite'
import type { Input } from '../../contract/operation'
import type { Acting } from './acting'
import { nameOf } from './people'

type Place = Pick<Input<typeof invite>, 'role' | 'scope' | 'title'>

/** Somebody above invites a person to a post, and the person takes it. */
export async function appoint(world: Acting, by: string, openid: string, place: Place): Promise<void> {
  const { invitationId } = await world.as(by).does(invite, place)
  await world.as(openid).does(acceptInvitation, { invitationId, name: nameOf(openid) })
}
