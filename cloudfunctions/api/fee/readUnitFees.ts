import { readUnitFees } from '../../../contract/fee/readUnitFees'
import type { FeeLine } from '../../../contract/fee/account'
import { accept } from '../../../domain/common'
import { accountOf } from '../../../domain/fee'
import type { AccountLine } from '../../../domain/fee'
import { handler } from '../../common/door/handler'

/** One unit's account; the door has let through its own owner and nobody else. */
export default handler(readUnitFees, async ({ unitId }, { store, subject }) => {
  const communityId = subject?.communityId ?? ''
  const [unit, community, account, roll] = await Promise.all([
    store.get('units', unitId),
    store.get('communities', communityId),
    store.get('feeAccounts', unitId),
    store.get('feeRolls', communityId),
  ])
  const importedAt = account?.importedAt ?? roll?.takenAt
  const { lines, ...totals } = accountOf(unitId, account?.bills ?? [])
  const { companyName, companyContact } = community ?? {}
  return accept({
    unitId,
    label: unit?.label ?? '',
    communityName: community?.name ?? '',
    lines: lines.map(lineOf),
    ...totals,
    ...(importedAt === undefined ? {} : { importedAt }),
    ...(companyName && companyContact ? { company: { name: companyName, phone: companyContact.phone } } : {}),
  })
})

const lineOf = ({ period, charge, owed, paid, open, state }: AccountLine): FeeLine => ({
  period: { first: period.first, last: period.last },
  areaDm2: charge.areaDm2,
  rate: charge.rate,
  owed,
  paid,
  open,
  state,
})
