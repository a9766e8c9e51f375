import { booksOf, runChecks } from '../../../checks'
import { correctStatement } from '../../../contract/disclosure/correctStatement'
import { listStatements } from '../../../contract/disclosure/listStatements'
import { listVersions } from '../../../contract/disclosure/listVersions'
import { openStatement } from '../../../contract/disclosure/openStatement'
import { postStatement } from '../../../contract/disclosure/postStatement'
import { readHome } from '../../../contract/disclosure/readHome'
import { readStatement } from '../../../contract/disclosure/readStatement'
import { readVersion } from '../../../contract/disclosure/readVersion'
import { withdrawStatement } from '../../../contract/disclosure/withdrawStatement'
import { fen } from '../../../domain/common'
import { compareStatements } from '../../../domain/disclosure'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { figureOf, garden, photoOf, postThirdQuarter, stateOf, thirdQuarter } from './garden'

const LONG = 120_000
/** The sample's closing, and one that doesn't follow from it. */
const WRONG = fen(8_018_000)

let world: World
let statementId: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian', now: '2026-10-15' })
  statementId = (await postThirdQuarter(world, { closing: WRONG })).statementId
}, LONG)
afterAll(() => world.stop())

const right = async () => (await thirdQuarter(world)).statement
const read = (who = 'ownerLiu') => world.as(who).does(readStatement, { statementId })
const correct = (version: number, statement: Awaited<ReturnType<typeof right>>, who = 'managerChen') =>
  world.as(who).call(correctStatement, { statementId, version, statement, reason: '期末少写了几块' })
const withFindings = async () => figureOf(world, await garden(world), '2026Q3', 'statements.withFindings')
const sound = () => expect(runChecks(booksOf(world.emulator))).toEqual([])

describe('PT-08 a corrected statement takes the place of the wrong one, and both can be read', () => {
  it('is refused where nothing changed, to strangers, for another period and where a part is missing', async () => {
    const { statement } = (await read()).content
    const state = stateOf(world)
    const codes = [
      await correct(1, statement),
      await correct(1, { ...statement, closing: fen(1) }, 'ownerLiu'),
      await correct(1, { ...statement, period: { first: '2026-04-01', last: '2026-06-30' } }),
      await correct(1, { ...statement, cost: null }),
      await correct(2, { ...statement, closing: fen(1) }),
    ].map((reply) => (!reply.ok && 'refusal' in reply ? reply.refusal.code : 'none'))
    expect(codes).toEqual([
      'disclosure.nothingChanged',
      'door.notAllowed',
      'disclosure.otherPeriod',
      'disclosure.blocked',
      'disclosure.changedMeanwhile',
    ])
    expect(stateOf(world)).toBe(state)
  })

  it('opens the form with what stands, held against the books as if it had not been posted', async () => {
    const asked = { communityId: await garden(world), period: '2026Q3' }
    const form = await world.as('managerChen').does(openStatement, asked)
    expect(form.posted).toMatchObject({ statementId, version: 1, postedOn: '2026-10-15' })
    expect(form.posted?.statement.closing).toBe(WRONG)
    expect(form.facts.vouchersUsed.filter(({ period }) => period === '2026Q3')).toEqual([])
  })

  it('of two at once one wins, and the other is told which version stands', async () => {
    world.setTime('2026-10-20')
    expect(await withFindings()).toBe(1)
    const statement = await right()
    const other = { ...statement, closing: fen((statement.closing ?? 0) + 100) }
    const fileId = await photoOf(world, 'managerChen')
    const board = { fileId, position: 'mainPedestrianEntrance' } as const
    const first = { statementId, version: 1, statement, reason: '期末少写了几块', board }
    const second = { statementId, version: 1, statement: other, reason: '我来改' }
    const replies = await Promise.all([
      world.as('managerChen').call(correctStatement, first),
      world.as('staffFang').call(correctStatement, second),
    ])
    const [won, lost] = [replies.filter(({ ok }) => ok), replies.filter(({ ok }) => !ok)]
    expect(won).toMatchObject([{ value: { version: 2, correctedOn: '2026-10-20', figuresChanged: true } }])
    expect(lost).toMatchObject([{ refusal: { code: 'disclosure.changedMeanwhile', version: 2 } }])
    sound()
  })

  it('ends with the right figures: findings, the region’s figure, the first page and the days', async () => {
    const { statement } = (await read()).content
    const wanted = await right()
    if (statement.closing !== wanted.closing) expect(await correct(2, wanted)).toMatchObject({ ok: true })
    const value = await read()
    expect(value.content).toMatchObject({ postedOn: '2026-10-15', daysLate: 0 })
    expect(value.content.findings.filter(({ what }) => what !== 'disclosure.boardPhotoMissing')).toEqual([])
    expect(value.standing).toMatchObject({ postedOn: '2026-10-15', daysUp: 5, daysOfFigures: 0, daysToGo: 30 })
    const home = await world.as('ownerLiu').does(readHome, { communityId: await garden(world) })
    expect(home.statement).toMatchObject({ statementId, summary: { left: wanted.closing } })
    sound()
  })

  it('shows an owner both versions and what is another, line by line', async () => {
    const { items, current } = await world.as('ownerLiu').does(listVersions, { statementId })
    expect(items.at(-1)).toMatchObject({ version: 1, on: '2026-10-15', ended: { on: '2026-10-20', by: 'correction' } })
    expect(current).toMatchObject({ version: items.length + 1, reason: '期末少写了几块' })
    const { content, next } = await world.as('ownerLiu').does(readVersion, { statementId, version: 1 })
    if (!next) throw new Error('no next version')
    const changes = compareStatements(content.statement, next.content.statement)
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'end', place: 'closing', before: WRONG }))
    const missing = await world.as('ownerLiu').call(readVersion, { statementId, version: 9 })
    expect(missing).toMatchObject({ refusal: { code: 'disclosure.noSuchVersion' } })
  })
})

describe('PT-06 a statement that is withdrawn before its days are full', () => {
  const withdraw = async (who = 'managerChen') => {
    const { version } = await read()
    return world.as(who).call(withdrawStatement, { statementId, version, reason: '凭证要重新核，打13800138000问' })
  }

  it('is a finding, stays readable, is owed again and owners are told', async () => {
    world.setTime('2026-10-25')
    expect(await withdraw('ownerLiu')).toMatchObject({ refusal: { code: 'door.notAllowed' } })
    const days = { days: 5, minimumDays: 30, withdrawnOn: '2026-10-25' }
    const found = { clause: 'PT-06', what: 'disclosure.withdrawnEarly', figures: days }
    expect(await withdraw()).toMatchObject({ ok: true, value: { dueOn: '2026-10-31', findings: [found] } })
    const value = await read()
    expect(value.withdrawn).toMatchObject({ on: '2026-10-25', findings: [found] })
    expect(value.withdrawn?.reason).not.toContain('13800138000')
    expect(value).toMatchObject({ standing: { stands: false, daysUp: 10 }, may: { ask: false } })
    const list = await world.as('managerChen').does(listStatements, { communityId: await garden(world) })
    expect(list.owed).toMatchObject([{ period: '2026Q3', dueOn: '2026-10-31' }])
    expect(list.items[0]).toMatchObject({ statementId, withdrawnOn: '2026-10-25' })
    const figures = ['due', 'posted', 'withdrawnEarly'].map((name) => `statements.${name}`)
    const community = await garden(world)
    expect(figures.map((name) => figureOf(world, community, '2026Q3', name))).toEqual([1, 0, 1])
    const home = await world.as('ownerLiu').does(readHome, { communityId: community })
    expect(home.statement?.period).not.toBe('2026Q3')
    sound()
    await world.sweep()
    const told = [...world.emulator.data.all('inbox')].filter(({ template }) => template === 'statement.withdrawn')
    expect(told.map(({ personId }) => personId)).toContain('ownerLiu')
  })

  it('can be neither corrected nor withdrawn again', async () => {
    const { version, content } = await read()
    const corrected = await correct(version, { ...content.statement, closing: fen(1) })
    expect([corrected, await withdraw()]).toMatchObject([
      { refusal: { code: 'disclosure.isWithdrawn' } },
      { refusal: { code: 'disclosure.isWithdrawn' } },
    ])
  })

  it('goes on counting what is overdue, and is late when it is posted again after the due day', async () => {
    world.setTime('2026-11-02')
    await world.sweep()
    const community = await garden(world)
    const figure = (name: string) => figureOf(world, community, '2026Q3', `statements.${name}`)
    expect([figure('overdue'), figure('withdrawnEarly')]).toEqual([1, 1])
    const { version } = await read()
    const posted = await world.as('managerChen').does(postStatement, await thirdQuarter(world))
    expect(posted).toMatchObject({ statementId, version: version + 1, daysLate: 2 })
    expect([figure('overdue'), figure('posted'), figure('postedLate'), figure('withdrawnEarly')]).toEqual([0, 1, 1, 1])
    expect((await read()).standing).toMatchObject({ postedOn: '2026-10-15', stands: true, daysUp: 10, daysToGo: 25 })
    sound()
  })
})
