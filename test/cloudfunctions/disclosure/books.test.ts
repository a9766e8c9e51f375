import fc from 'fast-check'
import { booksAfter, booksWithout, surplusSince } from '../../../cloudfunctions/common/disclosure/books'
import { fullSummary } from '../../../cloudfunctions/common/disclosure/content'
import type { BooksRecord } from '../../../cloudfunctions/common/records/disclosure'
import type { PostedContent } from '../../../contract/disclosure/content'
import { addMonths, fen, localDate, periodName, periodOf } from '../../../domain/common'
import type { Statement } from '../../../domain/disclosure'
import { aStatement } from '../../fixtures/statement'

const QUARTERS = 8

const periodAt = (nth: number) => periodOf(addMonths(localDate('2025-01-01'), nth * 3), 3)

/** What of a statement the books look at. */
const figures = fc.record({
  closing: fc.option(fc.integer({ min: -500, max: 500 }), { nil: null }),
  spent: fc.array(fc.tuple(fc.constantFrom('D1', 'D2'), fc.integer({ min: -50, max: 50 })), { maxLength: 3 }),
  transfer: fc.nat(2),
})

type Figures = typeof figures extends fc.Arbitrary<infer F> ? F : never

function contentOf(nth: number, { closing, spent, transfer }: Figures): PostedContent {
  const period = periodAt(nth)
  const statement: Statement = {
    ...aStatement(),
    period,
    closing: closing === null ? null : fen(closing),
    cost: [],
    expenditure: spent.map(([decisionId, amount], line) => ({
      id: `expenditure-${line}`,
      item: '维修',
      amount: fen(amount),
      decisionId,
      voucher: `P${nth}-${line}-${amount}`,
    })),
    transfer: transfer === 0 ? [] : [{ id: 'transfer-1', item: '转存', amount: fen(transfer), voucher: `T${nth}` }],
  }
  const day = localDate('2027-06-01')
  return {
    communityId: 'c1',
    communityName: '样本花园',
    period: periodName(period),
    statement,
    poster: { kind: 'company', name: '样本物业' },
    postedAt: 0,
    postedOn: day,
    daysLate: 0,
    findings: [],
    checked: [],
    grounds: [],
    sources: [],
    decisions: [],
  }
}

function posted(books: BooksRecord | undefined, content: PostedContent): BooksRecord {
  const { period, statement, postedOn, daysLate } = content
  const head = { statementId: `c1-${period}`, period, last: statement.period.last, postedOn, daysLate }
  return booksAfter(books, content, { ...head, summary: fullSummary(statement), findings: 0, entryHash: period })
}

const all = (contents: readonly PostedContent[]): BooksRecord | undefined =>
  contents.reduce<BooksRecord | undefined>(posted, undefined)

const history = fc
  .tuple(
    fc.uniqueArray(fc.nat(QUARTERS - 1), { minLength: 1, maxLength: QUARTERS }),
    fc.array(figures, { minLength: QUARTERS, maxLength: QUARTERS }),
    fc.nat(QUARTERS - 1),
    figures,
  )
  .map(([order, said, at, corrected]) => ({ order, said, place: order[at % order.length] ?? 0, corrected }))

const contentsOf = (order: readonly number[], said: readonly Figures[]): PostedContent[] =>
  order.flatMap((nth) => {
    const one = said[nth]
    return one ? [contentOf(nth, one)] : []
  })

describe('PT-08 what the next statement rests on after a correction', () => {
  it('is exactly what it would be had the corrected statement been posted in the first place, whatever the order', () => {
    fc.assert(
      fc.property(history, ({ order, said, place, corrected }) => {
        const wrong = contentOf(place, said[place] ?? corrected)
        const right = contentOf(place, corrected)
        const books = all(contentsOf(order, said))
        if (!books) throw new Error('nothing was posted')
        const mended = posted(booksWithout(books, wrong), right)
        const inTheFirstPlace = all(
          contentsOf(
            order,
            said.map((one, nth) => (nth === place ? corrected : one)),
          ),
        )
        expect(mended).toEqual(inTheFirstPlace)
        const day = localDate('2027-01-01')
        expect(surplusSince(mended, day)).toBe(inTheFirstPlace && surplusSince(inTheFirstPlace, day))
      }),
    )
  })

  it('holds nothing of a statement that was taken out, but for which is the latest', () => {
    fc.assert(
      fc.property(history, ({ order, said, place }) => {
        const gone = contentsOf([place], said)[0]
        const books = all(contentsOf(order, said))
        if (!books || !gone) throw new Error('nothing was posted')
        const { latest: _latest, ...without } = booksWithout(books, gone)
        const never = all(
          contentsOf(
            order.filter((nth) => nth !== place),
            said,
          ),
        )
        const { latest: _other, ...others } = never ?? { ...without, periods: [], vouchers: [], spent: [], earlier: [] }
        expect(without).toEqual(others)
      }),
    )
  })
})
