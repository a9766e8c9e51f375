import { keptOf, linesOf, PARTS, vouchersOf } from '../domain/disclosure'
import type { EarlierStatement } from '../domain/disclosure'
import { canonical } from '../domain/common'
import { breach, grouped } from './books'
import type { Books, Breach, Check } from './books'
import { postedIn } from './statements'
import type { Posted } from './statements'

const MOST_EARLIER = 8

type Amounts = readonly (readonly [record: string, amounts: readonly (number | null | undefined)[]])[]

/** Every stored amount is whole fen. */
export const wholeFen: Check = (books) =>
  amountsIn(books).flatMap(([record, amounts]) =>
    amounts
      .filter((amount) => amount !== null && amount !== undefined && !Number.isSafeInteger(amount))
      .map((amount) => breach('wholeFen', record, amount, 'whole fen')),
  )

const amountsIn = (books: Books): Amounts => [
  ...books.statements.map(({ _id, summary }) => [`statements/${_id}`, Object.values(summary)] as const),
  ...books.books.map(({ _id, periods, spent }) => {
    const amounts = [...periods.map(({ closing }) => closing), ...spent.map(({ amount }) => amount)]
    return [`books/${_id}`, amounts] as const
  }),
  ...books.questions.map(({ _id, amount }) => [`questions/${_id}`, [amount]] as const),
  ...books.feeAccounts.map(({ _id, bills }) => {
    const amounts = bills.flatMap(({ amount, paid, charge }) => [amount, paid, charge.rate, charge.areaDm2])
    return [`feeAccounts/${_id}`, amounts] as const
  }),
  ...books.registers.map(({ _id, sources, decisions }) => {
    const amounts = [...sources.map(({ rule }) => rule?.rate), ...decisions.map(({ limit }) => limit)]
    return [`registers/${_id}`, amounts] as const
  }),
]

/** What the next statement will rest on is a recount of those that stand: closings, vouchers, what each decision has cost. */
export const booksFollowStatements: Check = (books) => {
  const standing = postedIn(books).filter(({ record }) => !record.withdrawn)
  const posted = grouped(standing, ({ record }) => record.communityId)
  const kept = new Map(books.books.map((record) => [record._id, record]))
  return [...new Set([...posted.keys(), ...kept.keys()])].flatMap((communityId) => {
    const own = posted.get(communityId) ?? []
    const record = kept.get(communityId)
    const counted = recount(own)
    const said = {
      closings: sorted(
        (record?.periods ?? []).flatMap(({ statementId, closing }) =>
          statementId ? [`${statementId}=${closing ?? null}`] : [],
        ),
      ),
      vouchers: sorted((record?.vouchers ?? []).map(({ voucher, period }) => `${voucher}@${period}`)),
      spent: sorted((record?.spent ?? []).map(({ decisionId, amount }) => `${decisionId}=${amount}`)),
      earlier: (record?.earlier ?? []).map(wordsOf),
      latest: record?.latest && `${record.latest.statementId}#${record.latest.entryHash}`,
    }
    return differences(communityId, said, counted)
  })
}

interface Recount {
  readonly closings: readonly string[]
  readonly vouchers: readonly string[]
  readonly spent: readonly string[]
  readonly earlier: readonly string[]
  readonly latest: string | undefined
}

const sorted = (words: readonly string[]): string[] => [...words].sort()

const differences = (communityId: string, said: Recount, counted: Recount): Breach[] =>
  (['closings', 'vouchers', 'spent', 'earlier', 'latest'] as const)
    .filter((field) => canonical(said[field] ?? null) !== canonical(counted[field] ?? null))
    .map((field) => breach('booksFollowStatements', `books/${communityId}#${field}`, said[field], counted[field]))

function recount(posted: readonly Posted[]): Recount {
  const lines = posted.flatMap(({ content }) =>
    PARTS.flatMap((part) => linesOf(content.statement, part).map((line) => ({ line, period: content.period }))),
  )
  const latestFirst = [...posted].sort((a, b) =>
    a.content.statement.period.last < b.content.statement.period.last ? 1 : -1,
  )
  const [last] = latestFirst
  return {
    closings: sorted(posted.map(({ record, content: { statement } }) => `${record._id}=${statement.closing}`)),
    vouchers: sorted(lines.flatMap(({ line, period }) => vouchersOf(line).map((voucher) => `${voucher}@${period}`))),
    spent: sorted([...spentIn(posted)].map(([decisionId, amount]) => `${decisionId}=${amount}`)),
    earlier: latestFirst
      .slice(0, MOST_EARLIER)
      .map(({ content: { statement, period, sources, boardPhoto } }) =>
        wordsOf(keptOf(statement, period, sources, boardPhoto?.hash)),
      ),
    latest: last && `${last.record._id}#${last.record.entryHash}`,
  }
}

const wordsOf = ({ income, spending, ...one }: EarlierStatement): string =>
  canonical({ ...one, income: income.map((each) => ({ ...each })), spending: spending.map((each) => ({ ...each })) })

function spentIn(posted: readonly Posted[]): Map<string, number> {
  const spent = new Map<string, number>()
  const lines = posted.flatMap(({ content }) => linesOf(content.statement, 'expenditure'))
  for (const { decisionId, amount } of lines) {
    if (decisionId) spent.set(decisionId, (spent.get(decisionId) ?? 0) + amount)
  }
  return new Map([...spent].filter(([, amount]) => amount !== 0))
}
