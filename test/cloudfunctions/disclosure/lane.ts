import { setContract } from '../../../contract/registry/setContract'
import { fen } from '../../../domain/common'
import type { Statement } from '../../../domain/disclosure'
import { communityId, companyId } from '../../../scripts/seed/places'
import { aStatement } from '../../fixtures/statement'
import type { World } from '../../fixtures/world'

/** 样本里, next to 样本花园; from a day in October on it is served by a company. */
export async function serveLane(world: World, which: 'putian' | 'small' = 'putian'): Promise<string> {
  const lane = await communityId(world, '样本里')
  await world.as('neighbourhoodZheng').does(setContract, {
    ...{ communityId: lane, companyId: companyId(which), paper: '新合同', from: '2026-10-10' },
  })
  return lane
}

/** A quarter of 样本里: nothing came in, and so much was spent on these vouchers. */
export const laneQuarter = (...vouchers: readonly string[]): Statement => ({
  ...aStatement({ opening: fen(0), closing: fen(0), income: [], noIncomeReason: '没有可以出租的地方', split: [] }),
  cost: vouchers.map((voucher, nth) => ({ id: `cost-${nth + 1}`, item: `杂费${nth + 1}`, amount: fen(100), voucher })),
  expenditure: [],
  transfer: [],
})
