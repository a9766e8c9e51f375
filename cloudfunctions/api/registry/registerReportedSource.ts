import { registerReportedSource } from '../../../contract/registry/registerReportedSource'
import type { Input } from '../../../contract/operation'
import type { ProblemCode } from '../../../domain/case'
import { accept, refuse } from '../../../domain/common'
import type { LocalDate, Result } from '../../../domain/common'
import { plainName } from '../../../domain/disclosure'
import { handler } from '../../common/door/handler'
import { unitKey } from '../../common/door/standing'
import type { Caller } from '../../common/door/standing'
import type { CaseRecord } from '../../common/records/case'
import type { RegisteredSource } from '../../common/records/registry'
import { changeRegister } from './register'
import type { Lists } from './register'

/** Problems that are about money from the common parts: business that nobody allowed, or that is let under the counter. */
const OF_A_SOURCE: readonly ProblemCode[] = ['unauthorisedBusiness', 'commonPartsLetByCollusion', 'incomeEmbezzled']

/** The case and the register: two documents. What the case says stays as it is; the register says from which case it has it. */
export default handler(registerReportedSource, async ({ caseId, about }, { commit, today, caller }) =>
  commit(async (change): Promise<Result<{ sourceId: string }>> => {
    const record = await change.get('cases', caseId)
    if (!record || !OF_A_SOURCE.includes(record.problem)) return refuse({ code: 'registry.noSourceInCase' })
    if (!isInHands(record, caller)) return refuse({ code: 'registry.caseNotInHands' })
    return changeRegister(change, record.communityId, ({ sources }) => {
      const standing = sources.find(({ reports = [] }) => reports.some((report) => report.caseId === caseId))
      if (standing) return refuse({ code: 'registry.caseHasSource', item: standing.item })
      const named = sourceNamed(about, record, sources, today)
      if (!named.ok) return named
      const others = sources.filter(({ id }) => id !== named.value.id)
      const reports = [...(named.value.reports ?? []), { caseId, number: record.number }]
      return accept({
        lists: { sources: [...others, { ...named.value, reports }] },
        value: { sourceId: named.value.id },
      })
    })
  }),
)

/** Whoever has it in hand now says what it is about; once it is closed, whoever had it. */
const isInHands = ({ open, hands, handlers }: CaseRecord, { posts }: Caller): boolean =>
  posts.some((post) => (open ? hands : handlers).includes(unitKey(post)))

function sourceNamed(
  about: Input<typeof registerReportedSource>['about'],
  { communityId, number, year }: CaseRecord,
  sources: Lists['sources'],
  today: LocalDate,
): Result<RegisteredSource> {
  if (about.kind === 'registered') {
    const source = sources.find(({ id }) => id === about.sourceId)
    return source ? accept(source) : refuse({ code: 'registry.noSuchSource', number: about.sourceId })
  }
  const { category, item } = about
  const same = sources.find((source) => plainName(source.item) === plainName(item))
  if (same) return refuse({ code: 'registry.sourceStands', number: same.id, item })
  return accept({ id: `R${year}-${number}`, communityId, category, item, from: today, byReport: true })
}
