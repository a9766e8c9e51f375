import type { Instant } from '../domain/common'
import type { Books, Breach, Check } from './books'
import * as cases from './cases'
import * as fees from './fees'
import * as figures from './figures'
import { workIsInTodaysHands } from './hands'
import * as items from './items'
import * as log from './log'
import * as messages from './messages'
import { booksFollowStatements, wholeFen } from './money'
import * as objections from './objections'
import * as people from './people'
import { sheetsShowWhatWasPosted } from './printedSheets'
import { enteredIsWhatWasNoted } from './provincialEntries'
import * as repeats from './repeats'
import * as selfChecks from './selfChecks'
import * as spotChecks from './spotChecks'
import { reportedSourcesHaveTheirCase } from './sources'
import { disclosuresStandInLog, serviceIsARecount, serviceVersionsRunOn } from './service'
import { booksAddUp, lateIsSaid, oneStatementAPeriod, openingIsLastClosing, statementsAreWhole } from './statements'
import * as still from './still'
import * as tree from './tree'
import * as versions from './versions'
import { vouchersFollowStatements } from './vouchers'

export type { Books, Breach, Check } from './books'
export { booksOf } from './read'

/** Everything that must be true of what is stored, whatever happened on the way. */
export const checks: Readonly<Record<string, Check>> = {
  ...figures,
  ...log,
  ...cases,
  ...items,
  workIsInTodaysHands,
  ...objections,
  statementsAreWhole,
  oneStatementAPeriod,
  booksAddUp,
  openingIsLastClosing,
  lateIsSaid,
  serviceIsARecount,
  serviceVersionsRunOn,
  disclosuresStandInLog,
  wholeFen,
  booksFollowStatements,
  vouchersFollowStatements,
  enteredIsWhatWasNoted,
  sheetsShowWhatWasPosted,
  reportedSourcesHaveTheirCase,
  ...fees,
  ...people,
  ...messages,
  ...repeats,
  ...versions,
  ...selfChecks,
  ...spotChecks,
  ...tree,
}

/** What must be true besides once time has done all that was due. */
export const stillChecks: Readonly<Record<string, still.StillCheck>> = still

/** Runs every check over everything stored and gives every breach. */
export const runChecks = (books: Books): Breach[] => Object.values(checks).flatMap((check) => check(books))

/** The same, and besides that nothing is left to do at this moment. */
export const runStillChecks = (books: Books, now: Instant): Breach[] => [
  ...runChecks(books),
  ...Object.values(stillChecks).flatMap((check) => check(books, now)),
]
