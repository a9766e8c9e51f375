import type { Page } from 'playwright-core'
import { mismatchesOf } from '../../contract/disclosure/found'
import { postStatement } from '../../contract/disclosure/postStatement'
import { printStatement } from '../../contract/disclosure/printStatement'
import { readStatement } from '../../contract/disclosure/readStatement'
import { boardPicture } from '../../scripts/seed/picture'
import { garden, postThirdQuarter } from '../cloudfunctions/disclosure/garden'
import { laneQuarter, serveLane } from '../cloudfunctions/disclosure/lane'
import { made } from '../cloudfunctions/disclosure/making'
import { takePhoto } from './fireLane'
import { raiseStage } from './stage'
import type { Stage } from './stage'

const BUILDING_MS = 900_000
const QUESTION = '现场有3台自动售货机，账上只有2台。照片是今天拍的。'
const ANSWER = '第三台是10月2日才放的，合同从10月起算，下一期入账。'

let stage: Stage
let read = ''
let lane = ''
beforeAll(async () => {
  stage = await raiseStage({ seed: 'putian', now: '2026-10-10' })
  await stage.world.sweep()
  lane = await serveLane(stage.world)
  await postThirdQuarter(stage.world)
  read = `packages/statement/read/index?statement=${await garden(stage.world)}-2026Q3`
}, BUILDING_MS)
afterAll(() => stage?.close())

const opened = async (page: Page, path: string, words: string | RegExp): Promise<Page> => {
  await stage.open(page, path)
  await page.getByText(words).locator('visible=true').first().waitFor()
  return page
}

describe('PT-09 an owner puts photos to a line, the manager answers, both stand beside it', () => {
  it('asks with a photo, knowing who sees it', async () => {
    const line = `packages/statement/line/index?statement=${await garden(stage.world)}-2026Q3&line=income-S06`
    const liu = await opened(await stage.as('ownerLiu'), line, '这一笔还没有人问')
    await liu.getByText('问这一笔').click()
    await liu.getByLabel('你想问什么').fill(QUESTION)
    await takePhoto(liu, boardPicture(61))
    await stage.keepWhole(liu, 'evidence-ask-390')
    await liu.getByText('把问题发给物业').click()
    await liu.getByText('打电话、到社区问').waitFor()
    await stage.keepWhole(liu, 'evidence-asked-390')
  })

  it('is seen at once by whoever answers', async () => {
    const chen = await opened(await stage.as('managerChen', 1280), 'packages/desk/hands/index', '业主问：自动售货机')
    await chen.getByText('业主问：自动售货机').click()
    await chen.getByLabel('证据照片1').waitFor()
    await chen.getByLabel('你的回答').fill(ANSWER)
    await stage.keepWhole(chen, 'evidence-answer-1280')
    await chen.getByText('把回答发给业主').click()
    await chen
      .getByText('当天答的')
      .or(chen.getByText(/用了\d+天/))
      .first()
      .waitFor()
  })

  it('and by the community once the photo is looked at, with the answer', async () => {
    await stage.world.pictures()
    const ma = await opened(await stage.as('ownerMa'), read, '这枚印证明什么')
    await ma.getByRole('row', { name: /自动售货机.*已答/ }).click()
    await ma.getByText(ANSWER).waitFor()
    await ma.getByLabel('证据照片1').waitFor()
    await stage.keepWhole(ma, 'evidence-line-390')
  })
})

const PDF = { name: '业主决定.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n…\n%%EOF\n') }

describe('PT-07 a scan of who allowed a source is looked at before owners open it', () => {
  it('is kept back or let through by the neighbourhood', async () => {
    const source = `packages/source/one/index?community=${await garden(stage.world)}&source=S02`
    const chen = await opened(await stage.as('managerChen', 1280), source, '补上登记')
    const choosing = chen.waitForEvent('filechooser')
    await chen.getByRole('button', { name: '放上决定的扫描件' }).click()
    await (await choosing).setFiles(PDF)
    await chen.getByText('已经放好：业主决定.pdf').waitFor()
    await chen.getByText('存进登记').click()
    await chen.getByText('社区还没看，业主还看不到').waitFor()
    const liu = await opened(await stage.as('ownerLiu'), source, '扫描件还打不开')
    const zheng = await opened(await stage.as('neighbourhoodZheng'), source, '业主还看不到这份扫描件')
    await stage.keepWhole(zheng, 'consent-look-390')
    await zheng.getByRole('button', { name: '不能给业主看' }).click()
    await zheng.getByText('社区看过，没有给业主看。').waitFor()
    await zheng.getByRole('button', { name: '让业主看到' }).click()
    await zheng.getByText('社区看过，没有给业主看。').waitFor({ state: 'detached' })
    await liu.reload()
    await liu.getByText('看决定的扫描件').waitFor()
  })
})

describe('PT-12 what came to light after the posting stands with what was posted', () => {
  let paper = ''
  it('the manager finds the sheet again, and that it lacks what was found since', async () => {
    stage.world.setTime('2026-10-11')
    const chen = stage.world.as('managerChen')
    const statement = laneQuarter('P2026-9001', 'P2026-0801')
    const { statementId } = await chen.does(postStatement, { communityId: lane, statement })
    const { jobId } = await chen.does(printStatement, { statementId, format: 'a4' })
    await made(stage.world, 'managerChen', jobId)
    const { code } = await chen.does(readStatement, { statementId })
    paper = `packages/statement/check/index?statement=${statementId}&code=${code.replace(' ', '')}`
    stage.world.setTime('2026-10-12')
    await stage.world.sweep()
    for (const width of [1280, 390] as const) {
      const path = `packages/statement/read/index?statement=${statementId}`
      const page = await opened(await stage.as('managerChen', width), path, '公示以后又核对出来的')
      await page.getByText('核对结果变了').waitFor()
      await stage.keepWhole(page, `found-manager-${width}`)
    }
  })

  it('an owner reads it, marked at its line, counted in the list and in the words for the group', async () => {
    const shi = await opened(
      await stage.as('ownerShi'),
      `packages/statement/read/index?statement=${lane}-2026Q3`,
      '公示以后又核对出来的',
    )
    await shi.getByRole('row', { name: /杂费2.*对不上/ }).waitFor()
    const { content, found } = await stage.world.as('ownerShi').does(readStatement, { statementId: `${lane}-2026Q3` })
    const differing = mismatchesOf(content, found)
    await shi.getByText(`核对下来有${differing}项对不上`).waitFor()
    await stage.keepWhole(shi, 'found-owner-390')
    await opened(shi, 'pages/disclosure/index', `${differing}项对不上`)
  })

  it('whoever scans the sheet is told what it lacks', async () => {
    const guo = await opened(await stage.asNobody(390), `${paper}&found=none`, '账没有改，核对结果变了')
    await guo.getByText('公示以后，10月12日又核对出1项对不上，这张单子上没有这一条。提醒物业换上新的。').waitFor()
    await stage.keepWhole(guo, 'found-scanned-390')
  })

  it('no page complained', () => {
    expect(stage.complaints).toEqual([])
  })
})
