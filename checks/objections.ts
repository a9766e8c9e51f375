import { createHash } from 'node:crypto'
import type { AuditRecord } from '../cloudfunctions/common/records/audit'
import { canonical } from '../domain/common'
import type { Json } from '../domain/common'
import { contentHash } from '../domain/disclosure'
import { breach, difference, doubles, grouped } from './books'
import type { Books, Check } from './books'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** PT-49: the count of a statement's objections is a recount of those that stand, each unit once, each head once. */
export const objectionsAreARecount: Check = (books) => {
  const standing = grouped(
    books.objections.filter(({ state }) => state === 'standing'),
    ({ statementId }) => statementId,
  )
  const counts = new Map(books.audits.map(({ _id, counted }) => [_id, counted]))
  return [...new Set([...standing.keys(), ...counts.keys()])].flatMap((statementId) => {
    const objections = standing.get(statementId) ?? []
    const recounted = {
      units: new Set(objections.map(({ unitId }) => unitId)).size,
      heads: new Set(objections.map(({ head }) => head)).size,
      areaDm2: objections.reduce((area, one) => area + one.areaDm2, 0),
    }
    const { units, heads, areaDm2 } = counts.get(statementId) ?? { units: 0, heads: 0, areaDm2: 0 }
    const stored = { units, heads, areaDm2 }
    return JSON.stringify(stored) === JSON.stringify(recounted)
      ? []
      : [breach('objectionsAreARecount', `audits/${statementId}`, stored, recounted)]
  })
}

/** An audit that has begun is in the queue once, done there exactly when it is closed, and says what opened it. */
export const auditsAreInTheQueue: Check = (books) => {
  const begun = books.audits.filter(({ state }) => state !== 'counting')
  const items = books.workItems.filter(({ kind }) => kind === 'audit')
  const keyOf = (id: string, isDone: boolean): string => `${id} ${isDone ? 'done' : 'open'}`
  const stand = begun.map(({ _id, state }) => keyOf(_id, state === 'closed'))
  const queued = items.map(({ refId, state }) => keyOf(refId, state === 'done'))
  return [
    ...[...difference(stand, queued), ...doubles(queued)].map((one) =>
      breach('auditsAreInTheQueue', `audits/${one}`, queued.includes(one), stand.includes(one)),
    ),
    ...begun
      .filter(({ opening }) => opening === undefined)
      .map(({ _id }) => breach('auditsAreInTheQueue', `audits/${_id}`, 'begun', 'opened')),
  ]
}

/** Every count and every step of an audit is what its entry in the posting log vouches for. */
export const auditsStandInLog: Check = (books) => {
  const entries = new Map(books.logEntries.map((entry) => [entry._id, entry]))
  return [
    ...vouchedIn(books).flatMap(({ record, entryId, content, salt }) => {
      const said: Json = JSON.parse(content)
      const vouched = entries.get(entryId)?.contentHash === contentHash(said, salt, sha256)
      return vouched ? [] : [breach('auditsStandInLog', record, entryId, 'vouched for')]
    }),
    ...books.audits
      .filter((audit) => !saysWhatWasVouched(audit))
      .map(({ _id }) => breach('auditsStandInLog', `audits/${_id}`, 'another wording', 'vouched for')),
  ]
}

interface Said {
  readonly words?: string | null
  readonly findings?: Json
}

/** What is shown of an audit beside the contents that were hashed: the words of each step, the conclusion and the findings. */
function saysWhatWasVouched({ events, conclusion, findings }: AuditRecord): boolean {
  const said = events.map(({ step, words, content }) => ({ step, words, said: JSON.parse(content) as Said }))
  const report = said.filter(({ step }) => step === 'reportClean' || step === 'reportProblems').pop()
  const wordsStand = said.every((one) => (one.said.words ?? undefined) === one.words)
  if (!report) return wordsStand && conclusion === undefined && findings === undefined
  const found: Json = JSON.parse(JSON.stringify(findings ?? null))
  return wordsStand && report.words === conclusion && canonical(found) === canonical(report.said.findings ?? null)
}

const vouchedIn = ({ audits, objectionTallies }: Books) => [
  ...audits.flatMap((audit) => eventsOf(audit).map((event) => ({ record: `audits/${audit._id}`, ...event }))),
  ...objectionTallies.map(({ _id, communityId, seq, content, salt }) => ({
    record: `objectionTallies/${_id}`,
    entryId: `${communityId}-${seq}`,
    content,
    salt,
  })),
]

const eventsOf = ({ communityId, events }: AuditRecord) =>
  events.map(({ seq, content, salt }) => ({ entryId: `${communityId}-${seq}`, content, salt }))
