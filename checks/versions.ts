import { readContent } from '../contract/disclosure/content'
import { versionIdOf } from '../cloudfunctions/common/disclosure/ids'
import { canonical, dateOf } from '../domain/common'
import { compareStatements, figuresChanged, stoodAfter } from '../domain/disclosure'
import type { PostedVersion, Stood } from '../domain/disclosure'
import { breach, grouped } from './books'
import type { Books, Breach, Check } from './books'

type Statement = Books['statements'][number]
type Version = Books['statementVersions'][number]

/** PT-06: the versions of a statement run on without a gap, and the one that stands is the last; each was brought down once. */
export const versionsRunOn: Check = (books) => {
  const earlier = grouped(books.statementVersions, ({ statementId }) => statementId)
  return books.statements.flatMap(({ _id, version, withdrawn }) => {
    const kept = [...(earlier.get(_id) ?? [])].sort((a, b) => a.version - b.version)
    const numbers = kept.map((one) => one.version)
    const expected = Array.from({ length: withdrawn ? version : version - 1 }, (_, nth) => nth + 1)
    const misnamed = kept.filter((one) => one._id !== versionIdOf(_id, one.version))
    return [
      ...(canonical(numbers) === canonical(expected)
        ? []
        : [breach('versionsRunOn', `statements/${_id}`, numbers, expected)]),
      ...misnamed.map((one) => breach('versionsRunOn', `statementVersions/${one._id}`, one.version, 'its own id')),
    ]
  })
}

/** PT-06: the days that a statement counts on are a recount of its versions, and each says rightly whether its figures changed. */
export const daysFollowVersions: Check = (books) => {
  const earlier = grouped(books.statementVersions, ({ statementId }) => statementId)
  return books.statements.flatMap((statement): Breach[] => {
    const kept = [...(earlier.get(statement._id) ?? [])].sort((a, b) => a.version - b.version)
    const before = kept.filter(({ version }) => version < statement.version)
    const stood = before.reduce<Stood | undefined>(
      (days, version) => stoodAfter(days, postedVersion(version), dateOf(version.ended.at)),
      undefined,
    )
    const said = { stood: statement.stood ?? null, changed: [...before, statement].map((one) => one.figuresChanged) }
    const counted = { stood: stood ?? null, changed: changesOf([...before, statement]) }
    return canonical(plain(said)) === canonical(plain(counted))
      ? []
      : [breach('daysFollowVersions', `statements/${statement._id}`, said, counted)]
  })
}

const plain = (value: object) => JSON.parse(JSON.stringify(value))

function postedVersion({ content, figuresChanged: changed, ended }: Version): PostedVersion {
  const { postedOn, correction } = readContent(content)
  return { postedOn: correction?.on ?? postedOn, figuresChanged: changed, ended: { ...ended, on: dateOf(ended.at) } }
}

const changesOf = (versions: readonly (Statement | Version)[]): boolean[] =>
  versions.map(({ content }, nth) => {
    const before = versions[nth - 1]
    if (!before) return true
    return figuresChanged(compareStatements(readContent(before.content).statement, readContent(content).statement))
  })

/** PT-06: what came down before its days were full says so, where a rule names days. */
export const earlyWithdrawalIsSaid: Check = (books) =>
  books.statementVersions.flatMap((version) => {
    const { withdrawn, content } = version
    const { minimumDays } = readContent(content)
    if (!withdrawn || minimumDays === undefined) return []
    const days = daysBefore(books, version)
    const said = withdrawn.findings.some(({ what }) => what === 'disclosure.withdrawnEarly')
    return said === days < minimumDays
      ? []
      : [breach('earlyWithdrawalIsSaid', `statementVersions/${version._id}`, said, days)]
  })

const daysBefore = ({ statementVersions }: Books, { statementId, version }: Version): number =>
  statementVersions
    .filter((one) => one.statementId === statementId && one.version <= version)
    .sort((a, b) => a.version - b.version)
    .reduce<Stood | undefined>((days, one) => stoodAfter(days, postedVersion(one), dateOf(one.ended.at)), undefined)
    ?.daysOfFigures ?? 0
