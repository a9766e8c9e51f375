import type { Basis } from '../../cloudfunctions/common/disclosure/basis'
import { emptyBooks } from '../../cloudfunctions/common/disclosure/books'
import { prepare } from '../../cloudfunctions/common/disclosure/content'
import { openDuty } from '../../cloudfunctions/common/disclosure/duty'
import { correctedContent, writeCorrection } from '../../cloudfunctions/common/disclosure/corrected'
import { factsOf } from '../../cloudfunctions/common/disclosure/facts'
import { standingOf, writePosting } from '../../cloudfunctions/common/disclosure/posting'
import { withdraw } from '../../cloudfunctions/common/disclosure/withdrawing'
import type { Change } from '../../cloudfunctions/common/door/context'
import { fen, localDate, periodOf } from '../../domain/common'
import { postingDue, withClosing } from '../../domain/disclosure'
import type { Statement } from '../../domain/disclosure'
import { aStatement, putian } from '../fixtures/statement'
import { at, COMPANY, VILLAGE, village } from './place'
import type { Write } from './place'

const SCHEDULE = { everyMonths: 3, dueMonthsAfter: 1 }

/** Two quarters are posted, the third of the year a day late and with a wrong closing; a third one is owed. */
export async function postQuarters(write: Write): Promise<void> {
  await write('2026-07-01', (change) => owe(change, '2026Q2', '2026-07-31'))
  const posted = (period: string) => ({ statementId: `${VILLAGE}-${period}`, code: period, version: 1 })
  await write('2026-07-20', (change) => post(change, '2026-07-20', SECOND), posted('2026Q2'))
  await write('2026-09-01', (change) => owe(change, '2026Q1', '2026-12-31'))
  await write('2026-11-01', (change) => post(change, '2026-11-01', THIRD), posted('2026Q3'))
}

/** The last quarter is posted before its time, corrected the day after and withdrawn too early; it is owed again. */
export async function correctAndWithdraw(write: Write): Promise<void> {
  const made = { statementId: `${VILLAGE}-2026Q4`, code: '2026Q4' }
  await write('2026-10-02', (change) => post(change, '2026-10-02', FOURTH), { ...made, version: 1 })
  await write('2026-10-03', (change) => correct(change, '2026-10-03', ELECTRICITY), { ...made, version: 2 })
  await write('2026-10-05', (change) => takeDown(change, '2026-10-05'))
}

async function correct(change: Change, day: string, statement: Statement): Promise<void> {
  const basis = basisFor(statement)
  const { posted, books } = await standingOf(change, basis)
  if (!posted || !books) throw new Error('nothing to correct')
  const correction = { statement, reason: '电费少记了一笔', photo: undefined, now: at(day) }
  const content = correctedContent(basis, posted, books, correction)
  if (!content.ok) throw new Error(content.refusal.code)
  await writeCorrection(change, basis, posted, books, content.value, { personId: 'manager', salt: `salt-${day}` })
}

async function takeDown(change: Change, day: string): Promise<void> {
  const basis = basisFor(FOURTH)
  const { posted, books, item } = await standingOf(change, basis)
  if (!posted || !books || !item) throw new Error('nothing to withdraw')
  const by = { at: at(day), on: localDate(day), reason: '凭证要重新核', personId: 'manager', salt: `salt-${day}` }
  await withdraw(change, basis, posted, books, item, by)
}

async function owe(change: Change, period: string, day: string): Promise<void> {
  const dueOn = localDate(day)
  await openDuty(change, { community: village, period, dueOn, holder: COMPANY })
  const books = await change.get('books', VILLAGE)
  const owed = [{ period, holderName: '样本物业', dueOn }, ...(books?.owed ?? [])]
  if (books) await change.patch('books', VILLAGE, { owed })
  else await change.insert('books', { ...emptyBooks(VILLAGE), owed })
  change.notify({ to: [COMPANY], template: 'statement.due', figures: { period }, page: 'item' })
}

async function post(change: Change, day: string, statement: Statement): Promise<void> {
  const basis = basisFor(statement)
  const standing = await standingOf(change, basis)
  const facts = factsOf(undefined, standing.books, statement.period, localDate(day))
  const { content } = prepare(basis, statement, facts, undefined, at(day))
  await writePosting(change, basis, content, standing, { personId: 'manager', salt: `salt-${day}` })
  change.notify({ to: ['owners', OFFICE_OF_POSTING], template: 'statement.posted', figures: {}, page: 'item' })
}

function basisFor({ period }: Statement): Basis {
  const poster = { kind: 'company', name: '样本物业', unitKey: COMPANY } as const
  const judged = { period, policy: putian, schedule: SCHEDULE, dueOn: postingDue(period, SCHEDULE) }
  return { community: village, register: undefined, poster, ...judged }
}

const OFFICE_OF_POSTING = 'region:350304001001'

const SAMPLE = aStatement()

/** The second quarter, with vouchers of its own; it ends with what the third begins with. */
const SECOND: Statement = withClosing({
  ...SAMPLE,
  period: periodOf(localDate('2026-04-01'), 3),
  opening: fen((SAMPLE.opening ?? 0) - (SAMPLE.closing ?? 0) + (SAMPLE.opening ?? 0)),
  cost: [{ id: 'cost-1', item: '人工', amount: fen(725_000), voucher: 'P2026-0511' }],
  expenditure: SAMPLE.expenditure?.map((line) => ({ ...line, voucher: `${line.voucher}/2` })) ?? null,
  transfer: SAMPLE.transfer?.map((line) => ({ ...line, voucher: `${line.voucher}/2` })) ?? null,
})

const THIRD: Statement = { ...SAMPLE, closing: fen(8_018_000) }

/** The last quarter of the year. */
const FOURTH: Statement = withClosing({
  ...SECOND,
  period: periodOf(localDate('2026-10-01'), 3),
  cost: [{ id: 'cost-1', item: '人工', amount: fen(700_000), voucher: 'P2026-1101' }],
  expenditure: SECOND.expenditure?.map((line) => ({ ...line, voucher: `${line.voucher}/4` })) ?? null,
  transfer: SECOND.transfer?.map((line) => ({ ...line, voucher: `${line.voucher}/4` })) ?? null,
})

const ELECTRICITY: Statement = withClosing({
  ...FOURTH,
  cost: [...(FOURTH.cost ?? []), { id: 'cost-2', item: '电费', amount: fen(12_300), voucher: 'P2026-1102' }],
})
