import type { Page } from 'playwright-core'
import { PUTIAN } from '../../scripts/seed/places'
import { postThirdQuarter } from '../cloudfunctions/disclosure/garden'
import { readPdf, scanPdf } from '../fixtures/pdf'
import type { ReadPage } from '../fixtures/pdf'
import type { Stage } from './stage'
import { raiseStage } from './stage'

const BUILDING_MS = 900_000

let stage: Stage
let statementId = ''
let code = ''
beforeAll(async () => {
  stage = await raiseStage({ seed: 'putian', now: '2026-10-15' })
  const posted = await postThirdQuarter(stage.world)
  statementId = posted.statementId
  code = posted.code
  stage.world.setTime('2026-10-16T08:00:00+08:00')
  await stage.world.sweep()
}, BUILDING_MS)
afterAll(() => stage?.close())

const shown = (page: Page, words: string): Promise<void> =>
  page.getByText(words).locator('visible=true').first().waitFor()

/** Opens a file that a page offers, and fetches what lies there. */
async function taken(page: Page, name: RegExp): Promise<Buffer> {
  const asked = page.context().waitForEvent('request', (request) => request.url().includes('/storage/'))
  await page.getByRole('button', { name }).click()
  return Buffer.from(await (await fetch((await asked).url())).arrayBuffer())
}

async function printed(page: Page, format: 'A4' | 'A3'): Promise<Buffer> {
  await page.getByRole('button', { name: `打印公示单${format}` }).click()
  return taken(page, new RegExp(`公示单 样本花园 2026Q3 ${format}.pdf`))
}

describe('PT-40 the printed sheet carries contact and phone, and the same account as the screen', () => {
  let sheet: Buffer
  let pages: ReadPage[]
  it('is printed from the page that says that it was posted', async () => {
    const chen = await stage.as('managerChen', 1280)
    await stage.open(chen, `packages/statement/posted/index?statement=${statementId}`)
    sheet = await printed(chen, 'A4')
    pages = readPdf(sheet)
    await stage.keepWhole(chen, 'print-posted-1280')
    const words = pages.map(({ text }) => text).join('')
    for (const said of [
      '当日总根（2026年10月15日）',
      '0594-0000000',
      '项目经理',
      '80,180.98',
      '2026年11月14日',
      '第1页，共1页',
      code,
    ])
      expect(words).toContain(said)
  })

  it('is read by a camera, and agrees with the screen for anybody who stands before the board', async () => {
    const guo = await stage.asNobody(390)
    const url = await scanPdf(guo, sheet)
    await stage.keepWhole(guo, 'print-sheet-a4')
    expect(url).toContain(statementId)
    await guo.goto(url)
    await shown(guo, '这张单子是现在公示的这一份')
    await shown(guo, '80,180.98元')
    await shown(guo, '2026年10月15日的')
    await stage.keepWhole(guo, 'print-agrees-390')
  })
})

describe('PT-37 an owner prints too, and checks the wall by typing', () => {
  it('takes the large sheet home from the page of the statement', async () => {
    const liu = await stage.as('ownerLiu')
    await stage.open(liu, `packages/statement/read/index?statement=${statementId}`)
    const [first] = readPdf(await printed(liu, 'A3'))
    expect([Math.round(first?.width ?? 0), Math.round(first?.height ?? 0)]).toEqual([842, 1191])
    await stage.keepWhole(liu, 'print-read-390')
  })

  it('is told when a code is unknown, and that another agrees', async () => {
    const liu = await stage.as('ownerLiu')
    await stage.open(liu, 'pages/disclosure/index')
    await liu.getByRole('button', { name: /输核对码/ }).click()
    const typed = liu.getByLabel('核对码').locator('visible=true')
    await typed.fill('0000 0000')
    await liu.getByRole('button', { name: '核对', exact: true }).locator('visible=true').click()
    await shown(liu, '查不到这个核对码')
    await stage.keep(liu, 'print-unknown-390')
    const asTyped = code.toLowerCase().replace(' ', '')
    await typed.fill(asTyped)
    await liu.getByRole('button', { name: '核对', exact: true }).locator('visible=true').click()
    await shown(liu, '这张单子是现在公示的这一份')
  })
})

describe('PT-39 an office exports its quarter, the poster notes the entry', () => {
  it('exports from the desk what was posted', async () => {
    const zheng = await stage.as('neighbourhoodZheng', 1280)
    await stage.open(zheng, `packages/desk/entry/index?region=${PUTIAN.neighbourhood}`)
    await zheng.getByRole('button', { name: '导出这一期' }).click()
    const offered = zheng.getByText(/公共收益 样本社区 2026Q3.xlsx/).locator('visible=true')
    await offered.waitFor()
    await stage.keepWhole(zheng, 'print-export-1280')
  })

  it('notes the entry on the statement, and owners see nothing of it', async () => {
    const chen = await stage.as('managerChen', 1280)
    await stage.open(chen, `packages/statement/read/index?statement=${statementId}`)
    await chen.getByLabel('录入编号').locator('visible=true').fill('FJ-2026-0001')
    await chen.getByRole('button', { name: '记下已经录入' }).locator('visible=true').click()
    await shown(chen, '10月16日录入')
    await stage.keepWhole(chen, 'print-entry-1280')
  })
})

describe('PT-08 what was posted wrong is corrected before everybody’s eyes', () => {
  it('the company changes a line and says why', async () => {
    stage.world.setTime('2026-10-18T10:00:00+08:00')
    const chen = await stage.as('managerChen', 1280)
    await stage.open(chen, `packages/statement/read/index?statement=${statementId}`)
    await chen.getByText('改好的换上去，业主看得到改了哪里').locator('visible=true').click()
    const amount = chen.getByLabel('废旧物品回收金额').locator('visible=true')
    await amount.fill('960')
    await amount.blur()
    await chen.getByText('按约定算').locator('visible=true').click()
    await chen.getByText('自动算').locator('visible=true').click()
    await chen.getByLabel('为什么改').locator('visible=true').fill('少记了一次卖废品的钱')
    await chen.getByRole('button', { name: '更正', exact: true }).locator('visible=true').click()
    await shown(chen, '现在更正？')
    await chen.getByRole('button', { name: '更正', exact: true }).locator('visible=true').last().click()
    await shown(chen, '原因：少记了一次卖废品的钱')
  })

  it('an owner sees it in the list, and what changed line by line', async () => {
    const liu = await stage.as('ownerLiu')
    await stage.open(liu, 'pages/disclosure/index')
    await shown(liu, '10月15日公示，10月18日已更正')
    await stage.open(liu, `packages/statement/versions/index?statement=${statementId}`)
    await shown(liu, '现在 960.00元')
    await stage.keepWhole(liu, 'versions-390')
  })

  it('no page complained', () => {
    expect(stage.complaints).toEqual([])
  })
})
