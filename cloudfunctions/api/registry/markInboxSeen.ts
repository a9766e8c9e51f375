import { markInboxSeen } from '../../../contract/registry/markInboxSeen'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { timeKey } from '../../common/workItems'
import { changePerson } from './people'

/** The mark only goes forward, and never past now: a message that comes later is never taken for seen. */
export default handler(markInboxSeen, async ({ upTo }, { caller, now, commit }) =>
  commit(async (change) => {
    const latest = timeKey(now, '~')
    let seenUpTo = upTo < latest ? upTo : latest
    await changePerson(change, caller.personId, now, (person) => {
      if ((person.seenUpTo ?? '') > seenUpTo) seenUpTo = person.seenUpTo ?? seenUpTo
      return { seenUpTo }
    })
    return accept({ upTo: seenUpTo })
  }),
)
