import { openStatement } from '../../../contract/disclosure/openStatement'
import { postStatement } from '../../../contract/disclosure/postStatement'
import { saveDraft } from '../../../contract/disclosure/saveDraft'
import type { Output } from '../../../contract/operation'
import { fen } from '../../../domain/common'
import type { Money } from '../../../domain/common'
import { withAgreedSplit, withClosing } from '../../../domain/disclosure'
import type { Line, Statement } from '../../../domain/disclosure'
import type { Random } from '../random'
import type { Place, Town } from '../town'
import type { Move } from './move'
import { photoBy } from './photo'

type Form = Output<typeof openStatement>

const ITEMS = { company: '物业企业', owners: '全体业主' }
const LARGEST = 2_000_000

const amount = (random: Random): Money => fen(1 + random.below(LARGEST))

const line = (id: string, item: string, of: Money, more: Partial<Line> = {}): Line => ({
  id,
  item,
  amount: of,
  ...more,
})

/** The form filled in as it should be: everything adds up. */
function filled({ prefilled, facts }: Form, random: Random): Statement {
  const voucher = (nth: number): string => `P${random.below(100_000)}-${nth}`
  const income = (prefilled.income ?? []).map((one) => (one.amount > 0 ? one : { ...one, amount: amount(random) }))
  const decision = random.any(facts.decisions)
  const spent = decision
    ? [line('expenditure-1', decision.subject, amount(random), { voucher: voucher(1), decisionId: decision.id })]
    : []
  const whole: Statement = {
    ...prefilled,
    opening: prefilled.opening ?? amount(random),
    income,
    cost: [line('cost-1', '人工', fen(random.below(400_000)), { voucher: voucher(2) })],
    expenditure: random.chance(0.5) ? spent : [],
    transfer: random.chance(0.3)
      ? [
          line('transfer-1', '转入维修资金', amount(random), {
            voucher: voucher(3),
            transferredOn: prefilled.period.last,
          }),
        ]
      : [],
  }
  return withClosing(withAgreedSplit(whole, facts, ITEMS))
}

type Fault = (statement: Statement, random: Random) => Statement

/** What may be wrong with a statement; it is posted all the same and says so. */
const FAULTS: readonly Fault[] = [
  (one, random) => ({ ...one, closing: fen((one.closing ?? 0) + 1 + random.below(50_000)) }),
  (one, random) => ({ ...one, opening: fen((one.opening ?? 0) + 1 + random.below(50_000)) }),
  (one) => ({ ...one, opening: null }),
  (one) => ({ ...one, closing: null }),
  (one) => ({ ...one, income: (one.income ?? []).slice(1) }),
  (one) => ({ ...one, transfer: null }),
  (one) => ({ ...one, cost: (one.cost ?? []).map((each) => ({ ...each, amount: fen(-each.amount) })) }),
  (one) => ({ ...one, split: (one.split ?? []).slice(0, 1) }),
]

const asStated = (form: Form, random: Random): Statement => {
  const right = filled(form, random)
  return random.chance(0.55) ? right : random.pick(FAULTS)(right, random)
}

/** Somebody who works for the community, mostly; whether they may post, the server says. */
export function posterFor(town: Town, random: Random, { communityId, companyId }: Place): string | undefined {
  if (random.chance(0.08)) return random.pick(town.staff())._id
  const company = companyId === undefined ? [] : town.holders(`company:${companyId}`)
  return random.any([...company, ...town.holders(`committee:${communityId}`)])?._id
}

async function formBy(town: Town, random: Random, place: Place, who: string): Promise<Form | undefined> {
  const old = ['2026Q2', '2026Q1', '2025Q4', '2027Q4', '2026-07', '2026H1']
  const period = random.chance(0.3) ? { period: random.pick(old) } : {}
  const reply = await town.send(random, who, openStatement, { communityId: place.communityId, ...period })
  return reply.ok ? reply.value : undefined
}

function remember(town: Town, { communityId }: Place, statement: Statement, posted: { statementId: string }): void {
  const before = town.memory.statements.get(posted.statementId)
  if (before && !before.withdrawn) town.fail(`${posted.statementId} was posted twice`)
  town.memory.statements.set(posted.statementId, { communityId, statement })
  town.note('posted')
}

const draft: Move = {
  name: 'draft',
  weight: 3,
  async play(town, random) {
    const place = random.pick(town.places)
    const who = posterFor(town, random, place)
    const form = who === undefined ? undefined : await formBy(town, random, place, who)
    if (who === undefined || !form) return false
    const basedOn = form.draft && random.chance(0.5) ? { basedOn: form.draft.savedAt } : {}
    const input = { communityId: place.communityId, statement: asStated(form, random), ...basedOn }
    await town.send(random, who, saveDraft, { ...input, replace: random.chance(0.3) })
    return true
  },
}

const post: Move = {
  name: 'post',
  weight: 5,
  async play(town, random) {
    const place = random.pick(town.places)
    const who = posterFor(town, random, place)
    const form = who === undefined ? undefined : await formBy(town, random, place, who)
    if (who === undefined || !form) return false
    const [fileId] = random.chance(0.4) ? await photoBy(town, random, who) : []
    const board = fileId === undefined ? {} : { board: { fileId, position: 'mainPedestrianEntrance' as const } }
    const statement = asStated(form, random)
    const input = { communityId: place.communityId, statement, ...board }
    const reply = await town.send(random, who, postStatement, input)
    if (reply.ok) remember(town, place, statement, reply.value)
    return true
  },
}

/** Several post the same period in the same moment, each with other figures: one stands. */
const postAtOnce: Move = {
  name: 'postAtOnce',
  weight: 2,
  async play(town, random) {
    const place = random.pick(town.places)
    const crowd = [0, 1, 2].flatMap(() => posterFor(town, random, place) ?? [])
    const [first] = crowd
    const form = first === undefined ? undefined : await formBy(town, random, place, first)
    if (!form) return false
    const statements = crowd.map(() => asStated(form, random))
    const messages = crowd.map((who, nth) => ({
      who,
      operation: postStatement,
      input: { communityId: place.communityId, statement: statements[nth] },
    }))
    const replies = await town.atOnce(random, messages)
    replies.forEach((reply, nth) => {
      const statement = statements[nth]
      if (reply.ok && statement) remember(town, place, statement, reply.value as { statementId: string })
    })
    return true
  },
}

export const statements: readonly Move[] = [draft, post, postAtOnce]
