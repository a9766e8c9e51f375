import { readUnitFees } from '../../contract/fee/readUnitFees'
import { whoAmI } from '../../contract/registry/whoAmI'
import { FIRST_ROW, owedFen, rollLine, rollWorkbook } from '../fixtures/rollSheet'
import type { Stage } from './stage'
import { raiseStage } from './stage'

const BUILDING_MS = 900_000
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

let stage: Stage
let unitId = ''
beforeAll(async () => {
  stage = await raiseStage({ seed: 'putian', now: '2026-10-20T09:00:00+08:00' })
  unitId = (await stage.world.as('ownerLiu').does(whoAmI, {})).units[0]?.unitId ?? ''
}, BUILDING_MS)
afterAll(() => stage?.close())

const yuan = (amount: number): string => (amount / 100).toFixed(2)

/** 40 units in order, two that aren't; 101 has paid a part of the summer and all of the spring. */
const roll = (): Promise<Buffer> =>
  rollWorkbook([
    rollLine(0, { '已收金额（元）': 100 }),
    rollLine(0, { 计费起: '2026-04', 计费止: '2026-06', '已收金额（元）': owedFen(0, 3) / 100 }),
    ...Array.from({ length: 39 }, (_, nth) => rollLine(nth + 1)),
    rollLine(50, { 房号: '9901' }),
    rollLine(51, { '应收金额（元）': '三百元整' }),
  ])

describe('PY-05 the company hands its roll in at a desk', () => {
  it('from the desk of its post, for one of the communities that it serves', async () => {
    const chen = await stage.as('managerChen', 1280)
    await stage.open(chen, 'pages/mine/index')
    await chen.getByText('项目经理，样本花园项目经理').click()
    await chen.getByText('物业费导入', { exact: true }).click()
    await chen.locator('.work:visible').getByText('样本花园', { exact: true }).click()
    await chen.getByText('表里要有哪些列').waitFor()
    await stage.keep(chen, 'fee-import-1280')
  })

  it('and reads what became of every row', async () => {
    const chen = await stage.as('managerChen', 1280)
    const chosen = chen.waitForEvent('filechooser')
    await chen.getByText('选台账表格（.xlsx）').click()
    await (await chosen).setFiles({ name: '物业费台账.xlsx', mimeType: SHEET, buffer: await roll() })
    await chen.getByText('收下41行').waitFor()
    await chen.getByText('2行没收下').waitFor()
    await chen.getByText(`第${FIRST_ROW + 41}行，房号：登记里没有这一户`).waitFor()
    await chen.getByText(`第${FIRST_ROW + 42}行，应收金额（元）：不是金额`).waitFor()
    await stage.keep(chen, 'fee-imported-1280')
  })
})

describe('an owner sees what her unit owes and has paid', () => {
  it('by period, from her own page', async () => {
    const liu = await stage.as('ownerLiu')
    await stage.open(liu, 'pages/mine/index')
    await liu.getByText('看这一户的物业费').waitFor()
    await stage.keep(liu, 'mine-390')
    await liu.getByText('看这一户的物业费').click()
    await liu.getByText('2026年7月—2026年9月').waitFor()
    const open = owedFen(0, 3) - 10_000
    await liu.getByText(yuan(open)).first().waitFor()
    await liu.getByText('2026年4月—2026年6月').waitFor()
    await liu.getByText('交清了').waitFor()
    const account = await stage.world.as('ownerLiu').does(readUnitFees, { unitId })
    expect(account.open).toBe(open)
    await stage.keep(liu, 'fee-unit-390')
  })

  it('and nobody else, not even by the page’s own address', async () => {
    const ma = await stage.as('ownerMa')
    await stage.open(ma, `packages/fee/unit/index?unit=${unitId}`)
    await ma.getByText('这一页不归你看').waitFor()
    expect(await ma.getByText('1栋1单元101').count()).toBe(0)
    const chen = await stage.as('managerChen')
    await stage.open(chen, `packages/fee/unit/index?unit=${unitId}`)
    await chen.getByText('这一页不归你看').waitFor()
  })

  it('without any page having complained', () => {
    expect(stage.complaints).toEqual([])
  })
})
