import { nameIn, NEAREST } from '../cloudfunctions/common/disclosure/vouchers'
import { linesOf, PARTS, voucherNames, vouchersOf } from '../domain/disclosure'
import { breach, difference, grouped } from './books'
import type { Books, Check } from './books'
import { postedIn } from './statements'
import type { Posted } from './statements'

type VoucherSet = Books['voucherSets'][number]

/** PT-12: what a statement that has had its turn keeps of vouchers is what stands in it, each once; withdrawn it keeps none. */
export const vouchersFollowStatements: Check = (books) => {
  const sets = grouped(books.voucherSets, ({ statementId }) => statementId)
  return postedIn(books)
    .filter(({ record }) => record.vouchersKey === undefined)
    .flatMap(({ record, content }) => {
      const kept = (sets.get(record._id) ?? []).flatMap(({ keys }) => keys.map(nameIn))
      const named = record.withdrawn ? [] : voucherNames(content.statement)
      const other = difference(kept, named).length > 0 || kept.length !== named.length
      return other ? [breach('vouchersFollowStatements', `statements/${record._id}`, kept, named)] : []
    })
}

/** PT-12: a voucher that another community of the company used before is found at its line, at the posting or since, and nothing else is. */
export const vouchersUsedBeforeAreFound: Check = (books) => {
  const bySet = grouped(books.voucherSets, ({ statementId }) => statementId)
  const byKey = grouped(
    books.voucherSets.flatMap((set) => set.keys.map((key) => ({ key, set }))),
    ({ key }) => key,
  )
  return postedIn(books).flatMap((posted) => {
    const { record } = posted
    const used = (bySet.get(record._id) ?? []).flatMap((set) =>
      set.keys
        .filter((key) =>
          isUsedBefore(
            (byKey.get(key) ?? []).map((one) => one.set),
            set,
          ),
        )
        .map(nameIn),
    )
    const expected = record.withdrawn ? [] : linesToFind(posted, new Set(used))
    const said = (record.found?.findings ?? []).map(({ at }) => at)
    return difference(said, expected).length > 0
      ? [breach('vouchersUsedBeforeAreFound', `statements/${record._id}`, said, expected)]
      : []
  })
}

const isUsedBefore = (sets: readonly VoucherSet[], own: VoucherSet): boolean =>
  sets
    .filter(({ sortKey }) => sortKey < own.sortKey)
    .sort((a, b) => (a.sortKey < b.sortKey ? 1 : -1))
    .slice(0, NEAREST)
    .some(({ communityId }) => communityId !== own.communityId)

function linesToFind({ content: { statement, findings, checked } }: Posted, used: ReadonlySet<string>): string[] {
  if (!checked.some(({ check }) => check === 'voucherUsedBefore')) return []
  const known = findings.filter(({ what }) => what === 'disclosure.voucherUsedBefore').map(({ at }) => at)
  return PARTS.flatMap((part) => linesOf(statement, part))
    .filter((line) => vouchersOf(line).some((voucher) => used.has(voucher)))
    .map(({ id }) => id)
    .filter((id) => !known.includes(id))
}
