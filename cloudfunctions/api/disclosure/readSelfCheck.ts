import { periodNamed } from '../../../contract/disclosure/period'
import { readSelfCheck } from '../../../contract/disclosure/readSelfCheck'
import { accept, refuse } from '../../../domain/common'
import { settingOf } from '../../common/disclosure/basis'
import { itemsView } from '../../common/disclosure/selfCheck'
import { handler } from '../../common/door/handler'
import { unitKey } from '../../common/door/standing'
import { policiesAt } from '../../common/policies'

/** The record, its community and the rules of its period: four documents. */
export default handler(readSelfCheck, async ({ selfCheckId }, { store, caller, roles, today }) => {
  const found = await store.get('selfChecks', selfCheckId)
  const community = found && (await store.get('communities', found.communityId))
  if (!found?.publication || !community) return refuse({ code: 'disclosure.selfCheckNotPublished' })
  const { communityId, period, holder, holderName, answers, publication, told, sms, phone, read } = found
  const { last } = periodNamed(period)
  const policies = await policiesAt(store, community.regionPath)
  const rule = settingOf(policies.inForce('disclosure', last), 'selfCheck', last)
  return accept({
    selfCheckId,
    today,
    communityId,
    communityName: community.name,
    period,
    holderName,
    items: rule ? itemsView(rule) : [],
    answers,
    publication,
    told,
    sms,
    phone,
    read,
    may: { note: caller.posts.some((post) => unitKey(post) === holder), mark: roles.has('owner') },
  })
})
