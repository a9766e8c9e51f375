import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { boardPicture } from '../../scripts/seed/picture'
import { garden, postLaterQuarter } from '../cloudfunctions/disclosure/garden'
import answers from '../fixtures/samples/answers.json'
import type { Stage } from './stage'
import { raiseStage } from './stage'

const BUILDING_MS = 900_000
const RIGHT = '公共收益收支公示表-2026年第三季度.xlsx'
const FAULTY = '公共收益收支公示表-有错.xlsx'
const QUESTION = '南门、北门、架空层各有一台，我数是3台，账上只有2台。第3台的钱在哪？'
const ANSWER = '架空层那台是9月28日装的，合同约定10月1日起算租金。第四季度的账里会写成3台。'
/** What the faulty workbook does wrong, as owners would read it; the missing phone is the thirteenth and stops it. */
const PLANTED = [
  '期初比上期期末少90.00',
  '没写出入口道闸广告',
  '通信基站：比合同少2,000.00',
  '自动售货机写了两次',
  '架空层场地租赁放错了类别',
  '游泳池承包填0，没写原因',
  '物业分得比约定的多2,051.35',
  '监控系统改造超出业主决定680.00元',
  '儿童滑梯维修没写业主决定',
  '凭证P2026-0822用了两次',
  '存维修资金没有凭证',
  '期末结余多1,234.00',
]

let stage: Stage
let form = ''
let read = ''
beforeAll(async () => {
  stage = await raiseStage({ seed: 'putian', now: '2026-10-15T11:20:00+08:00' })
  await stage.world.sweep()
  const community = await garden(stage.world)
  form = `packages/statement/form/index?community=${community}&period=2026Q3`
  read = `packages/statement/read/index?statement=${community}-2026Q3`
}, BUILDING_MS)
afterAll(() => stage?.close())

const opened = async (page: Page, path: string, words: string): Promise<Page> => {
  await stage.open(page, path)
  await page.getByText(words).locator('visible=true').first().waitFor()
  return page
}

async function dropIn(page: Page, name: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '从表格填' }).click()
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await (await choosing).setFiles({ name, mimeType, buffer: readFileSync(`test/fixtures/samples/${name}`) })
  await page.getByText('表格读到了什么').waitFor()
}

async function photographBoard(page: Page): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '拍公示牌的照片' }).click()
  await (await choosing).setFiles({ name: 'board.png', mimeType: 'image/png', buffer: boardPicture(50) })
  await page.getByText('换一张公示牌的照片').waitFor()
}

describe('PT-07 the form opens with what the register says', () => {
  it('is reached from what is owed, and has every source with its rule', async () => {
    const hands = 'packages/desk/hands/index'
    const chen = await opened(await stage.as('managerChen', 1280), hands, '2026年第三季度公共收益没公示')
    await chen.getByText('2026年第三季度公共收益没公示').locator('visible=true').click()
    await chen.getByText('去填这一期').locator('visible=true').click()
    await chen.getByText('占用共有道路停车位').locator('visible=true').first().waitFor()
    expect(await chen.getByLabel('占用共有道路停车位金额').inputValue()).toBe('18,900.00')
    expect(await chen.getByLabel('期初结余金额').inputValue()).toBe('86,432.17')
    await chen.locator('.badge').getByText('10月31日到期，还有16天').waitFor()
    await stage.keep(chen, 'statement-form-1280')
    await stage.keep(await opened(await stage.as('managerChen'), form, '占用共有道路停车位'), 'statement-form-390')
  })
})

describe('PT-08 findings stand beside the line while one types', () => {
  it('names both figures and guesses at the slip, and is gone once it is put right', async () => {
    const chen = await opened(await stage.as('managerChen', 1280), form, '占用共有道路停车位')
    const opening = chen.getByLabel('期初结余金额')
    await opening.fill('86,342.17')
    await chen.getByText('上期期末是86,432.17，这里少90.00。是不是数字颠倒了？').waitFor()
    await opening.fill('86,432.17')
    await chen.getByText('是不是数字颠倒了').waitFor({ state: 'detached' })
    await opening.fill('八万')
    await chen.getByText('不是金额，写成1234.56这样').waitFor()
    await opening.fill('86432.17')
    await chen.getByText('不是金额').waitFor({ state: 'detached' })
  })

  it('shows every planted fault of the faulty workbook, each in words', async () => {
    const chen = await stage.as('managerChen', 1280)
    await dropIn(chen, FAULTY)
    await chen.getByText('13项要看').waitFor()
    await chen.getByRole('button', { name: '用这份填' }).click()
    await chen.getByText('差1项，还不能公示').waitFor()
    await chen.getByText('没写联系电话').waitFor()
    const going = await chen.locator('.fgoing').allTextContents()
    const titles = going.map((line) => line.replace(/^\d+\. /, ''))
    expect([...titles].sort()).toEqual([...PLANTED, '没有公示牌的照片'].sort())
    expect(PLANTED).toHaveLength(answers.statementFaults.length - 1)
    await chen.getByText('这一期应收7,500.00，这里少2,000.00').waitFor()
    await stage.keep(chen, 'statement-faulty-1280')
    await chen.getByText('看条款').first().click()
    await chen.getByText('公示的账目混乱，公示金额填报不实').first().waitFor()
  })
})

describe('PT-38 a right statement is posted and is with everybody at once', () => {
  it('is taken from the workbook, with the photo of the board, previewed and posted', async () => {
    const chen = await stage.as('managerChen', 1280)
    await dropIn(chen, RIGHT)
    await chen.getByText('核对下来都相符').first().waitFor()
    await chen.getByRole('button', { name: '用这份填' }).click()
    await photographBoard(chen)
    await chen.getByText('账上还剩').first().waitFor()
    await stage.keep(chen, 'statement-preview-1280')
    await chen.getByRole('button', { name: '公示', exact: true }).click()
    await chen.getByText('公示好了，今天11:20').waitFor()
    await chen.getByText('样本社区、样本街道、荔城区，今天11:20收到').waitFor()
    await stage.keep(chen, 'statement-posted-1280')
    await stage.world.sweep()
    await stage.world.emulator.idle()
    await stage.world.emulator.answerPictureChecks()
  })

  it.each(['neighbourhoodZheng', 'subdistrictXu', 'countyLin'])('is told to %s', async (who) => {
    const inbox = await opened(await stage.as(who), 'packages/people/inbox/index', '收到一份公示')
    await inbox.getByText('收到一份公示').first().click()
    await inbox.getByText('样本社区、样本街道、荔城区，今天11:20收到').waitFor()
  })
})

describe('an owner reads it and verifies on her own device that it is what was posted', () => {
  it('finds it on her first page, opens it, and the seal comes down', async () => {
    stage.world.setTime('2026-10-20T11:20:00+08:00')
    const liu = await opened(await stage.as('ownerLiu'), 'pages/home/index', '80,180.98')
    await liu.getByText('2026年第三季度公共收益·10月15日').waitFor()
    await liu.getByText('看这份账').click()
    await liu.getByLabel('印：原样未改').locator('visible=true').first().waitFor()
    await liu.getByText('早于期限16天').waitFor()
    await liu.getByText('5天', { exact: true }).waitFor()
    await liu.locator('.board-photo:visible').waitFor()
    await stage.keep(liu, 'statement-390')
    await stage.keepWhole(liu, 'statement-whole-390')
    await stage.keep(await opened(await stage.as('ownerLiu', 1280), read, '这枚印证明什么'), 'statement-1280')
    await opened(liu, 'pages/home/index', '80,180.98')
    await liu.getByLabel('印：原样未改').locator('visible=true').first().waitFor()
    await liu.getByText('2026年第三季度公共收益·10月15日').waitFor({ state: 'detached' })
    await stage.keep(liu, 'home-sealed-390')
  })

  it('has no seal when one fen is another than was posted, and says whom to call', async () => {
    const ma = await stage.as('ownerMa')
    await ma.route('**/api', async (route) => {
      const answer = await route.fetch()
      const body = (await answer.text()).replace('"closing":8018098', '"closing":8018099')
      await route.fulfill({ response: answer, body })
    })
    await opened(ma, read, '和当时公示的不一样')
    expect(await ma.getByLabel('印：原样未改').count()).toBe(0)
    await ma.getByText('先别信这一页，打样本社区0594-2000300').waitFor()
    await stage.keep(ma, 'statement-differs-390')
    await ma.unroute('**/api')
  })

  it('reads in large print: aloud first, the parts folded', async () => {
    const tang = await stage.as('ownerTang')
    await opened(tang, 'pages/home/index', '80,180.98')
    await tang.getByText('长辈版').click()
    await stage.keep(tang, 'home-elder-390')
    await opened(tang, read, '公共收益的账')
    await tang.getByLabel('印：原样未改').locator('visible=true').first().waitFor()
    await tang.getByText('念给我听').waitFor()
    await stage.keep(tang, 'statement-elder-390')
  })
})

describe('PT-41 she asks about one line, the manager answers, both stand beside the line', () => {
  it('asks with the line in sight and gets a number', async () => {
    const liu = await opened(await stage.as('ownerLiu'), read, '这枚印证明什么')
    await liu.getByRole('row', { name: /自动售货机/ }).click()
    await liu.getByText('这一笔还没有人问').waitFor()
    await liu.getByText('问这一笔').click()
    await liu.getByLabel('你想问什么').fill(QUESTION)
    await liu.getByText('样本物业，最晚10月27日').waitFor()
    await stage.keep(liu, 'ask-390')
    await liu.getByText('把问题发给物业').click()
    await liu.getByText('打电话、到社区问').waitFor()
  })

  it('is answered by the manager from what is in hand', async () => {
    stage.world.setTime('2026-10-21T15:40:00+08:00')
    const chen = await opened(await stage.as('managerChen', 1280), 'packages/desk/hands/index', '业主问：自动售货机')
    await chen.getByText('业主问：自动售货机').click()
    await chen.getByLabel('你的回答').fill(ANSWER)
    await stage.keep(chen, 'answer-1280')
    await chen.getByText('把回答发给业主').click()
    await chen.getByText('用了1天').waitFor()
    await chen.goBack()
    await chen.getByText('业主问：自动售货机').waitFor({ state: 'detached' })
    await chen.getByText('2026年第三季度公共收益自查').waitFor()
  })

  it('stands beside the line for the whole community', async () => {
    const ma = await opened(await stage.as('ownerMa'), read, '这枚印证明什么')
    await ma.getByRole('row', { name: /自动售货机.*1个问题，已答/ }).click()
    await ma.getByText(ANSWER).waitFor()
    await ma.getByText(QUESTION).waitFor()
    await stage.keep(ma, 'line-answered-390')
    const liu = await opened(await stage.as('ownerLiu'), 'pages/home/index', '你问的有回答了')
    await liu.getByText('你问的有回答了').click()
    await liu.getByText('这是你问的，别人看不到你的名字').waitFor()
  })
})

describe('PT-05 on the due day it is in time, a day later it is one day late', () => {
  const posted = async (nth: number, period: string): Promise<Page> => {
    await postLaterQuarter(stage.world, nth)
    return opened(await stage.as('ownerLiu'), read.replace('2026Q3', period), '公共收益收支公示')
  }

  it('says in time until midnight of the due day', async () => {
    stage.world.setTime('2027-01-31T23:59:00+08:00')
    const liu = await posted(1, '2026Q4')
    await liu.getByText('就在期限那天').waitFor()
    await opened(liu, 'pages/disclosure/index', '2026年第四季度')
    expect(await liu.locator('.badge.late:visible').count()).toBe(0)
  })

  it('says one day late from midnight on', async () => {
    stage.world.setTime('2027-05-01T00:00:00+08:00')
    const liu = await posted(2, '2027Q1')
    await liu.getByText('晚了1天', { exact: true }).waitFor()
    await opened(liu, 'pages/disclosure/index', '晚了1天公示')
    await stage.keep(liu, 'disclosure-390')
  })

  it('threw no error on any page', () => {
    expect(stage.complaints).toEqual([])
  })
})
