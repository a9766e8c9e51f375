import { readContent } from '../contract/disclosure/content'
import { breach, doubles } from './books'
import type { Books, Breach, Check } from './books'
import { postedIn } from './statements'

/** What the answer to a change that makes a record names, as far as it is one of these. */
interface Made {
  readonly collection: 'cases' | 'questions' | 'statements'
  readonly id: string
}

/** A change is carried out once: no two first answers name the same new record, and each names one that stands. */
export const answersAreGivenOnce: Check = (books) => {
  const made = books.answers.flatMap(({ value }) => madeBy(JSON.parse(value)) ?? [])
  const names = made.map(({ collection, id }) => `${collection}/${id}`)
  const standing = new Set([
    ...(['cases', 'questions'] as const).flatMap((collection) =>
      books[collection].map(({ _id }) => `${collection}/${_id}`),
    ),
    ...books.statements.map(({ _id, version }) => `statements/${_id}@${version}`),
    ...books.statementVersions.map(({ statementId, version }) => `statements/${statementId}@${version}`),
  ])
  return [
    ...doubles(names).map((name) => breach('answersAreGivenOnce', name, 'two first answers', 'one')),
    ...names
      .filter((name) => !standing.has(name))
      .map((name) => breach('answersAreGivenOnce', name, 'named', 'stands')),
  ]
}

/** Only what makes a record gives it a number or a code. */
function madeBy(value: unknown): Made | undefined {
  if (!isTable(value)) return undefined
  const { caseId, questionId, statementId, version, number, code } = value
  if (typeof caseId === 'string' && number !== undefined) return { collection: 'cases', id: caseId }
  if (typeof questionId === 'string' && number !== undefined) return { collection: 'questions', id: questionId }
  return typeof statementId === 'string' && code !== undefined
    ? { collection: 'statements', id: `${statementId}@${version}` }
    : undefined
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A file belongs to one record that stands, or waits to be used or taken away; a record names only files that belong to it. */
export const filesBelongToTheirRecord: Check = (books) => {
  const files = new Map(books.files.map((file) => [file._id, file]))
  const between = books.files
    .filter(({ shownWith, unusedKey }) => (shownWith === undefined) !== (unusedKey !== undefined))
    .map(({ _id, unusedKey }) => breach('filesBelongToTheirRecord', `files/${_id}`, unusedKey, 'used or not'))
  const foreign = photosIn(books).flatMap(({ record, photo }): Breach[] => {
    const shown = files.get(photo)?.shownWith
    return shown && `${shown.collection}/${shown.id}` === record
      ? []
      : [breach('filesBelongToTheirRecord', record, photo, shown)]
  })
  return [...between, ...foreign]
}

const photosIn = (books: Books): { record: string; photo: string }[] => [
  ...books.cases.flatMap(({ _id, report, timeline }) =>
    [...report.photos, ...timeline.flatMap(({ carried }) => carried.photos ?? [])].map((photo) => ({
      record: `cases/${_id}`,
      photo,
    })),
  ),
  ...books.questions.flatMap(({ _id, photos = [] }) => photos.map((photo) => ({ record: `questions/${_id}`, photo }))),
  ...books.visits.flatMap(({ _id, seen }) => (seen?.photos ?? []).map((photo) => ({ record: `visits/${_id}`, photo }))),
  ...postedIn(books).flatMap(({ record, content: { boardPhoto } }) =>
    boardPhoto ? [{ record: `statements/${record._id}`, photo: boardPhoto.id }] : [],
  ),
  ...books.statementVersions.flatMap(({ statementId, content }) => {
    const { boardPhoto } = readContent(content)
    return boardPhoto ? [{ record: `statements/${statementId}`, photo: boardPhoto.id }] : []
  }),
  ...books.registers.flatMap(({ communityId, sources }) =>
    sources.flatMap(({ consentFileId: photo }) =>
      photo === undefined ? [] : [{ record: `communities/${communityId}`, photo }],
    ),
  ),
  ...books.signatureSheets.map(({ _id, fileId }) => ({ record: `signatureSheets/${_id}`, photo: fileId })),
  ...books.auditBundles.map(({ _id, engagement }) => ({ record: `auditBundles/${_id}`, photo: engagement.fileId })),
  ...books.audits.flatMap(({ _id, resolution, events }) =>
    [...(resolution ? [resolution.fileId] : []), ...events.flatMap(({ fileIds }) => fileIds)].map((photo) => ({
      record: `audits/${_id}`,
      photo,
    })),
  ),
]

/** A job goes on until it has ended, and then never again. */
export const jobsEndOrGoOn: Check = (books) =>
  books.jobs
    .filter(({ state, resumeKey }) => (resumeKey === undefined) !== (state === 'done' || state === 'failed'))
    .map(({ _id, state, resumeKey }) => breach('jobsEndOrGoOn', `jobs/${_id}`, resumeKey, state))
