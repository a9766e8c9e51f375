import { createHash } from 'node:crypto'
import { withdrawalContent } from '../cloudfunctions/common/disclosure/withdrawing'
import type { Json } from '../domain/common'
import { contentHash, entryHash, verifyChain } from '../domain/disclosure'
import type { ChainRefusal, Hash, LogEntry } from '../domain/disclosure'
import { breach, grouped } from './books'
import type { Books, Check } from './books'
import { disclosuresNamed } from './service'

const sha256: Hash = (text) => createHash('sha256').update(text, 'utf8').digest('hex')

const entriesBySeq = (books: Books): ReadonlyMap<string, Books['logEntries'][number]> =>
  new Map(books.logEntries.map((entry) => [`${entry.communityId}-${entry.seq}`, entry]))

/** Every community's posting log follows from its first entry to the head that stands beside it. */
export const logUnbroken: Check = (books) => {
  const logs = grouped(books.logEntries, ({ communityId }) => communityId)
  const heads = new Map(books.logHeads.map((head) => [head._id, head]))
  return [...new Set([...logs.keys(), ...heads.keys()])].flatMap((communityId) => {
    const entries = [...(logs.get(communityId) ?? [])].sort((a, b) => placeOf(a._id) - placeOf(b._id))
    const head = heads.get(communityId)
    const verified = verifyChain(communityId, entries, sha256, head?.hash ?? 'no head')
    const record = `logEntries/${communityId}`
    if (!verified.ok) {
      const changed = changedAt(verified.refusal, entries, head?.hash)
      return [breach('logUnbroken', `${record}-${changed}`, verified.refusal.because, '')]
    }
    return head?.seq === entries.length ? [] : [breach('logUnbroken', record, head?.seq, entries.length)]
  })
}

/** The place that an entry's id names: a place that was changed is found at its own. */
const placeOf = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1))

/** Which entry was changed: the one that doesn't follow, or, where what comes after still follows from that one, the one before. */
function changedAt({ seq, because }: ChainRefusal, entries: readonly LogEntry[], head: string | undefined): number {
  const [entry, next] = [entries[seq - 1], entries[seq]]
  if (because !== 'previousHash' || seq === 1 || !entry) return seq
  return entryHash(entry, sha256) === (next?.previousHash ?? head) ? seq - 1 : seq
}

/** What was posted is, word for word and with its salt, what its entry in the log vouches for. */
export const statementsStandInLog: Check = (books) => {
  const entries = entriesBySeq(books)
  return versionsIn(books).flatMap(({ record, statementId, version }) => {
    const { communityId, seq, entryHash: stated, content, salt } = version
    const entry = entries.get(`${communityId}-${seq}`)
    const posted: Json = JSON.parse(content)
    const vouched = entry?.contentHash === contentHash(posted, salt, sha256) && entry.refId === statementId
    const found = entry && entryHash(entry, sha256)
    return vouched && found === stated ? [] : [breach('statementsStandInLog', record, stated, found)]
  })
}

/** Every version of every statement, with the record that holds it. */
const versionsIn = ({ statements, statementVersions }: Books) => [
  ...statements
    .filter(({ withdrawn }) => !withdrawn)
    .map((version) => ({ record: `statements/${version._id}`, statementId: version._id, version })),
  ...statementVersions.map((version) => ({
    record: `statementVersions/${version._id}`,
    statementId: version.statementId,
    version,
  })),
]

/** PT-06: that a statement came down stands in the log with its reason and with what was found of it. */
export const withdrawalsStandInLog: Check = (books) => {
  const entries = entriesBySeq(books)
  return books.statementVersions.flatMap(({ _id, statementId, communityId, version, entryHash: hash, withdrawn }) => {
    if (!withdrawn) return []
    const entry = entries.get(`${communityId}-${withdrawn.seq}`)
    const said = withdrawalContent({ _id: statementId, version, entryHash: hash }, withdrawn)
    const vouched =
      entry?.kind === 'withdrawn' &&
      entry.contentHash === contentHash(said, withdrawn.salt, sha256) &&
      entryHash(entry, sha256) === withdrawn.entryHash
    return vouched
      ? []
      : [breach('withdrawalsStandInLog', `statementVersions/${_id}`, withdrawn.entryHash, entry?.kind)]
  })
}

/** PT-41: an answer is, with the question it answers, what its entry in the log vouches for. */
export const answersStandInLog: Check = (books) => {
  const entries = entriesBySeq(books)
  return books.questions.flatMap(({ _id, communityId, statementId, lineId, words, answer }) => {
    if (!answer) return []
    const entry = entries.get(`${communityId}-${answer.seq}`)
    const said = { questionId: _id, statementId, lineId, question: words, answer: answer.words }
    const vouched = entry?.kind === 'answered' && entry.contentHash === contentHash(said, answer.salt, sha256)
    return vouched ? [] : [breach('answersStandInLog', `questions/${_id}`, answer.seq, entry?.kind)]
  })
}

/** Every entry of a log is about one record, and that record names it. */
export const entriesAreAboutSomething: Check = (books) => {
  const named = new Set([
    ...versionsIn(books).map(({ statementId, version }) => `${version.communityId}-${version.seq}|${statementId}`),
    ...books.statementVersions.flatMap(({ statementId, communityId, withdrawn }) =>
      withdrawn ? [`${communityId}-${withdrawn.seq}|${statementId}`] : [],
    ),
    ...disclosuresNamed(books),
    ...books.questions.flatMap(({ _id, communityId, answer }) => (answer ? `${communityId}-${answer.seq}|${_id}` : [])),
    ...books.audits.flatMap(({ _id, communityId, events }) => events.map(({ seq }) => `${communityId}-${seq}|${_id}`)),
    ...books.objectionTallies.map(({ _id, communityId, seq }) => `${communityId}-${seq}|${_id}`),
  ])
  return books.logEntries
    .filter(({ _id, refId }) => !named.has(`${_id}|${refId}`))
    .map(({ _id, refId }) => breach('entriesAreAboutSomething', `logEntries/${_id}`, refId, 'a record that names it'))
}
