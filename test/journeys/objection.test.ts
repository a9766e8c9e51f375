import type { Page } from 'playwright-core'
import { enterSignature } from '../../contract/disclosure/audit/enterSignature'
import { boardPicture } from '../../scripts/seed/picture'
import { appointAuditor, AUDITOR, evenRoll, lane, rowOf, sheetOf } from '../cloudfunctions/disclosure/audit/lane'
import type { Stage, Width } from './stage'
import { raiseStage } from './stage'

const BUILDING_MS = 900_000

let stage: Stage
let statementId: string
let count = ''
let audit = ''
beforeAll(async () => {
  stage = await raiseStage({ seed: 'putian', now: '2026-10-20T10:00:00+08:00' })
  const { world } = stage
  statementId = `${await lane(world)}-2026Q2`
  count = `packages/audit/count/index?statement=${statementId}`
  audit = `packages/audit/audit/index?statement=${statementId}`
  await evenRoll(world)
  const sheetId = await sheetOf(world, 'neighbourhoodZheng', statementId)
  for (const [nth, room] of ['102', '103', '104'].entries()) {
    await world.as('neighbourhoodZheng').does(enterSignature, rowOf(sheetId, nth + 1, room))
  }
  await appointAuditor(world, 'auditorQiu')
}, BUILDING_MS)
afterAll(() => stage?.close())

async function opened(who: string, path: string, words: string, width: Width = 390): Promise<Page> {
  const page = await stage.as(who, width)
  await stage.open(page, path)
  await page.getByText(words).locator('visible=true').first().waitFor()
  return page
}

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).locator('visible=true').click()
const says = (page: Page, words: string) => page.getByText(words).locator('visible=true').first().waitFor()

/** Puts a picture where a scan or a photo is asked for. */
async function putIn(page: Page, button: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await press(page, button)
  await (await choosing).setFiles({ name: 'scan.png', mimeType: 'image/png', buffer: boardPicture(3, 80, 60) })
}

describe('PT-49 the line is reached on phone and paper together', () => {
  it('an owner finds the count on the statement and objects, one question at a time', async () => {
    const shi = await opened('ownerShi', `packages/statement/read/index?statement=${statementId}`, '3套房的业主有异议')
    await shi.getByText('3套房的业主有异议').locator('visible=true').click()
    await says(shi, '还差2户')
    await stage.keepWhole(shi, 'objection-count-390')
    await press(shi, '我对这份账有异议')
    await says(shi, '对哪一笔有异议？')
    await shi.getByText('整份账').locator('visible=true').first().click()
    await says(shi, '你觉得哪里不对？')
    await shi.getByLabel('哪里不对').fill('楼下的快递柜收的钱没写')
    await press(shi, '下一步')
    await says(shi, '看一遍再提')
    await stage.keep(shi, 'objection-check-390')
    await press(shi, '提异议')
    await says(shi, '连你家，现在有这么多套房的业主对这份账有异议')
    await stage.keep(shi, 'objection-sent-390')
  })

  it('the neighbourhood enters the last signature, and the audit opens by itself', async () => {
    const zheng = await opened('neighbourhoodZheng', count, '录入纸上的签名', 1280)
    await zheng.getByText('录入纸上的签名').locator('visible=true').click()
    await zheng.getByLabel('这张纸叫什么').fill('签名表第2页')
    await putIn(zheng, '放上签名纸的扫描件')
    await says(zheng, '已经放好')
    await press(zheng, '放好了，开始录')
    await zheng.getByLabel('楼栋').fill('1栋')
    await zheng.getByLabel('房号').fill('101')
    await press(zheng, '录入第1行')
    await says(zheng, '1栋101已经提过异议')
    await zheng.getByLabel('房号').fill('301')
    await press(zheng, '录入第1行')
    await says(zheng, '可以请第三方审计了')
    await stage.keep(zheng, 'objection-sheet-1280')
    const shi = await opened('ownerShi', count, '第三方审计：可以请审计')
    await shi.getByText('撤回异议').locator('visible=true').waitFor()
    await stage.keepWhole(shi, 'objection-open-390')
  })
})

describe('PT-52 from the engagement to what hangs on the board', () => {
  it('the neighbourhood has the letter ready and engages', async () => {
    const zheng = await opened('neighbourhoodZheng', audit, '请好了，登记审计机构', 1280)
    await says(zheng, '聘请第三方审计机构的提议')
    await stage.keepWhole(zheng, 'audit-engage-1280')
    await zheng.getByLabel('审计机构的名称').fill(AUDITOR)
    await zheng.getByLabel('统一社会信用代码').fill('91350304MA0000001U')
    await zheng.getByLabel('合同哪天签的').fill('2026-10-20')
    await putIn(zheng, '放上合同扫描件')
    await says(zheng, '已经放好')
    await press(zheng, '登记审计机构')
    await says(zheng, '审计中')
  })

  it('the auditor finds it in the list and reports', async () => {
    const qiu = await opened('auditorQiu', 'packages/audit/list/index', '样本里·2026年第二季度', 1280)
    await stage.keep(qiu, 'audit-list-1280')
    await qiu.getByText('样本里·2026年第二季度').locator('visible=true').click()
    await press(qiu, '加一项查出的问题')
    await qiu.getByLabel('查出什么').fill('快递柜的租金没有入账')
    await qiu.getByLabel('查到的金额（元）').fill('3600')
    await qiu.getByLabel('结论').fill('有一处收入没有入账')
    await putIn(qiu, '放上审计报告')
    await says(qiu, '已经放好')
    await press(qiu, '报结果：1项问题')
    await says(qiu, '查出1项')
  })

  it('the company puts it right, the county verifies, the photo of the board closes it', async () => {
    const yu = await opened('managerYu', audit, '改好了，报上去')
    await yu.getByLabel('怎么改的').fill('3,600元已经补进专账')
    await putIn(yu, '放上整改的材料')
    await says(yu, '已经放好')
    await stage.keepWhole(yu, 'audit-rectify-390')
    await press(yu, '报上去，等核实')
    await says(yu, '改好了，等核实')
    const lin = await opened('countyLin', audit, '核实整改', 1280)
    await lin.getByLabel('核实了什么').fill('看过银行回单，钱到账了')
    await press(lin, '改好了')
    await says(lin, '核实过，等贴出来')
    await opened('managerYu', audit, '把整改贴到公示牌上')
    await putIn(yu, '拍照或选照片')
    await press(yu, '贴好了')
    await says(yu, '办完了')
    await stage.world.emulator.idle()
    await stage.world.emulator.answerPictureChecks()
    const shi = await opened('ownerShi', audit, '贴在公示牌上的整改')
    await says(shi, '快递柜的租金没有入账')
    await stage.keepWhole(shi, 'audit-closed-390')
    expect(stage.complaints).toEqual([])
  })
})
