import type { AskedItemView } from '../../../contract/disclosure/service'
import { readService } from '../../../contract/disclosure/readService'
import { accept, dateOf } from '../../../domain/common'
import type { LocalDate } from '../../../domain/common'
import type { Asked, ServiceItem, ServicePolicy } from '../../../domain/disclosure'
import { ITEM_OF_KIND, lacksOf, shortCode } from '../../../domain/disclosure'
import { groundId, inForceOn } from '../../../domain/policy'
import { groundView } from '../../common/disclosure/grounds'
import { linkedPostings } from '../../common/disclosure/others'
import { askedOf, disclosedIn, readVersion } from '../../common/disclosure/service'
import { handler } from '../../common/door/handler'
import { policiesAt } from '../../common/policies'
import type { VouchedVersion } from '../../common/records/service'

/** Seven documents, whatever the community has: itself, what was written, the rules, its books, two postings. */
export default handler(readService, async ({ communityId }, { store, today, roles }) => {
  const community = await store.get('communities', communityId)
  if (!community) throw new RangeError(`the door let through a community that isn't there: ${communityId}`)
  const [service, policies, books, others] = await Promise.all([
    store.get('services', communityId),
    policiesAt(store, community.regionPath),
    store.get('books', communityId),
    linkedPostings(store, communityId),
  ])
  const asked = askedOf(policies, community, today)
  const linked = others.flatMap(({ kind }) => ITEM_OF_KIND[kind] ?? [])
  const { name: communityName, companyName } = community
  return accept({
    today,
    communityId,
    communityName,
    ...(companyName === undefined ? {} : { companyName }),
    asked: askedViews(asked, policies.inForce('service', today), today),
    items: (service?.items ?? []).map(itemView),
    income: { latest: books?.latest, owed: books?.owed[0]?.period },
    others: others.map(({ _id: otherId, kind, title, postedAt }) => ({
      otherId,
      kind,
      title,
      postedOn: dateOf(postedAt),
    })),
    lacks: lacksOf(asked, { ...disclosedIn(service), linked }),
    mayWrite: roles.has('companyManager'),
  })
})

export function itemView({ content, version, postedAt, entryHash }: VouchedVersion) {
  const { content: written, byName } = readVersion(content)
  return { content: written, version, byName, postedOn: dateOf(postedAt), code: shortCode(entryHash) }
}

/** Which parameters ask for an item. */
const ASKING: { readonly [item in ServiceItem]: readonly (keyof ServicePolicy)[] } = {
  provider: ['provider'],
  service: ['service', 'grading'],
  facilities: ['facilities'],
  publicIncome: ['publicIncome'],
  fitOutSafety: ['fitOutSafety'],
  parking: ['parking'],
  performance: ['performance'],
  maintenanceFund: ['maintenanceFund'],
}

const askedViews = ({ items }: Asked, policy: ServicePolicy, today: LocalDate): AskedItemView[] =>
  items.map((asked) => ({
    ...asked,
    grounds: ASKING[asked.item].flatMap((name) => {
      const parameter = policy[name]
      const dated = parameter && inForceOn<unknown>(parameter, today)
      return dated ? [groundView(groundId(dated.ground, name), dated.ground)] : []
    }),
  }))
