import { correctStatement } from '../../../contract/disclosure/correctStatement'
import { withdrawStatement } from '../../../contract/disclosure/withdrawStatement'
import type { StatementRecord } from '../../../cloudfunctions/common/records/disclosure'
import { fen } from '../../../domain/common'
import type { Statement } from '../../../domain/disclosure'
import type { Random } from '../random'
import type { Town } from '../town'
import type { Move } from './move'
import { posterFor } from './statements'

/** A posted statement as it stands, with somebody who may change it, mostly. */
function standingOne(town: Town, random: Random) {
  const [statementId, posted] = random.any([...town.memory.statements].filter(([, one]) => !one.withdrawn)) ?? []
  const place = town.places.find(({ communityId }) => communityId === posted?.communityId)
  const who = place && posterFor(town, random, place)
  if (statementId === undefined || !posted || who === undefined) return undefined
  const record = town.world.emulator.data.get('statements', statementId) as StatementRecord | undefined
  const version = (record?.version ?? 1) + (random.chance(0.1) ? 1 : 0)
  return { statementId, posted, who, version }
}

/** What may be put right: the figures, or words alone; now and then nothing at all. */
const CHANGES: readonly ((statement: Statement, random: Random) => Statement)[] = [
  (one, random) => ({ ...one, closing: fen((one.closing ?? 0) + 1 + random.below(50_000)) }),
  (one) => ({ ...one, income: (one.income ?? []).map((line) => ({ ...line, amount: fen(line.amount + 100) })) }),
  (one, random) => ({ ...one, contact: { ...one.contact, name: `样本${random.below(100)}` } }),
  (one) => one,
]

/** Two correct the same version in the same moment, each another way: one stands, the other is told. */
const correct: Move = {
  name: 'correct',
  weight: 3,
  async play(town, random) {
    const found = standingOne(town, random)
    if (!found) return false
    const { statementId, posted, who, version } = found
    const crowd = random.chance(0.3) ? [0, 1] : [0]
    const wanted = crowd.map(() => random.pick(CHANGES)(posted.statement, random))
    const messages = wanted.map((statement) => {
      const input = { statementId, version, statement, reason: '少写了一笔' }
      return { who, operation: correctStatement, input }
    })
    const replies = await town.atOnce(random, messages)
    const stands = wanted.filter((_, nth) => replies[nth]?.ok)
    if (stands.length > 1) town.fail(`${statementId} was corrected twice from version ${version}`)
    const [statement] = stands
    if (!statement) return true
    town.memory.statements.set(statementId, { ...posted, statement })
    town.note('corrected')
    return true
  },
}

const withdraw: Move = {
  name: 'withdrawStatement',
  weight: 0.7,
  async play(town, random) {
    const found = standingOne(town, random)
    if (!found) return false
    const { statementId, posted, who, version } = found
    const reply = await town.send(random, who, withdrawStatement, { statementId, version, reason: '凭证要重新核' })
    if (!reply.ok) return true
    town.memory.statements.set(statementId, { ...posted, withdrawn: true })
    town.note('statement withdrawn')
    return true
  },
}

export const corrections: readonly Move[] = [correct, withdraw]
