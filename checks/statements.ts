import * as v from 'valibot'
import { postedContent, readContent, writeContent } from '../contract/disclosure/content'
import type { PostedContent } from '../contract/disclosure/content'
import { fullSummary } from '../cloudfunctions/common/disclosure/content'
import { addDays, canonical, dateOf, daysBetween } from '../domain/common'
import type { LocalDate, Money } from '../domain/common'
import { expectedClosing, mismatches } from '../domain/disclosure'
import type { CheckName } from '../domain/disclosure'
import { breach, doubles, grouped } from './books'
import type { Books, Breach, Check } from './books'

type StatementRecord = Books['statements'][number]

/** A stored statement with what was posted, as far as it can be read. */
export interface Posted {
  readonly record: StatementRecord
  readonly content: PostedContent
}

/** Every statement that can be read; those that can't are breaches of `statementsAreWhole`. */
export const postedIn = (books: Books): Posted[] =>
  books.statements.flatMap((record) => {
    const parsed = v.safeParse(postedContent, JSON.parse(record.content))
    return parsed.success ? [{ record, content: parsed.output }] : []
  })

const found = ({ findings }: PostedContent, name: CheckName): boolean =>
  findings.some(({ what }) => what === `disclosure.${name}`)

/** Says where a fact and the finding that should say so come apart. */
const unlessFound = (check: string, { record, content }: Posted, isWrong: boolean, name: CheckName): Breach[] =>
  isWrong === found(content, name)
    ? []
    : [breach(check, `statements/${record._id}`, found(content, name) ? name : 'no finding', isWrong)]

/** A statement holds what it was posted with, to the letter, in whole fen, and its head says the same. */
export const statementsAreWhole: Check = (books) => {
  const whole = new Map(postedIn(books).map((posted) => [posted.record._id, posted.content]))
  return books.statements.flatMap((record) => {
    const content = whole.get(record._id)
    if (!content) return [breach('statementsAreWhole', `statements/${record._id}`, 'can’t be read', 'as posted')]
    return Object.entries(headOf(record, content)).flatMap(([field, agrees]) =>
      agrees ? [] : [breach('statementsAreWhole', `statements/${record._id}`, field, 'as posted')],
    )
  })
}

const headOf = (record: StatementRecord, content: PostedContent) => ({
  text: writeContent(content) === record.content,
  community: record.communityId === content.communityId,
  period: record.period === content.period,
  findings: record.findings === mismatches(content.findings).length,
  summary: canonical({ ...record.summary }) === canonical({ ...fullSummary(content.statement) }),
  postedAt: record.postedAt === content.postedAt && dateOf(content.postedAt) === content.postedOn,
})

/** One statement for a community and a period, under the id that says which. */
export const oneStatementAPeriod: Check = (books) => {
  const keys = books.statements.map(({ communityId, period }) => `${communityId}-${period}`)
  const misnamed = books.statements.filter(({ _id }, index) => _id !== keys[index])
  return [
    ...doubles(keys).map((key) => breach('oneStatementAPeriod', `statements/${key}`, 'twice', 'once')),
    ...misnamed.map(({ _id, period }) => breach('oneStatementAPeriod', `statements/${_id}`, _id, period)),
  ]
}

/** PT-08: the closing follows from opening, shares, expenditure and transfer, or a finding says by how much it doesn't. */
export const booksAddUp: Check = (books) =>
  postedIn(books).flatMap((posted) => {
    const { statement } = posted.content
    const { opening, closing, split, expenditure, transfer } = statement
    const missing = [
      ...unlessFound('booksAddUp', posted, opening === null, 'openingMissing'),
      ...unlessFound('booksAddUp', posted, closing === null, 'closingMissing'),
    ]
    const comparable = opening !== null && closing !== null && split && expenditure && transfer
    const differs = comparable ? closing !== expectedClosing(statement) : false
    return [...missing, ...unlessFound('booksAddUp', posted, differs, 'closingDiffers')]
  })

/** PT-08: what a statement begins with is what the one before it ended with as it stood then, or a finding says so. */
export const openingIsLastClosing: Check = (books) => {
  const versions = grouped(books.statementVersions, ({ communityId }) => communityId)
  const byCommunity = grouped(postedIn(books), ({ record }) => record.communityId)
  return [...byCommunity].flatMap(([communityId, posted]) => {
    const ends = [...posted.map(endOf), ...(versions.get(communityId) ?? []).map(endOfVersion)]
    return posted.flatMap((one) => {
      const { opening, period } = one.content.statement
      const before = ends.find(({ last, from, until }) => {
        return addDays(last, 1) === period.first && from < one.record.seq && one.record.seq < until
      })
      const closing = before?.closing ?? null
      if (opening === null || closing === null) return []
      return unlessFound('openingIsLastClosing', one, opening !== closing, 'openingDiffers')
    })
  })
}

/** What a version said was left, and between which entries of the log it stood. */
interface End {
  readonly last: LocalDate
  readonly closing: Money | null
  readonly from: number
  readonly until: number
}

const endOf = ({ record, content: { statement } }: Posted): End => ({
  last: statement.period.last,
  closing: statement.closing,
  from: record.seq,
  until: record.withdrawn?.seq ?? Infinity,
})

function endOfVersion({ content, seq, ended }: Books['statementVersions'][number]): End {
  const { statement } = readContent(content)
  return { last: statement.period.last, closing: statement.closing, from: seq, until: ended.seq }
}

/** PT-05: a statement is as many days late as its posting lies after the due day; the due day itself is in time. */
export const lateIsSaid: Check = (books) =>
  postedIn(books).flatMap((posted) => {
    const { dueOn, postedOn, daysLate } = posted.content
    const days = dueOn === undefined ? 0 : Math.max(0, daysBetween(dueOn, postedOn))
    const miscounted =
      days === daysLate ? [] : [breach('lateIsSaid', `statements/${posted.record._id}`, daysLate, days)]
    return [...miscounted, ...unlessFound('lateIsSaid', posted, days > 0, 'late')]
  })
