import { setContract } from '../../../contract/registry/setContract'
import type { Parsed } from '../../../contract/operation'
import { accept, addDays, refuse } from '../../../domain/common'
import type { Instant, LocalDate } from '../../../domain/common'
import type { AgreedSplit } from '../../../domain/disclosure'
import type { Dated } from '../../../domain/common'
import { wakeService } from '../../common/disclosure/service'
import { handler } from '../../common/door/handler'
import type { CommunityRecord } from '../../common/records/registry'
import type { Patch } from '../../common/store/port'
import { timeKey } from '../../common/workItems'
import { changeRegister } from './register'

const WHOLE = 100

/** From the day of the contract on the company serves the community, and the one before it doesn't. */
export default handler(setContract, async (input, { today, now, newId, commit }) => {
  const { communityId, companyId, paper, from, until, split } = input
  if (from > today) return refuse({ code: 'registry.contractNotBegun', from })
  if (until !== undefined && until < from) return refuse({ code: 'registry.endsBeforeItBegins', from, until })
  const contractId = newId('contract')
  return commit(async (change) => {
    const company = await change.get('companies', companyId)
    if (!company) return refuse({ code: 'registry.noSuchCompany' })
    const dates = until === undefined ? { from } : { from, until }
    const contract = { id: contractId, communityId, companyId, companyName: company.name, paper, ...dates }
    const community = await change.get('communities', communityId)
    await change.patch('communities', communityId, {
      companyId,
      companyName: company.name,
      companyContact: company.contact,
      ...handover(community, companyId, now),
    })
    await wakeService(change, communityId, now)
    return changeRegister(change, communityId, ({ contracts, splits }) =>
      accept({
        lists: {
          contracts: [...endedBy(contracts, from), contract],
          splits: split ? [...endedBy(splits, from), agreed(split, dates)] : splits,
        },
        value: { contractId },
      }),
    )
  })
})

/** What the company before had in its hands goes to the new one, with the next sweep. */
function handover(community: CommunityRecord | undefined, companyId: string, now: Instant): Patch<CommunityRecord> {
  if (community?.companyId === undefined || community.companyId === companyId) return {}
  const former = { companyId: community.companyId, name: community.companyName ?? '' }
  return {
    handoverKey: timeKey(now, community._id),
    formerCompanies: [...(community.formerCompanies ?? []), former].filter((one) => one.companyId !== companyId),
  }
}

/** What held until now ends on the day before. */
const endedBy = <T extends Dated>(standing: readonly T[], from: LocalDate): T[] =>
  standing.map((one) =>
    one.from < from && (one.until === undefined || one.until >= from) ? { ...one, until: addDays(from, -1) } : one,
  )

const agreed = (
  { companyPercent, costPercent, source, paper }: NonNullable<Parsed<typeof setContract>['split']>,
  dates: Dated,
): AgreedSplit => ({
  ratio: { owners: WHOLE - companyPercent, company: companyPercent },
  ...(costPercent === undefined ? {} : { costPercent }),
  source,
  name: paper,
  ...dates,
})
