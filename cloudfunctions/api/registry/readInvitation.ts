import { readInvitation } from '../../../contract/registry/readInvitation'
import { postRole } from '../../../contract/registry/fields'
import * as v from 'valibot'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { stateFor } from './invitation'

export default handler(readInvitation, async ({ invitationId }, { store, caller, today }) => {
  const record = await store.get('invitations', invitationId)
  if (!record) return refuse({ code: 'door.notFound' })
  const { role, scopeName, department, title, until } = record.post
  return accept({
    role: v.parse(postRole, role),
    scopeName,
    ...(department === undefined ? {} : { department }),
    title,
    ...(until === undefined ? {} : { until }),
    madeByTitle: record.madeByTitle,
    lastDay: record.lastDay,
    state: stateFor(record, caller.personId, today),
  })
})
