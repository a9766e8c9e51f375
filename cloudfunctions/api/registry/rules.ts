import type { RuleRecord } from '../../common/records/registry'
import { ruleIds } from '../../common/policies'
import type { Patch, Transaction } from '../../common/store/port'

/**
 * Changes what a county or city took on, in a transaction: one document.
 * @param regionPath of the region that changes it; what lies below a county stands with the county
 */
export async function changeRules(
  transaction: Transaction,
  regionPath: readonly string[],
  edit: (rules: Pick<RuleRecord, 'adoptions' | 'overrides'>) => Patch<RuleRecord>,
): Promise<void> {
  const id = ruleIds(regionPath).at(-1) ?? regionPath.join('/')
  const standing = await transaction.get('rules', id)
  const rules = standing ?? { adoptions: [], overrides: [] }
  if (standing) await transaction.patch('rules', id, edit(rules))
  else await transaction.insert('rules', { _id: id, ...rules, ...edit(rules) })
}
