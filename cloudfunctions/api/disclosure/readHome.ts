import { readHome } from '../../../contract/disclosure/readHome'
import { accept } from '../../../domain/common'
import { levelOf } from '../../../domain/registry'
import { caseRow } from '../../common/case/row'
import type { PersonContext } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import type { CommunityRecord } from '../../common/records/registry'

/** Rows of a list on the first page; the rest is one tap away. */
const ROWS = 2

/** Ten documents with those of the door, whatever the community has. */
export default handler(readHome, async ({ communityId }, context) => {
  const { store, caller, now, today } = context
  const community = await store.get('communities', communityId)
  if (!community) throw new RangeError(`the door let through a community that isn't there: ${communityId}`)
  const [books, cases, messages, hotlines] = await Promise.all([
    store.get('books', communityId),
    store.find('cases', { where: { communityId, open: true }, order: ['listKey', 'desc'], limit: ROWS }),
    store.find('inbox', { where: { personId: caller.personId }, order: ['sortKey', 'desc'], limit: ROWS }),
    hotlinesOf(context, community),
  ])
  return accept({
    today,
    communityId,
    name: community.name,
    place: community.regionNames.slice(-2).join(''),
    unit: caller.units.find((unit) => unit.communityId === communityId)?.label,
    statement: books?.latest,
    owed: books?.owed[0],
    messages: messages
      .filter(({ sortKey }) => sortKey > (caller.seenUpTo ?? ''))
      .map(({ _id: id, template, figures, page, at }) => ({ id, template, figures, page, at })),
    cases: cases.map((record) => caseRow(record, community, caller.personId, now)),
    hotlines,
  })
})

/** PT-32: the company, the community's own, the neighbourhood and the subdistrict; a number stands once. */
async function hotlinesOf({ store }: PersonContext, community: CommunityRecord) {
  const codes = community.regionPath.filter((code) => ['neighbourhood', 'subdistrict'].includes(levelOf(code)))
  const regions = await Promise.all(codes.reverse().map((code) => store.get('regions', code)))
  const { companyName, companyContact } = community
  const company = companyContact && companyName ? [{ name: companyName, phone: companyContact.phone }] : []
  const all = [...company, ...community.hotlines, ...regions.flatMap((region) => region?.hotlines.slice(0, 1) ?? [])]
  return all.filter(({ phone }, nth) => all.findIndex((one) => one.phone === phone) === nth)
}
