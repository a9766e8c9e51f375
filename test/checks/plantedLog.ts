import { readContent, writeContent } from '../../contract/disclosure/content'
import type { PostedContent } from '../../contract/disclosure/content'
import { fen } from '../../domain/common'
import { VILLAGE } from './place'
import { changed, without } from './planting'
import type { Plant } from './planting'

const Q2 = `${VILLAGE}-2026Q2`
const Q4 = `${VILLAGE}-2026Q4`

/** A statement that says something else than what was posted, its head with it. */
export const restated = (id: string, difference: (content: PostedContent) => Partial<PostedContent>): Plant =>
  changed('statements', id, ({ content }) => {
    const posted = readContent(content)
    return { content: writeContent({ ...posted, ...difference(posted) }) }
  })

export const stated = (id: string, difference: Partial<PostedContent['statement']>): Plant =>
  restated(id, ({ statement }) => ({ statement: { ...statement, ...difference } }))

/** What the log and the versions of statements must show. */
export const LOG_AND_VERSIONS: Readonly<Record<string, readonly Plant[]>> = {
  logUnbroken: [
    changed('logEntries', `${VILLAGE}-1`, () => ({ contentHash: 'other' })),
    without('logEntries', `${VILLAGE}-2`),
    changed('logHeads', VILLAGE, () => ({ hash: 'other' })),
    without('logHeads'),
  ],
  statementsStandInLog: [stated(Q2, { opening: fen(1) }), changed('statements', Q2, () => ({ entryHash: 'other' }))],
  entriesStandInTree: [
    changed('logEntries', `${VILLAGE}-1`, ({ at }) => ({ at: at + 1 })),
    changed('logEntries', `${VILLAGE}-1`, () => ({ treeIndex: undefined })),
  ],
  treeHasEveryPlaceOnce: [
    changed('treeState', undefined, ({ size }) => ({ size: size + 1 })),
    changed('logEntries', `${VILLAGE}-1`, () => ({ treeIndex: 1 })),
    without('logEntries', `${VILLAGE}-2`),
  ],
  headsAreRoots: [
    changed('treeHeads', undefined, () => ({ root: 'other' })),
    changed('treeTiles', undefined, ({ hashes }) => ({
      hashes: hashes.replace(/^./, (sign) => (sign === '0' ? '1' : '0')),
    })),
    changed('treeHeads', undefined, ({ size }) => ({ size: size + 1 })),
  ],
  withdrawalsStandInLog: [
    changed('statementVersions', `${Q4}-v2`, ({ withdrawn }) => ({
      withdrawn: withdrawn && { ...withdrawn, reason: '另外的原因' },
    })),
    changed('statementVersions', `${Q4}-v2`, ({ withdrawn }) => ({
      withdrawn: withdrawn && { ...withdrawn, findings: [] },
    })),
  ],
  versionsRunOn: [
    without('statementVersions', `${Q4}-v1`),
    changed('statements', Q2, () => ({ version: 2 })),
    changed('statementVersions', `${Q4}-v1`, () => ({ _id: 'other' })),
  ],
  daysFollowVersions: [
    changed('statements', Q4, ({ stood }) => ({ stood: stood && { ...stood, days: stood.days + 1 } })),
    changed('statements', Q4, () => ({ stood: undefined })),
    changed('statementVersions', `${Q4}-v1`, () => ({ figuresChanged: false })),
    changed('statements', Q4, () => ({ figuresChanged: false })),
  ],
  earlyWithdrawalIsSaid: [
    changed('statementVersions', `${Q4}-v2`, ({ withdrawn }) => ({
      withdrawn: withdrawn && { ...withdrawn, findings: [] },
    })),
  ],
  answersStandInLog: [changed('questions', 'question_1', () => ({ words: '另外的问题' }))],
  entriesAreAboutSomething: [without('statements', Q2)],
}
