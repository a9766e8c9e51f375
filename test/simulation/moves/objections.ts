import { engageAuditor } from '../../../contract/disclosure/audit/engageAuditor'
import { raiseObjection } from '../../../contract/disclosure/audit/raiseObjection'
import { withdrawObjection } from '../../../contract/disclosure/audit/withdrawObjection'
import { RISKY_WORD } from '../../../emulator'
import type { Random } from '../random'
import type { Town } from '../town'
import type { Move } from './move'

/** A posted statement with one of its owners and a unit of theirs. */
function objectorOf(town: Town, random: Random) {
  const statementId = random.any([...town.memory.statements.keys()])
  const communityId = town.memory.statements.get(statementId ?? '')?.communityId ?? ''
  const owner = random.any(town.owners(communityId))
  const unit = random.any((owner?.units ?? []).filter((one) => one.communityId === communityId))
  return statementId && owner && unit ? { statementId, who: owner._id, unitId: unit.unitId } : undefined
}

const object: Move = {
  name: 'object',
  weight: 3,
  async play(town, random) {
    const objector = objectorOf(town, random)
    if (!objector) return false
    const { statementId, unitId } = objector
    const who = random.chance(0.9) ? objector.who : random.pick(town.strangers)
    const words = random.pick(['收入少写了', '没有凭证', RISKY_WORD])
    const crowd = random.chance(0.2) ? [who, who] : [who]
    const input = { statementId, unitId, words }
    const replies = await town.atOnce(
      random,
      crowd.map((each) => ({ who: each, operation: raiseObjection, input })),
    )
    if (replies.filter(({ ok }) => ok).length > 1) town.fail(`${unitId} objected twice to ${statementId}`)
    if (replies.some(({ ok }) => ok)) town.note('objected')
    return true
  },
}

const withdraw: Move = {
  name: 'withdrawObjection',
  weight: 1,
  async play(town, random) {
    const objector = objectorOf(town, random)
    if (!objector) return false
    const { statementId, unitId, who } = objector
    await town.send(random, who, withdrawObjection, { objectionId: `${statementId}-${unitId}` })
    return true
  },
}

/** Nobody has a contract to show: whoever tries is refused, and nothing changes. */
const engage: Move = {
  name: 'engage',
  weight: 1,
  async play(town, random) {
    const statementId = random.any([...town.memory.statements.keys()])
    const who = random.any(town.staff())
    if (!statementId || !who) return false
    const days = { contractOn: '2026-07-01', first: '2026-01-01', last: '2026-12-31' }
    const auditor = { auditor: '样本会计师事务所', creditCode: '91350304MA0000001U', fileId: 'file_none' }
    await town.send(random, who._id, engageAuditor, { statementId, ...auditor, ...days })
    return true
  },
}

export const objections: readonly Move[] = [object, withdraw, engage]
