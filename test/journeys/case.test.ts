import type { Page } from 'playwright-core'
import { begin, finish, markAt, press, seeing, takePhoto } from './fireLane'
import { lanePictures } from './lanePicture'
import type { Stage } from './stage'
import { raiseStage } from './stage'

const BUILDING_MS = 900_000
const REPLY = '车已经挪走，我们到现场看过，车道通了。'

let stage: Stage
let pictures: { readonly blocked: Buffer; readonly clear: Buffer }
let casePage = ''
beforeAll(async () => {
  stage = await raiseStage({ seed: 'putian', now: '2026-10-20T08:46:00+08:00' })
  pictures = await lanePictures()
}, BUILDING_MS)
afterAll(() => stage?.close())

const caseOf = async (openid: string, width?: 390 | 1280): Promise<Page> => {
  const page = await stage.as(openid, width)
  await stage.open(page, casePage)
  await page.locator('.timeline:visible').waitFor()
  return page
}

describe('PT-22 a resident reports a blocked fire lane in three steps and has a number', () => {
  it('takes photo, type and place, shows who will get it, and gives a receipt to read out', async () => {
    const liu = await stage.as('ownerLiu')
    await stage.open(liu, 'pages/report/index')
    await takePhoto(liu, pictures.blocked)
    await liu.getByRole('radio', { name: '消防车道被占' }).click()
    await stage.keep(liu, 'report-1-photo-390')
    await press(liu, '下一步')
    await markAt(liu, '2栋')
    await liu.getByLabel('再说细一点').fill('东侧，消防车道入口')
    await liu.getByText('附近没有人报过').waitFor()
    await stage.keep(liu, 'report-2-place-390')
    await press(liu, '下一步')
    await liu.getByText('样本物业，业委会协助').waitFor()
    await stage.keep(liu, 'report-3-check-390')
    await press(liu, '发出去')
    await liu.getByText('打电话、到社区问').waitFor()
    await liu.getByText('样本物业受理').waitFor()
    await stage.keep(liu, 'report-receipt-390')
    await press(liu, '看进展')
    await liu.locator('.timeline:visible').waitFor()
    casePage = liu.url().split('#/')[1] ?? ''
    expect(await liu.locator('.case-head').textContent()).toContain('2栋，东侧，消防车道入口')
  })

  it('offers the report to a neighbour who sees the same, who follows it', async () => {
    const ma = await stage.as('ownerMa')
    await stage.open(ma, 'pages/report/index')
    await seeing(ma, '消防车道被占')
    await markAt(ma, '2栋')
    await ma.getByText('附近已经有人报过').waitFor()
    await stage.keep(ma, 'report-nearby-390')
    await ma.getByText('就是这件，我跟着它').click()
    await ma.getByText('你在跟这件事').waitFor()
  })

  it('shows a passer-by neither photo nor plate, and lets them follow', async () => {
    const guo = await caseOf('residentGuo')
    await guo.getByText('有1张照片，只有处理的人看得到').waitFor()
    expect(await guo.locator('.case-photo').count()).toBe(0)
    await guo.getByText('我也看见了，跟着它').waitFor()
  })
})

describe('YC-10 the company dissuades, and reports on what it can’t stop', () => {
  it('finds it on its bench, takes it up and records what it did', async () => {
    stage.world.setTime('2026-10-20T09:05:00+08:00')
    const desk = await stage.as('managerChen', 1280)
    await stage.open(desk, 'pages/mine/index')
    await desk.getByText('项目经理，样本花园项目经理').click()
    await desk.getByText('消防车道被占').waitFor()
    await stage.keep(desk, 'case-hands-1280')
    await stage.keep(await caseOf('managerChen', 1280), 'case-company-1280')
    const chen = await caseOf('managerChen')
    await begin(chen, '受理')
    await chen.getByLabel('谁去办、怎么办').fill('项目经理接手，马上到现场')
    await finish(chen, '受理')
    stage.world.setTime('2026-10-20T10:32:00+08:00')
    await begin(await caseOf('managerChen'), '记一次劝阻')
    await press(chen, '记下来')
    await chen.getByText('选一个', { exact: true }).waitFor()
    await chen.getByRole('radio', { name: '没劝住' }).click()
    await chen.getByLabel('做了什么').fill('贴了劝离通知，车主电话没人接。')
    await finish(chen, '记下来')
  })

  it('reports on to the town, which takes it over', async () => {
    const chen = await caseOf('managerChen')
    await begin(chen, '往上报')
    await chen.getByLabel('劝了几次、现在怎样').fill('劝离一次没有效果，车还堵在消防车道上')
    await finish(chen, '报上去')
    await stage.keep(await caseOf('ownerLiu'), 'case-reporter-390')
    stage.world.setTime('2026-10-20T11:10:00+08:00')
    const xu = await caseOf('subdistrictXu', 1280)
    await begin(xu, '接手')
    await finish(xu, '接手')
    await xu.getByText('等样本街道办好').waitFor()
  })
})

describe('DT-03 it is struck off only when the neighbourhood has verified it', () => {
  it('is reported rectified with a photo, looked at, struck off and answered', async () => {
    stage.world.setTime('2026-10-20T15:40:00+08:00')
    const xu = await caseOf('subdistrictXu', 1280)
    await begin(xu, '报已办好')
    await takePhoto(xu, pictures.clear)
    await xu.getByLabel('怎么办好的').fill('联系交警，车主已把车挪走，补画了黄线')
    await finish(xu, '报已办好，等核实')
    await stage.keep(xu, 'case-subdistrict-1280')
    stage.world.setTime('2026-10-20T17:20:00+08:00')
    const zheng = await caseOf('neighbourhoodZheng')
    await stage.keep(zheng, 'case-verify-390')
    await begin(zheng, '核实办好了，销号')
    await zheng.getByLabel('给报的人的回话').fill(REPLY)
    await stage.keep(zheng, 'case-reply-390')
    await finish(zheng, '销号，把回话发给报的人')
  })
})

describe('PT-34 the reporter has the reply and rates it', () => {
  it('reads it on the case and may rate it', async () => {
    const liu = await caseOf('ownerLiu')
    await liu.getByText(REPLY).first().waitFor()
    await begin(liu, '评一评')
    await liu.getByRole('radio', { name: '满意', exact: true }).click()
    await finish(liu, '评好了')
    await liu.getByText('你评了一评').waitFor()
    await stage.keep(await caseOf('ownerLiu'), 'case-closed-390')
    await stage.open(liu, 'packages/case/mine/index')
    await liu.getByText('10月20日办结').waitFor()
  })

  it('threw no error on any page', () => {
    expect(stage.complaints).toEqual([])
  })
})
