import { openStatement } from '../../../contract/disclosure/openStatement'
import { postStatement } from '../../../contract/disclosure/postStatement'
import { readStatement } from '../../../contract/disclosure/readStatement'
import { listInbox } from '../../../contract/registry/listInbox'
import { fen } from '../../../domain/common'
import type { Finding } from '../../../domain/common'
import { aStatement, withLine } from '../../fixtures/statement'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import {
  figureOf,
  garden,
  gardenQ3,
  photoOf,
  postLaterQuarter,
  postThirdQuarter,
  stateOf,
  thirdQuarter,
} from './garden'

const codes = (findings: readonly { readonly what: string }[]): string[] => findings.map(({ what }) => what)

describe('PT-05 a statement posted on the due day is in time, the day after it is one day late', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld({ seed: 'putian', now: '2026-09-30' })
  })
  afterAll(() => world.stop())

  it('can’t be posted on the last day of the period, and can on the day after', async () => {
    const posting = await thirdQuarter(world)
    const before = stateOf(world)
    const early = await world.as('managerChen').call(postStatement, posting)
    expect(early).toMatchObject({ ok: false, refusal: { code: 'disclosure.periodNotOver', last: '2026-09-30' } })
    expect(stateOf(world)).toBe(before)
    world.setTime('2026-10-01')
    const board = { fileId: await photoOf(world, 'managerChen'), position: 'mainPedestrianEntrance' } as const
    const posted = await world.as('managerChen').does(postStatement, { ...posting, board })
    expect(posted).toMatchObject({ postedOn: '2026-10-01', dueOn: '2026-10-31', daysLate: 0, findings: [] })
  })

  it.each([
    ['2027-01-31', 1, '2027-01-31', 0, []],
    ['2027-05-01', 2, '2027-04-30', 1, ['disclosure.late']],
    ['2027-09-14', 3, '2027-07-31', 45, ['disclosure.late']],
  ])('posted on %s, quarter %i is due on %s and %i days late', async (day, nth, dueOn, daysLate, found) => {
    world.setTime(day)
    await world.sweep()
    const posted = await postLaterQuarter(world, nth)
    expect(posted).toMatchObject({ postedOn: day, dueOn, daysLate })
    expect(codes(posted.findings)).toEqual(found)
    const { content } = await world.as('ownerLiu').does(readStatement, { statementId: posted.statementId })
    expect(content).toMatchObject({ postedOn: day, dueOn, daysLate })
  })

  it('counts a late one as posted and late, and no longer as overdue', async () => {
    world.setTime('2027-11-03')
    await world.sweep()
    const community = await garden(world)
    const figures = () =>
      ['due', 'overdue', 'posted', 'postedLate'].map((name) =>
        figureOf(world, community, '2027Q3', `statements.${name}`),
      )
    expect(figures()).toEqual([0, 1, 0, 0])
    const { statementId } = await postLaterQuarter(world, 4)
    expect(figures()).toEqual([0, 0, 1, 1])
    expect(figureOf(world, community, '2027Q3', 'statements.withFindings')).toBe(0)
    expect(world.emulator.data.get('workItems', `duty-${statementId}`)).toMatchObject({ state: 'done' })
  })
})

describe('PT-36 the five parts of a statement each stand; what is missing stops the posting', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld({ seed: 'putian' })
  })
  afterAll(() => world.stop())

  const stoppedBy = async (difference: Parameters<typeof aStatement>[0]): Promise<[string, string][]> => {
    const posting = await thirdQuarter(world, difference)
    const before = stateOf(world)
    const reply = await world.as('managerChen').call(postStatement, posting)
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'disclosure.blocked' } })
    expect(stateOf(world)).toBe(before)
    const found = reply.ok || !('refusal' in reply) ? [] : (reply.refusal.findings as Finding[])
    return found.map(({ what, at }) => [what, at])
  }

  it.each(['income', 'cost', 'split', 'expenditure', 'transfer'] as const)('is stopped without %s', async (part) => {
    expect(await stoppedBy({ [part]: null })).toContainEqual(['disclosure.partMissing', part])
  })

  it('is stopped without opening or closing', async () => {
    expect(await stoppedBy({ opening: null, closing: null })).toEqual([
      ['disclosure.openingMissing', 'opening'],
      ['disclosure.closingMissing', 'closing'],
    ])
  })

  it.each(['', '1234', '无'])('PT-40 is stopped with %j for a phone', async (phone) => {
    expect(await stoppedBy({ contact: { name: '项目经理', phone } })).toEqual([
      ['disclosure.contactMissing', 'contact.phone'],
    ])
  })

  it('PT-04 takes no photo of somebody else for its own', async () => {
    const posting = await thirdQuarter(world)
    const board = { fileId: await photoOf(world, 'staffFang'), position: 'mainPedestrianEntrance' } as const
    const before = stateOf(world)
    const reply = await world.as('managerChen').call(postStatement, { ...posting, board })
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'registry.noSuchFile' } })
    expect(stateOf(world)).toBe(before)
  })

  it('QX-11 isn’t posted by the committee where the plan names the company', async () => {
    const posting = await thirdQuarter(world, {}, 'committeeHe')
    const before = stateOf(world)
    const reply = await world.as('committeeHe').call(postStatement, posting)
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'disclosure.notThePoster' } })
    expect(stateOf(world)).toBe(before)
  })

  it('is posted with explicit zeros and the shortest phone that rings', async () => {
    const posted = await postThirdQuarter(world, {
      expenditure: [],
      closing: fen(8018098 + 1763000),
      contact: { name: '项目经理', phone: '12345' },
    })
    expect(posted.findings).toEqual([])
  })
})

describe('PT-08 what doesn’t agree is posted all the same, and says so', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld({ seed: 'putian' })
  })
  afterAll(() => world.stop())

  it('PT-04 posts a negative amount, another opening, a board elsewhere: each with its figures and clause', async () => {
    const { income } = withLine(aStatement(), 'income-S09', { amount: fen(-86000) })
    const posting = await thirdQuarter(world, { income, opening: fen(8634217) })
    const board = { fileId: posting.board?.fileId ?? '', position: 'elsewhere' } as const
    const { findings, statementId } = await world.as('managerChen').does(postStatement, { ...posting, board })
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          clause: 'PT-08',
          what: 'disclosure.negativeAmount',
          at: 'income-S09',
          figures: expect.objectContaining({ statedFen: -86000 }),
        }),
        expect.objectContaining({
          clause: 'PT-08',
          what: 'disclosure.openingDiffers',
          figures: expect.objectContaining({ statedFen: 8634217, expectedFen: 8643217 }),
        }),
        expect.objectContaining({ clause: 'PT-04', what: 'disclosure.boardElsewhere' }),
      ]),
    )
    const { content } = await world.as('ownerLiu').does(readStatement, { statementId })
    expect(content.findings).toEqual(findings)
    expect(figureOf(world, posting.communityId, '2026Q3', 'statements.withFindings')).toBe(1)
  })

  it('carries the closing stated on, right or wrong, and finds a voucher that was used before', async () => {
    world.setTime('2027-01-10')
    const form = await world.as('managerChen').does(openStatement, { communityId: await garden(world) })
    expect(form.period).toBe('2026Q4')
    expect(form.facts.previousClosing).toBe(8018098)
    expect(form.facts.vouchersUsed).toContainEqual({ voucher: 'P2026-0711', period: '2026Q3' })
    expect(form.facts.decisions.find(({ id }) => id === 'D-2026-03')?.spentBefore).toBe(1268000)
  })
})

describe('PT-38 neighbourhood, subdistrict and authority have it the moment it is posted', () => {
  let world: World
  let statementId: string
  beforeAll(async () => {
    world = await openWorld({ seed: 'putian' })
    await world.sweep()
  })
  afterAll(() => world.stop())

  it('PT-07 lets one of two managers at the same moment win and tells the other', async () => {
    const [one, two] = [await thirdQuarter(world), await thirdQuarter(world, {}, 'staffFang')]
    const replies = await Promise.all([
      world.as('managerChen').call(postStatement, one),
      world.as('staffFang').call(postStatement, two),
    ])
    statementId = await gardenQ3(world)
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(replies.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'disclosure.postedAlready', statementId, postedOn: '2026-10-20' },
    })
    const entries = [...world.emulator.data.all('logEntries')].filter(({ communityId: id }) => id === one.communityId)
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2])
    expect(figureOf(world, one.communityId, '2026Q3', 'statements.posted')).toBe(1)
  })

  it('keeps when each office received it and tells each once', async () => {
    const { receipts } = await world.as('subdistrictXu').does(readStatement, { statementId })
    expect(receipts).toEqual([
      { office: 'neighbourhood', name: '样本社区', at: world.now() },
      { office: 'subdistrict', name: '样本街道', at: world.now() },
      { office: 'county', name: '荔城区', at: world.now() },
    ])
    await world.sweep()
    await world.sweep()
    expect(await Promise.all(['neighbourhoodZheng', 'subdistrictXu', 'countyLin'].map(told))).toEqual([1, 1, 1])
  })

  it('PT-37 tells every verified owner once, and nobody else', async () => {
    expect(await Promise.all(['ownerLiu', 'ownerMa', 'ownerTang'].map(told))).toEqual([1, 1, 1])
    expect(await Promise.all(['ownerShi', 'residentGuo'].map(told))).toEqual([0, 0])
  })

  it('PT-07 refuses a second statement for the period the day after', async () => {
    world.setTime('2026-10-21')
    const posting = await thirdQuarter(world, { closing: fen(1) }, 'staffFang')
    const before = stateOf(world)
    const second = await world.as('staffFang').call(postStatement, posting)
    expect(second).toMatchObject({
      ok: false,
      refusal: { code: 'disclosure.postedAlready', statementId, postedOn: '2026-10-20' },
    })
    expect(stateOf(world)).toBe(before)
  })

  const told = async (openid: string): Promise<number> => {
    const { items } = await world.as(openid).does(listInbox, {})
    return items.filter(({ page }) => page === `item:statement:${statementId}`).length
  }
})
