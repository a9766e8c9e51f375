import { breach, doubles } from './books'
import type { Check } from './books'

/** PT-15: a source that came from a report, or was named in one, has that case of its own community, under its number, once. */
export const reportedSourcesHaveTheirCase: Check = (books) => {
  const cases = new Map(books.cases.map((record) => [record._id, record]))
  return books.registers.flatMap(({ _id, communityId, sources }) => {
    const wrong = (said: unknown, expected: unknown) =>
      breach('reportedSourcesHaveTheirCase', `registers/${_id}`, said, expected)
    const reports = sources.flatMap((source) => source.reports ?? [])
    return [
      ...doubles(reports.map(({ caseId }) => caseId)).map((caseId) => wrong(`${caseId} twice`, 'once')),
      ...reports
        .filter(({ caseId, number }) => {
          const record = cases.get(caseId)
          return record?.communityId !== communityId || record.number !== number
        })
        .map(({ caseId }) => wrong(caseId, 'a case of this community')),
      ...sources
        .filter(({ byReport, reports: own = [] }) => byReport === true && own.length === 0)
        .map(({ id }) => wrong(`${id} without a report`, 'a report')),
    ]
  })
}
