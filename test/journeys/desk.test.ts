import type { Page } from 'playwright-core'
import { acceptCase } from '../../contract/case/acceptCase'
import { reportRectified } from '../../contract/case/reportRectified'
import { sendReport } from '../../contract/case/sendReport'
import { verifyCase } from '../../contract/case/verifyCase'
import { whoAmI } from '../../contract/registry/whoAmI'
import { communityId } from '../../scripts/seed/places'
import { photoOf, postThirdQuarter } from '../cloudfunctions/disclosure/garden'
import type { Stage } from './stage'
import { raiseStage } from './stage'

const BUILDING_MS = 900_000

let stage: Stage
beforeAll(async () => {
  stage = await raiseStage({ seed: 'putian', now: '2026-10-12T09:00:00+08:00' })
  await playOctober()
}, BUILDING_MS)
afterAll(() => stage?.close())

async function report(who: string, place: string, problem: 'fireLaneBlocked' | 'debrisInStairs', building = '1栋') {
  const community = await communityId(stage.world, place)
  const { caseId } = await stage.world
    .as(who)
    .does(sendReport, { communityId: community, problem, place: { building } })
  return caseId
}

/** What a month leaves on the desks: a statement posted, cases in every state, some overdue. */
async function playOctober(): Promise<void> {
  const { world } = stage
  await world.sweep()
  await report('ownerShi', '样本里', 'fireLaneBlocked')
  const closed = await report('ownerLiu', '样本花园', 'fireLaneBlocked', '3栋')
  await world.as('managerChen').does(acceptCase, { caseId: closed })
  await world.as('managerChen').does(reportRectified, {
    caseId: closed,
    text: '车已挪走',
    photos: [await photoOf(world, 'managerChen')],
  })
  await world.as('neighbourhoodZheng').does(verifyCase, { caseId: closed, reply: '车已挪走，我们到现场看过' })
  world.setTime('2026-10-20T08:30:00+08:00')
  await postThirdQuarter(world)
  const rectified = await report('ownerMa', '样本花园', 'debrisInStairs', '2栋')
  await world.as('managerChen').does(acceptCase, { caseId: rectified })
  await world.as('managerChen').does(reportRectified, {
    caseId: rectified,
    text: '杂物清走了',
    photos: [await photoOf(world, 'managerChen')],
  })
  await report('ownerLiu', '样本花园', 'fireLaneBlocked', '2栋')
  await world.sweep()
}

const postOf = async (who: string): Promise<string> => {
  const [post] = (await stage.world.as(who).does(whoAmI, {})).posts
  return post?.postId ?? ''
}

async function desk(who: string, page: string, width?: 390 | 1280): Promise<Page> {
  const seen = await stage.as(who, width)
  await stage.open(seen, `packages/desk/${page}/index?post=${await postOf(who)}`)
  return seen
}

const figure = (page: Page, title: string) => page.locator('.figure:visible').filter({ hasText: title })
const rows = (page: Page) => page.locator('.queue:visible .line.body')

describe('the desk of a neighbourhood', () => {
  it('is entered from 我的 and shows what is due, overdue and done, as of when', async () => {
    const zheng = await stage.as('neighbourhoodZheng', 1280)
    await stage.open(zheng, 'pages/mine/index')
    await zheng.getByText('社区工作人员，样本社区物业专干').click()
    await zheng.getByText('截至今天8:30').waitFor()
    await rows(zheng).first().waitFor()
    await stage.keep(zheng, 'desk-neighbourhood-1280')
    expect(await figure(zheng, '第三季度已公示').textContent()).toContain('1/2')
    expect(await figure(zheng, '逾期').textContent()).toContain('1件')
    expect(await rows(zheng).count()).toBe(8)
  })

  it('is worked by keyboard: arrows move through the queue, Enter opens, back comes back', async () => {
    const zheng = await stage.as('neighbourhoodZheng', 1280)
    await rows(zheng).first().focus()
    await zheng.keyboard.press('ArrowDown')
    await zheng.keyboard.press('ArrowDown')
    const focused = await zheng.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(focused).toBe(await rows(zheng).nth(2).getAttribute('aria-label'))
    await zheng.keyboard.press('ArrowUp')
    await zheng.keyboard.press('Enter')
    await zheng.locator('.case-head:visible').waitFor()
    await zheng.goBack()
    await rows(zheng).first().waitFor()
  })

  it('opens each figure to exactly its items', async () => {
    const zheng = await stage.as('neighbourhoodZheng', 1280)
    for (const title of ['第三季度已公示', '逾期', '在办，没到期', '等核实', '已销号']) {
      const shown = Number(/^\d+/.exec((await figure(zheng, title).textContent()) ?? '')?.[0])
      await figure(zheng, title).focus()
      await zheng.keyboard.press('Enter')
      await zheng.getByText('外面的数截至').waitFor()
      await rows(zheng).first().waitFor()
      expect([title, await rows(zheng).count()]).toEqual([title, shown])
      await zheng.goBack()
      await figure(zheng, title).waitFor()
    }
  })

  it('narrows the queue', async () => {
    const zheng = await stage.as('neighbourhoodZheng', 1280)
    await zheng.getByRole('tab', { name: '逾期1' }).click()
    await rows(zheng).nth(1).waitFor({ state: 'detached' })
    await zheng.locator('.queue:visible .badge.late').waitFor()
    expect(await rows(zheng).count()).toBe(1)
    await zheng.getByRole('tab', { name: '办完的' }).click()
    await zheng.locator('.queue:visible .badge.done').first().waitFor()
    await zheng.getByText('2026年第三季度公共收益已公示').waitFor()
    await zheng.getByText('样本花园1号，10月报的').waitFor()
    await stage.keep(zheng, 'desk-done-1280')
  })

  it('is the same on a phone', async () => {
    const zheng = await desk('neighbourhoodZheng', 'today')
    await zheng.getByText('截至今天8:30').waitFor()
    await stage.keep(zheng, 'desk-neighbourhood-390')
    const wider = await zheng.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(wider).toBe(false)
  })
})

describe('the desks above', () => {
  it('see the regions below, and go down to a community', async () => {
    const lin = await desk('countyLin', 'below', 1280)
    await lin.getByText('样本街道', { exact: true }).waitFor()
    await stage.keep(lin, 'desk-county-1280')
    await lin.locator('.places:visible .line.body').first().focus()
    await lin.keyboard.press('Enter')
    await lin.getByRole('heading', { name: '今天要看8件' }).waitFor()
    const xu = await desk('subdistrictXu', 'today', 1280)
    await xu.getByRole('heading', { name: '今天要看8件' }).waitFor()
    const zheng = await desk('neighbourhoodZheng', 'below', 1280)
    await zheng.locator('.places:visible').getByText('样本花园', { exact: true }).click()
    await zheng.getByText('公示过的公共收益').waitFor()
    await stage.keep(zheng, 'desk-community-1280')
  })

  it('read which rules are in force, each with its clause or the reason', async () => {
    const lin = await stage.as('countyLin', 1280)
    await stage.open(lin, `packages/people/rules/index?post=${await postOf('countyLin')}&region=350304`)
    await lin.getByText('每季度一次，结束后第1个月的月底前').waitFor()
    await stage.keep(lin, 'rules-1280')
    await lin.getByRole('tab', { name: '归谁办' }).click()
    await lin.getByText('消防车道被占', { exact: true }).waitFor()
    await stage.keep(lin, 'rules-duties-1280')
  })
})

describe('the desk of a company', () => {
  it('shows what is in its hands', async () => {
    const chen = await desk('managerChen', 'hands', 1280)
    await rows(chen).first().waitFor()
    await stage.keep(chen, 'desk-company-1280')
    for (const label of await rows(chen).evaluateAll((lines) => lines.map((line) => line.getAttribute('aria-label')))) {
      expect(label).toContain('样本物业')
    }
  })

  it('and no page complained', () => {
    expect(stage.complaints).toEqual([])
  })
})
