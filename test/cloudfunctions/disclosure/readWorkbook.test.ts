import { openStatement } from '../../../contract/disclosure/openStatement'
import { postStatement } from '../../../contract/disclosure/postStatement'
import { readWorkbook } from '../../../contract/disclosure/readWorkbook'
import answers from '../../fixtures/samples/answers.json'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { garden, photoOf, stateOf, workbookOf } from './garden'

const RIGHT = '公共收益收支公示表-2026年第三季度.xlsx'
const FAULTY = '公共收益收支公示表-有错.xlsx'

/** The finding that each planted fault must show as. */
const FINDINGS: Readonly<Record<string, string>> = {
  'opening is not the last closing': 'openingDiffers',
  'registered source missing': 'sourceMissing',
  'less than the contract': 'belowContract',
  'the same source twice': 'sourceTwice',
  'filed under another category': 'categoryDiffers',
  'zero without a reason': 'zeroWithoutReason',
  'split is not the agreed ratio': 'ratioDiffers',
  'above what the decision allows': 'decisionExceeded',
  'no decision': 'decisionMissing',
  'voucher number used twice': 'voucherTwice',
  'transfer without voucher': 'transferWithoutVoucher',
  'closing does not add up from the figures stated': 'closingDiffers',
  'no contact phone': 'contactMissing',
}

let world: World
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
})
afterAll(() => world.stop())

const read = async (name: string) =>
  world.as('managerChen').does(readWorkbook, {
    communityId: await garden(world),
    period: '2026Q3',
    fileId: await workbookOf(world, 'managerChen', name),
  })

describe('PT-08 every planted fault of the faulty workbook is found, and nothing else', () => {
  it('finds each of the thirteen at its row, with the figures and the clause of the answers', async () => {
    const { findings, problems } = await read(FAULTY)
    expect(problems).toEqual([])
    const planted = answers.statementFaults.map(({ what, row, clause }) => [FINDINGS[what], row ?? undefined, clause])
    const found = findings.map(({ what, row, clause }) => [what.replace('disclosure.', ''), row, clause])
    const inOrder = (list: unknown[]): string[] => list.map((one) => JSON.stringify(one)).sort()
    expect(inOrder(found)).toEqual(inOrder(planted))
    expect(found).toHaveLength(13)
  })

  it.each(answers.statementFaults.filter((fault) => 'statedFen' in fault))(
    'states both figures of $what',
    async (fault) => {
      const { findings } = await read(FAULTY)
      const finding = findings.find(({ what }) => what === `disclosure.${FINDINGS[fault.what]}`)
      const figures = Object.values(finding?.figures ?? {})
      expect(figures).toContain(fault.statedFen)
      expect(figures).toContain('expectedFen' in fault ? fault.expectedFen : fault.limitFen)
    },
  )
})

describe('PT-36 the right workbook is taken over as it stands', () => {
  it('has the figures of the answers, no finding, and accounts for every row', async () => {
    const { statement, findings, problems, rows } = await read(RIGHT)
    expect([findings, problems]).toEqual([[], []])
    const total = (part: readonly { readonly amount: number }[] | null): number =>
      (part ?? []).reduce((sum, { amount }) => sum + amount, 0)
    const { right } = answers
    expect(total(statement.income)).toBe(right.incomeFen)
    expect(total(statement.cost)).toBe(right.costFen)
    expect(total(statement.split)).toBe(right.surplusFen)
    expect(total(statement.expenditure)).toBe(right.expenditureFen)
    expect(total(statement.transfer)).toBe(right.transferFen)
    expect([statement.opening, statement.closing]).toEqual([right.openingFen, right.closingFen])
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: rows.length }, (_, nth) => nth + 1))
    expect(rows.filter(({ became }) => became === 'line')).toHaveLength(19)
    expect(rows.filter(({ became }) => became === 'unread')).toEqual([])
  })

  it('PT-05 is posted as read', async () => {
    const { statement } = await read(RIGHT)
    const board = { fileId: await photoOf(world, 'managerChen'), position: 'mainPedestrianEntrance' } as const
    const posting = { communityId: await garden(world), statement, board }
    const posted = await world.as('managerChen').does(postStatement, posting)
    expect(posted).toMatchObject({ daysLate: 0, findings: [] })
    const form = await world
      .as('managerChen')
      .does(openStatement, { communityId: posting.communityId, period: '2026Q3' })
    expect(form.posted).toMatchObject({ statementId: posted.statementId, version: 1, postedOn: '2026-10-20' })
  })
})

describe('PT-08 a workbook that can’t be read is refused with what to do, and nothing is stored by reading', () => {
  it('refuses the workbook of another period', async () => {
    const fileId = await workbookOf(world, 'managerChen', RIGHT)
    const before = stateOf(world)
    const input = { communityId: await garden(world), period: '2026Q2', fileId }
    expect(await world.as('managerChen').call(readWorkbook, input)).toMatchObject({
      ok: false,
      refusal: {
        code: 'workbook.otherPeriod',
        stated: { first: '2026-07-01', last: '2026-09-30' },
        expected: { first: '2026-04-01', last: '2026-06-30' },
      },
    })
    expect(stateOf(world)).toBe(before)
  })

  it('refuses a workbook without a statement in it', async () => {
    const fileId = await workbookOf(world, 'managerChen', '12345转办清单.xlsx')
    const before = stateOf(world)
    const input = { communityId: await garden(world), period: '2026Q3', fileId }
    const reply = await world.as('managerChen').call(readWorkbook, input)
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'workbook.noHeader' } })
    expect(stateOf(world)).toBe(before)
  })

  it('refuses a photo, and a colleague’s workbook', async () => {
    const communityId = await garden(world)
    const photo = await photoOf(world, 'managerChen')
    const colleagues = await workbookOf(world, 'staffFang', RIGHT)
    for (const fileId of [photo, colleagues, 'file_nowhere']) {
      const reply = await world.as('managerChen').call(readWorkbook, { communityId, period: '2026Q3', fileId })
      expect(reply).toMatchObject({ ok: false, refusal: { code: 'registry.noSuchFile', fileId } })
    }
  })
})
