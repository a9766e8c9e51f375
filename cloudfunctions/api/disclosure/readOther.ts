import * as v from 'valibot'
import { readOtherContent } from '../../../contract/disclosure/other'
import { readOther } from '../../../contract/disclosure/readOther'
import { accept, dateOf } from '../../../domain/common'
import { otherStanding, shortCode } from '../../../domain/disclosure'
import { handler } from '../../common/door/handler'
import type { Withdrawal } from '../../common/records/service'

export default handler(readOther, async ({ otherId }, { store, today, roles }) => {
  const posting = await store.get('otherPostings', otherId)
  if (!posting) throw new RangeError(`the door let through a posting that isn't there: ${otherId}`)
  const content = readOtherContent(posting.content)
  const { withdrawn } = posting
  const until = withdrawn ? dateOf(withdrawn.at) : today
  return accept({
    otherId,
    today,
    content,
    code: shortCode(posting.entryHash),
    standing: otherStanding(content.postedOn, until, withdrawn !== undefined, content.minimumDays),
    ...(withdrawn && { withdrawn: shown(withdrawn) }),
    may: {
      withdraw: !withdrawn && roles.has('companyManager'),
    },
  })
})

const said = v.object({ reason: v.string(), byName: v.string() })

const shown = ({ at, content }: Withdrawal) => ({ on: dateOf(at), ...v.parse(said, JSON.parse(content)) })
