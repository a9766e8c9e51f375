import { checks, stillChecks } from '../../checks'
import type { Books, Breach } from '../../checks'
import { timeKey } from '../../cloudfunctions/common/workItems'
import { fen, localDate } from '../../domain/common'
import type { Money } from '../../domain/common'
import { clocksPlanted } from './clocksPlanted'
import { DRAWS } from './plantedDraws'
import { NOW, VILLAGE } from './place'
import { changed, doubled, without } from './planting'
import type { Plant } from './planting'
import { PRINTED } from './printing'
import { objections } from './objecting'
import { LOG_AND_VERSIONS, restated, stated } from './plantedLog'
import { sourced } from './plantedSources'
import { VOUCHERS } from './plantedVouchers'
import { SERVICE_PLANTED } from './servicePlanted'
import { villageBooks } from './village'

const Q2 = `${VILLAGE}-2026Q2`
const Q3 = `${VILLAGE}-2026Q3`

const one = fen(1)
/** No money: a fraction of a fen that got past every parser. */
const half: Money = JSON.parse('0.5')

/** What a check must see: something that the rules never let happen. */
const PLANTED: Readonly<Record<string, readonly Plant[]>> = {
  communityFiguresAreARecount: [
    changed('communityFigures', VILLAGE, ({ figures }) => ({
      figures: figures.map((figure) => ({ ...figure, value: figure.value + 1 })),
    })),
    without('workItems', 'case_2'),
  ],
  regionFiguresAreTheSum: [
    changed('regionCounters', undefined, ({ figures }) => ({
      figures: figures.map((figure) => ({ ...figure, value: figure.value + 1 })),
    })),
    changed('events', undefined, () => ({ foldKey: 'again' })),
  ],
  figuresOpenToTheirItems: [changed('workItems', 'case_2', ({ figureKeys }) => ({ figureKeys: figureKeys.slice(1) }))],
  reachIsARecount: [
    changed('statementReach', Q2, () => ({ read: 2 })),
    changed('questions', 'question_2', () => ({ photos: ['file_1'] })),
    changed('statementReach', Q2, () => ({ lines: [{ lineId: 'cost-1', asked: 2, answered: 2 }] })),
  ],
  ...LOG_AND_VERSIONS,
  noCaseWithoutHandsOrClock: [
    changed('cases', 'case_2', () => ({ hands: [] })),
    changed('workItems', 'case_2', () => ({ dueAt: undefined })),
    without('workItems', 'case_2'),
    changed('workItems', 'case_1', () => ({ state: 'open' as const })),
  ],
  struckOffOnlyVerified: [
    changed('cases', 'case_1', ({ timeline }) => ({ timeline: timeline.filter(({ what }) => what !== 'verify') })),
    changed('cases', 'case_1', ({ timeline }) => ({ timeline: timeline.filter(({ what }) => what !== 'replied') })),
  ],
  timelinesRunOn: [
    changed('cases', 'case_1', ({ timeline }) => ({ timeline: timeline.filter(({ what }) => what !== 'accept') })),
    changed('cases', 'case_2', () => ({ open: false })),
  ],
  reportersHaveTheirReplies: [
    (books) => ({ ...books, inbox: books.inbox.filter(({ template }) => template !== 'case.replied') }),
  ],
  handsSeeTheirCase: [changed('cases', 'case_2', () => ({ handlers: [] }))],
  numbersRunOn: [
    changed('cases', 'case_2', () => ({ number: 1 })),
    changed('cases', 'case_2', () => ({ number: 3 })),
    changed('questions', 'question_2', () => ({ number: '5' })),
    changed('numbers', undefined, () => ({ last: 9 })),
  ],
  noItemInTwoStates: [
    changed('workItems', 'case_1', () => ({ state: 'overdue' as const })),
    changed('workItems', 'case_1', () => ({ wakeKey: 'again' })),
    changed('workItems', 'case_2', () => ({ doneAt: NOW })),
    changed('workItems', 'case_2', () => ({ indicators: ['cases.overdue'] })),
    changed('workItems', 'case_2', () => ({ dueKey: 'first' })),
  ],
  whatWaitsHasAnOwnerAndWakes: [
    changed('workItems', 'case_2', () => ({ holder: '' })),
    changed('workItems', 'case_2', () => ({ wakeKey: undefined })),
    changed('workItems', 'case_2', ({ dueAt = 0 }) => ({ wakeKey: timeKey(dueAt + 2, 'case_2') })),
  ],
  everyCommunityHasItsTurn: [
    changed('communities', VILLAGE, () => ({ nextDutyKey: undefined })),
    changed('communities', VILLAGE, () => ({ nextDutyKey: timeKey(NOW, 'another') })),
  ],
  whatIsOwedIsInTheQueue: [
    changed('books', VILLAGE, () => ({ owed: [] })),
    changed('workItems', `duty-${Q3}`, () => ({ state: 'open' as const })),
    doubled('workItems', `duty-${Q3}`, () => ({ _id: 'duty-again' })),
  ],
  questionsAndClaimsAreInTheQueue: [
    without('workItems', 'item-question_2'),
    doubled('workItems', 'item-question_2', () => ({ _id: 'item-again' })),
    (books) => ({ ...books, bindings: books.bindings.filter(({ state }) => state !== 'waiting') }),
  ],
  ...clocksPlanted,
  ...objections,
  itemsLieInTheirCommunity: [changed('workItems', 'case_2', () => ({ regionPath: ['350304'] }))],
  ...SERVICE_PLANTED,
  statementsAreWhole: [
    changed('statements', Q2, ({ content }) => ({ content: content.replace('"opening":', '"opening":0.5e-1,"was":') })),
    changed('statements', Q2, () => ({ findings: 7 })),
    changed('statements', Q2, ({ summary }) => ({ summary: { ...summary, income: one } })),
  ],
  oneStatementAPeriod: [
    doubled('statements', Q2, () => ({ _id: 'again' })),
    changed('statements', Q2, () => ({ period: '2026Q4' })),
  ],
  booksAddUp: [
    stated(Q2, { closing: one }),
    stated(Q2, { closing: null }),
    stated(Q2, { opening: null }),
    restated(Q3, () => ({ findings: [] })),
  ],
  openingIsLastClosing: [stated(Q2, { closing: one }), stated(Q3, { opening: one })],
  lateIsSaid: [
    restated(Q3, () => ({ daysLate: 0 })),
    restated(Q3, () => ({ postedOn: localDate('2026-10-31') })),
    restated(Q2, () => ({ dueOn: localDate('2026-07-19') })),
  ],
  wholeFen: [
    changed('feeAccounts', 'unit_1', ({ bills }) => ({ bills: bills.map((bill) => ({ ...bill, paid: half })) })),
    changed('books', VILLAGE, ({ periods }) => ({ periods: periods.map((each) => ({ ...each, closing: half })) })),
  ],
  booksFollowStatements: [
    changed('books', VILLAGE, ({ vouchers }) => ({ vouchers: vouchers.slice(1) })),
    changed('books', VILLAGE, ({ spent }) => ({ spent: spent.map((each) => ({ ...each, amount: one })) })),
    changed('books', VILLAGE, ({ periods }) => ({ periods: periods.slice(1) })),
    changed('books', VILLAGE, ({ earlier }) => ({ earlier: earlier.slice(1) })),
    changed('books', VILLAGE, ({ earlier }) => ({ earlier: earlier.map((each) => ({ ...each, spending: [] })) })),
    changed('books', VILLAGE, () => ({ latest: undefined })),
    without('books'),
  ],
  ...VOUCHERS,
  reportedSourcesHaveTheirCase: [
    sourced({ reports: [{ caseId: 'nobody’s', number: 1 }] }),
    sourced({ reports: [{ caseId: 'case_1', number: 9999 }] }),
    sourced({ byReport: true }),
  ],
  accountsAreOfOneImport: [
    changed('feeAccounts', 'unit_1', () => ({ importId: 'nobody’s' })),
    changed('feeAccounts', 'unit_1', ({ bills }) => ({ bills: [...bills, ...bills] })),
    changed('feeAccounts', 'unit_1', ({ bills }) => ({ bills: bills.map((bill) => ({ ...bill, unitId: 'unit_2' })) })),
  ],
  importsAreARecount: [
    without('feeAccounts'),
    changed('feeAccounts', 'unit_1', ({ bills }) => ({ bills: bills.map((bill) => ({ ...bill, amount: one })) })),
  ],
  importsLetGo: [changed('feeRolls', VILLAGE, () => ({ running: true }))],
  postsStandTwiceAlike: [
    changed('people', 'manager', () => ({ posts: [] })),
    changed('posts', 'post_manager', () => ({ endedAt: NOW })),
  ],
  unitsFollowBindings: [
    changed('people', 'owner', () => ({ units: [] })),
    changed('units', 'unit_1', () => ({ holders: [] })),
    (books) => ({ ...books, bindings: [] }),
  ],
  rollNamesHolders: [changed('units', 'unit_2', () => ({ roll: [{ salt: '', hash: '', personId: 'owner' }] }))],
  claimsAreForgotten: [
    (books) => ({ ...books, bindings: books.bindings.map((each) => ({ ...each, state: 'bound' as const })) }),
  ],
  invitationsAreTakenOnce: [
    doubled('invitations', 'invitation_1', () => ({ _id: 'invitation_2' })),
    changed('invitations', 'invitation_1', () => ({ takenBy: 'officer' })),
  ],
  sessionsComeFromCodes: [
    changed('deskSessions', 'session_1', () => ({ publicKey: 'another browser’s' })),
    doubled('deskCodes', 'desk_1', () => ({ _id: 'desk_2' })),
  ],
  eachIsToldOnce: [doubled('inbox', undefined, ({ _id }) => ({ _id: `${_id}-again` }))],
  nobodyIsLeftOut: [
    (books) => ({ ...books, inbox: books.inbox.filter(({ personId }) => personId !== 'reporter') }),
    (books) => ({ ...books, inbox: books.inbox.filter(({ personId }) => personId !== 'officer') }),
  ],
  nobodyIsToldForNothing: [changed('inbox', undefined, () => ({ template: 'other.words' })), without('events')],
  consentsAreKept: [
    changed('consents', undefined, () => ({ granted: 0 })),
    changed('consents', undefined, () => ({ granted: 5, sent: 2 })),
  ],
  answersAreGivenOnce: [
    (books) => ({
      ...books,
      answers: [...books.answers, ...books.answers.filter(({ value }) => value.includes('case_1'))],
    }),
    without('cases', 'case_2'),
  ],
  filesBelongToTheirRecord: [
    changed('files', 'file_1', () => ({ shownWith: { collection: 'cases', id: 'case_2', circle: 'own' as const } })),
    changed('files', 'file_1', () => ({ unusedKey: 'soon' })),
    restated(Q3, ({ postedOn }) => ({
      boardPhoto: { id: 'file_1', takenOn: postedOn, position: 'mainPedestrianEntrance' },
    })),
  ],
  enteredIsWhatWasNoted: [
    changed('workItems', `duty-${Q3}`, ({ indicators }) => ({ indicators: [...indicators, 'statements.entered'] })),
  ],
  ...PRINTED,
  ...DRAWS,
  jobsEndOrGoOn: [
    changed('jobs', 'import_1', () => ({ resumeKey: 'again' })),
    changed('jobs', 'import_1', () => ({ state: 'running' as const })),
  ],
  everythingIsFoldedAndTold: [
    changed('events', undefined, () => ({ tellKey: 'later' })),
    changed('events', undefined, () => ({ foldKey: 'later' })),
  ],
  nothingIsDue: [
    changed('workItems', 'case_2', () => ({ wakeKey: '000000000000001' })),
    changed('communities', VILLAGE, () => ({ nextDutyKey: '000000000000001' })),
    changed('jobs', 'import_1', () => ({ resumeKey: '000000000000001' })),
    changed('statements', Q2, () => ({ vouchersKey: '000000000000001' })),
    changed('files', 'file_1', () => ({ unusedKey: '000000000000001' })),
  ],
  whatIsPastIsOverdue: [
    changed('workItems', 'case_2', () => ({ dueAt: NOW - 1 })),
    changed('workItems', 'case_2', () => ({ state: 'overdue' as const })),
  ],
}

const every = { ...checks, ...stillChecks }

const run = (name: string, books: Books): Breach[] => every[name]?.(books, NOW) ?? []

let books: Books
beforeAll(async () => {
  books = await villageBooks()
})

const plantings = Object.entries(PLANTED).flatMap(([name, plants]) =>
  plants.map((plant, nth): [string, number, Plant] => [name, nth + 1, plant]),
)

describe('a check sees what the rules never let happen', () => {
  it.each(plantings)('%s, planting %i', (name, _, plant) => {
    expect(run(name, books)).toEqual([])
    const breaches = run(name, plant(books))
    expect(breaches.length).toBeGreaterThan(0)
    expect(new Set(breaches.map(({ check }) => check))).toEqual(new Set([name]))
  })

  it('and every check there is was tried', () => {
    expect(Object.keys(PLANTED).sort()).toEqual(Object.keys(every).sort())
  })
})
