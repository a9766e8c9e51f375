import { booksOf, runStillChecks } from '../../../checks'
import { correctStatement } from '../../../contract/disclosure/correctStatement'
import { listStatements } from '../../../contract/disclosure/listStatements'
import { postStatement } from '../../../contract/disclosure/postStatement'
import { readHome } from '../../../contract/disclosure/readHome'
import { checkSheet } from '../../../contract/disclosure/checkSheet'
import { checksOf, withFound } from '../../../contract/disclosure/found'
import { readStatement } from '../../../contract/disclosure/readStatement'
import { withdrawStatement } from '../../../contract/disclosure/withdrawStatement'
import { listInbox } from '../../../contract/registry/listInbox'
import { exportedOf } from '../../../cloudfunctions/jobs/export/exported'
import { localDate } from '../../../domain/common'
import { mismatches } from '../../../domain/disclosure'
import { checksWords } from '../../../src/locales/sheet'
import { shareText } from '../../../src/locales/statement'
import { readPdf } from '../../fixtures/pdf'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { sweepKilledAtEachCall } from '../../simulation/killing'
import { figureOf, garden, postThirdQuarter } from '../disclosure/garden'
import { laneQuarter, serveLane } from '../disclosure/lane'
import { printedBy } from '../disclosure/making'

const LONG = 240_000

let world: World
let here: string
let lane: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian', now: '2026-10-10' })
  here = await garden(world)
  await world.sweep()
  lane = await serveLane(world)
}, LONG)
afterAll(() => world?.stop())

const [GARDEN, OFFICE] = ['managerChen', 'neighbourhoodZheng'] as const
const statementOf = (of: string): string => `${of}-2026Q3`
const found = async (of: string) => {
  await world.sweep()
  return (await world.as('ownerLiu').does(readStatement, { statementId: statementOf(of) })).found
}
const correct = async (...vouchers: readonly string[]) => {
  const { version } = await world.as(GARDEN).does(readStatement, { statementId: statementOf(lane) })
  const statement = laneQuarter(...vouchers)
  const asked = { statementId: statementOf(lane), version, statement, reason: '凭证号写错了' }
  return world.as(GARDEN).does(correctStatement, asked)
}
const kind = () => figureOf(world, lane, '2026Q3', 'findings.voucherUsedBefore')
const sound = () => expect(runStillChecks(booksOf(world.emulator), world.now())).toEqual([])

describe('PT-12 a voucher that pays in two communities of one company', () => {
  it('is found at the one that came second, though the sweep dies at every call, and beside what was posted', async () => {
    await postThirdQuarter(world)
    world.setTime('2026-10-11')
    const statement = laneQuarter('P2026-9001', 'P2026-0801')
    const posted = await world.as(GARDEN).does(postStatement, { communityId: lane, statement })
    expect(posted.findings.map(({ what }) => what)).not.toContain('disclosure.voucherUsedBefore')
    await sweepKilledAtEachCall(world)
    const figures = { voucher: 'P2026-0801', usedIn: '2026Q3', community: '样本花园' }
    const one = { clause: 'PT-12', what: 'disclosure.voucherUsedBefore', at: 'cost-2', figures }
    expect(await found(lane)).toMatchObject({ on: '2026-10-11', findings: [one], grounds: [{ id: 'PT-12' }] })
    expect(await found(here)).toBeUndefined()
    sound()
  })

  it('counts for the offices, on the list and on the first page; poster and neighbourhood are told', async () => {
    expect(kind()).toBe(1)
    const { items } = await world.as('ownerShi').does(listStatements, { communityId: lane })
    const { statement } = await world.as('ownerShi').does(readHome, { communityId: lane })
    const { content } = await world.as('ownerShi').does(readStatement, { statementId: statementOf(lane) })
    const count = content.findings.filter(({ what }) => what !== 'disclosure.late').length + 1
    expect([items[0]?.findings, statement?.findings]).toEqual([count, count])
    for (const who of [GARDEN, OFFICE]) {
      const inbox = (await world.as(who).does(listInbox, {})).items.map(({ template }) => template)
      expect(inbox.filter((template) => template === 'statement.found')).toHaveLength(1)
    }
  })

  it('is said by whoever counts: the words for the group, the sheet, whoever scans an older one, the export', async () => {
    const liu = world.as('ownerLiu')
    const { content, found: later, code } = await liu.does(readStatement, { statementId: statementOf(lane) })
    const count = mismatches(content.findings).length + 1
    const { made: all, agreeing } = checksOf(content, undefined)
    const now = withFound(content, later)
    expect(checksOf(content, later)).toEqual({ made: all, agreeing: agreeing - 1 })
    expect(shareText(now, localDate('2026-10-11'))).toContain(`核对下来有${count}项对不上`)
    const sheet = readPdf(await printedBy(world, GARDEN, statementOf(lane)))
    const words = sheet.map(({ text }) => text).join('')
    expect(words).toContain('公示以后，2026年10月11日核对出来的')
    expect(words).toContain(checksWords({ made: all, agreeing: agreeing - 1 }))
    const record = booksOf(world.emulator).statements.find(({ _id }) => _id === statementOf(lane))
    const held = async (printed?: number | null) =>
      world.asNobody().does(checkSheet, {
        ...{ statementId: statementOf(lane), code },
        ...(printed === undefined ? {} : { found: printed }),
      })
    const states = [await held(null), await held(record?.found?.at), await held()].map(({ state }) => state)
    expect(states).toEqual(['otherFindings', 'agrees', 'agrees'])
    expect((await held()).posted).toMatchObject({ found: { on: '2026-10-11', count: 1 }, checks: { made: all } })
    expect(record && exportedOf(record)).toMatchObject({ findings: count, foundLater: 1, foundOn: '2026-10-11' })
  })

  it('goes with a correction, and comes back with one; whoever came first stays first', async () => {
    world.setTime('2026-10-12')
    await correct('P2026-9001')
    expect([await found(lane), kind()]).toEqual([undefined, 0])
    await correct('P2026-9001', 'p2026-0801 ')
    expect(await found(lane)).toMatchObject({ findings: [{ at: 'cost-2' }] })
    expect(await found(here)).toBeUndefined()
    sound()
  })

  it('is none any more once the first is withdrawn, and the other way round once that is posted again', async () => {
    const { version } = await world.as(GARDEN).does(readStatement, { statementId: statementOf(here) })
    await world.as(GARDEN).does(withdrawStatement, { statementId: statementOf(here), version, reason: '重新核' })
    expect([await found(lane), kind()]).toEqual([undefined, 0])
    world.setTime('2026-10-13')
    await postThirdQuarter(world)
    expect(await found(here)).toMatchObject({ findings: [{ figures: { community: '样本里' } }] })
    expect(await found(lane)).toBeUndefined()
    sound()
  })

  it('stays with the company that used it when another follows, whose own vouchers are another’s', async () => {
    await serveLane(world, 'small')
    await world.sweep()
    world.setTime('2026-10-14')
    const { version } = await world.as('managerYu').does(readStatement, { statementId: statementOf(lane) })
    const statement = laneQuarter('P2026-0801', 'P2026-0815')
    const asked = { statementId: statementOf(lane), version, statement, reason: '漏了一笔' }
    await world.as('managerYu').does(correctStatement, asked)
    expect(await found(lane)).toBeUndefined()
    expect(await found(here)).toMatchObject({ findings: [{ figures: { voucher: 'P2026-0801' } }] })
    sound()
  })
})
