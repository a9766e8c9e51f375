import { openSelfCheck } from '../../../contract/disclosure/openSelfCheck'
import { accept } from '../../../domain/common'
import { itemsView, selfCheckBasis } from '../../common/disclosure/selfCheck'
import { handler } from '../../common/door/handler'

/** Five documents: the community, its register, the rules, what was answered so far. */
export default handler(openSelfCheck, async ({ communityId, period }, context) => {
  const basis = await selfCheckBasis(context, communityId, period)
  if (!basis.ok) return basis
  const { community, poster, rule, selfCheckId } = basis.value
  const standing = await context.store.get('selfChecks', selfCheckId)
  return accept({
    today: context.today,
    communityName: community.name,
    period,
    poster: { kind: poster.kind, name: poster.name },
    items: itemsView(rule),
    answers: standing?.answers ?? [],
    published: standing?.publication !== undefined,
  })
})
