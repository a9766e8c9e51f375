import { importRoll } from '../../../contract/fee/importRoll'
import { readUnitFees } from '../../../contract/fee/readUnitFees'
import { whoAmI } from '../../../contract/registry/whoAmI'
import { communityId } from '../../../scripts/seed/places'
import { FIRST_ROW, owedFen, rollLine, rollWorkbook } from '../../fixtures/rollSheet'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { begin, ended, handIn, imported } from './importing'

let world: World
let garden: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  garden = await communityId(world, '样本花园')
}, 120_000)
afterAll(() => world?.stop())

const accountOf = async (owner: string, nth = 0) => {
  const { units } = await world.as(owner).does(whoAmI, {})
  return world.as(owner).does(readUnitFees, { unitId: units[nth]?.unitId ?? '' })
}

describe('PY-05 the company’s roll is taken from a spreadsheet, each row checked, errors named by row and column', () => {
  it('takes the good rows and names each bad one, as a workbook of an office has them', async () => {
    const outcome = await imported(
      world,
      garden,
      await rollWorkbook([
        rollLine(0),
        rollLine(1, { '应收金额（元）': '三百' }),
        rollLine(2, { '建筑面积（㎡）': 50 }),
        rollLine(3, { 房号: '9901' }),
        rollLine(4, { '应收金额（元）': owedFen(4, 3) / 100 + 0.02 }),
        rollLine(5, { 计费起: '2026-10' }),
        rollLine(6, { 业主姓名: null }),
        rollLine(0),
        rollLine(7, { '已收金额（元）': 100 }),
      ]),
    )
    expect(outcome.findings.map(({ row, what, figures }) => [row, figures.column, what])).toEqual([
      [FIRST_ROW + 1, '应收金额（元）', 'fee.notAnAmount'],
      [FIRST_ROW + 2, '应收金额（元）', 'fee.amountDiffers'],
      [FIRST_ROW + 3, '房号', 'fee.noSuchUnit'],
      [FIRST_ROW + 4, '应收金额（元）', 'fee.amountDiffers'],
      [FIRST_ROW + 5, '计费起', 'fee.beginsAfterItEnds'],
      [FIRST_ROW + 6, '业主姓名', 'fee.nameMissing'],
      [FIRST_ROW + 7, '房号', 'fee.unitTwice'],
    ])
    expect(outcome).toMatchObject({ goodRows: 2, units: 2, badRows: 7, more: 0 })
    expect(outcome.goodTotal).toBe(owedFen(0, 3) + owedFen(7, 3))
  })

  it('holds the area against the register where the row agrees with itself', async () => {
    const line = rollLine(2, { '建筑面积（㎡）': 50, '应收金额（元）': 180 })
    const { findings } = await imported(world, garden, await rollWorkbook([rollLine(0), line]))
    expect(findings.map(({ row, what, figures }) => [row, figures.column, what])).toEqual([
      [FIRST_ROW + 1, '建筑面积（㎡）', 'fee.areaDiffers'],
    ])
  })

  it('adds up the rows of one unit, period by period, the latest first', async () => {
    const second = { 计费起: '2026-04', 计费止: '2026-06', '已收金额（元）': owedFen(0, 3) / 100 }
    await imported(world, garden, await rollWorkbook([rollLine(0, second), rollLine(0, { '已收金额（元）': 10 })]))
    const { lines, owed, paid, open } = await accountOf('ownerLiu')
    expect(lines.map(({ period, state }) => [period.first, period.last, state])).toEqual([
      ['2026-07-01', '2026-09-30', 'partly'],
      ['2026-04-01', '2026-06-30', 'paid'],
    ])
    expect([owed, paid, open]).toEqual([2 * owedFen(0, 3), owedFen(0, 3) + 1000, owedFen(0, 3) - 1000])
  })
})

describe('a second import', () => {
  it('replaces the first: whoever stands in it no more owes nothing, and is told as of when', async () => {
    await imported(world, garden, await rollWorkbook([rollLine(0), rollLine(1)]))
    expect((await accountOf('ownerMa')).open).toBe(owedFen(1, 3))
    world.setTime('2026-10-21')
    await imported(world, garden, await rollWorkbook([rollLine(0, { '已收金额（元）': 1 })]))
    expect((await accountOf('ownerLiu')).open).toBe(owedFen(0, 3) - 100)
    const gone = await accountOf('ownerMa')
    expect([gone.lines, gone.open]).toEqual([[], 0])
    expect(gone.importedAt).toBe(Date.parse('2026-10-21T09:00:00+08:00'))
  })

  it('leaves the earlier account of a unit whose row was not taken', async () => {
    await imported(world, garden, await rollWorkbook([rollLine(0), rollLine(1)]))
    await imported(world, garden, await rollWorkbook([rollLine(0), rollLine(1, { '应收金额（元）': '' })]))
    expect((await accountOf('ownerMa')).open).toBe(owedFen(1, 3))
  })

  it('changes nothing where not one row is right', async () => {
    await imported(world, garden, await rollWorkbook([rollLine(0)]))
    const outcome = await imported(world, garden, await rollWorkbook([rollLine(5, { 房号: '9901' })]))
    expect(outcome).toMatchObject({ goodRows: 0, units: 0, badRows: 1 })
    expect((await accountOf('ownerLiu')).open).toBe(owedFen(0, 3))
  })

  it.each([
    ['no heads', ['甲', '乙'], { code: 'fee.noHeader', figures: {} }],
    [
      'a column missing',
      ['楼栋', '单元', '房号', '业主姓名', '建筑面积', '收费标准', '计费起', '计费止'],
      { code: 'fee.columnsMissing', figures: { row: 2, columns: ['欠费金额'] } },
    ],
    [
      'a column twice',
      ['楼栋', '单元', '房号', '业主姓名', '建筑面积', '面积', '收费标准', '计费起', '计费止', '金额'],
      { code: 'fee.columnTwice', figures: { row: 2, columns: ['面积'] } },
    ],
  ])('changes nothing where the sheet has %s, says so, and lets the next in', async (_, heads, refusal) => {
    await imported(world, garden, await rollWorkbook([rollLine(0)]))
    const outcome = await imported(world, garden, await rollWorkbook([rollLine(1)], heads))
    expect(outcome).toMatchObject({ goodRows: 0, refusal })
    expect((await accountOf('ownerLiu')).open).toBe(owedFen(0, 3))
    expect((await imported(world, garden, await rollWorkbook([rollLine(1)]))).units).toBe(1)
  })
})

describe('who may import what', () => {
  const code = async (who: string, fileId: string, community = garden): Promise<string> => {
    const reply = await world.as(who).call(importRoll, { communityId: community, fileId })
    return reply.ok ? 'ok' : 'refusal' in reply ? reply.refusal.code : 'fault'
  }

  it('is the manager of the company that serves the community, and nobody else', async () => {
    const fileId = await handIn(world, 'managerChen', await rollWorkbook([rollLine(0)]))
    const others = ['managerYu', 'staffFang', 'ownerLiu', 'committeeHe', 'neighbourhoodZheng', 'cityHuang']
    for (const who of others) expect([who, await code(who, fileId)]).toEqual([who, 'door.notAllowed'])
    const lane = await communityId(world, '样本里')
    expect(await code('managerChen', fileId, lane)).toBe('door.notAllowed')
  })

  it('is a file of one’s own that was used for nothing else', async () => {
    const foreign = await handIn(world, 'managerYu', await rollWorkbook([rollLine(0)]))
    expect(await code('managerChen', foreign)).toBe('registry.noSuchFile')
    expect(await code('managerChen', 'file_none')).toBe('registry.noSuchFile')
    const own = await handIn(world, 'managerChen', await rollWorkbook([rollLine(0)]))
    const { importId } = await world.as('managerChen').does(importRoll, { communityId: garden, fileId: own })
    await ended(world, 'managerChen', importId)
    expect(await code('managerChen', own)).toBe('registry.noSuchFile')
  })

  it('is one at a time', async () => {
    const all = Array.from({ length: 150 }, (_, nth) => rollLine(nth))
    const next = await handIn(world, 'managerChen', await rollWorkbook([rollLine(0)]))
    const running = await begin(world, 'managerChen', garden, await rollWorkbook(all))
    expect(await code('managerChen', next)).toBe('fee.importRunning')
    expect(await ended(world, 'managerChen', running)).toMatchObject({ units: 150, badRows: 0 })
    expect(await code('managerChen', next)).toBe('ok')
  })
})
