import { communityId } from '../../scripts/seed/places'
import { seedCourtService } from '../../scripts/seed/service'
import type { Stage } from './stage'
import { raiseStage } from './stage'

const BUILDING_MS = 900_000

let stage: Stage
let court = ''
beforeAll(async () => {
  stage = await raiseStage({ seed: 'quxian', now: '2026-10-20T09:00:00+08:00' })
  await stage.world.sweep()
  await seedCourtService(stage.world)
  stage.world.setTime('2026-10-20')
  court = await communityId(stage.world, '样本苑')
}, BUILDING_MS)
afterAll(() => stage?.close())

describe('QX-04 QX-06 QX-07 an owner reads what the company makes known', () => {
  it('from the tab of what is posted, item by item, with what is missing', async () => {
    const jiang = await stage.as('ownerJiang')
    await stage.open(jiang, 'pages/disclosure/index')
    await jiang.getByText('物业还公开了什么').waitFor()
    await jiang.getByText('2026年第二季度物业费收支情况').waitFor()
    await stage.keepWhole(jiang, 'service-tab-390')
    await jiang.getByText('物业服务公开', { exact: true }).click()
    await jiang.getByText('还有1项没公开全').waitFor()
    await jiang.getByText('0818-2000009').waitFor()
    await jiang.getByText('特种设备安装改造维修许可证B级').waitFor()
    await jiang.getByText('2026年上半年公共收益').waitFor()
    await jiang.getByText('物业还没公开这一项。').waitFor()
    await stage.keepWhole(jiang, 'service-read-390')
  })

  it('and a posting beside public income with its sums', async () => {
    const jiang = await stage.as('ownerJiang')
    await stage.open(jiang, 'pages/disclosure/index')
    await jiang.getByText('2026年第二季度物业费收支情况').click()
    await jiang.getByText('收支相抵').waitFor()
    await jiang.getByText('8,955.00元').waitFor()
    await stage.keepWhole(jiang, 'service-posting-390')
  })
})

describe('QX-02 the offices see the rate against its target, and what is missing', () => {
  it('at a desk, each figure opening to its communities', async () => {
    const ran = await stage.as('countyRan', 1280)
    await stage.open(ran, 'packages/desk/today/index')
    await ran.getByText('物业服务公开率').click()
    await ran.getByText('到了方案要求的100%').waitFor()
    await stage.keep(ran, 'service-rate-1280')
    await ran.getByText('看还缺什么').click()
    await ran.getByText('还缺车位车库怎么处置').last().waitFor()
    await stage.keep(ran, 'service-open-1280')
  })
})

describe('QX-09 the company fills in what is missing', () => {
  it('item by item, with everything once more before it stands', async () => {
    const peng = await stage.as('managerPeng')
    await stage.open(peng, `packages/service/read/index?community=${court}`)
    await peng.getByRole('link', { name: '写车位车库怎么处置' }).click()
    await peng.getByLabel('处置情况').fill('规划车位120个，出售80个，40个出租给业主；车库都已出售。')
    await stage.keep(peng, 'service-form-390')
    await peng.getByText('写好了，核对一遍').click()
    await peng.getByText('这一项写全了。').waitFor()
    await stage.keep(peng, 'service-check-390')
    await peng.getByRole('button', { name: '公开这一项' }).click()
    await peng.getByText('要求公开的都公开了').waitFor()
    await stage.keep(peng, 'service-done-390')
  })

  it('and facilities sheet by sheet', async () => {
    const peng = await stage.as('managerPeng')
    await stage.open(peng, `packages/service/form/index?community=${court}&item=facilities`)
    await peng.getByLabel('维保单位').first().waitFor()
    await stage.keepWhole(peng, 'service-facilities-390')
  })
})

describe('YC-07 the company posts what else owners ask about', () => {
  it('with a table, looked over once more; the owner finds it in the tab', async () => {
    const peng = await stage.as('managerPeng')
    await stage.open(peng, `packages/service/post/index?community=${court}`)
    await peng.getByText('停车位管理', { exact: true }).click()
    await peng.getByText('加一行').click()
    await peng.getByLabel('第1行，哪一项').fill('地面车位')
    await peng.getByLabel('说明', { exact: true }).fill('40个，先到先停')
    await stage.keepWhole(peng, 'service-post-390')
    await peng.getByText('写好了，核对一遍').click()
    await peng.getByText('写错了只能撤下另发').waitFor()
    await stage.keep(peng, 'service-post-check-390')
    await peng.getByText('现在公示', { exact: true }).click()
    await peng.getByText('样本苑停车位管理公示了').waitFor()
    const jiang = await stage.as('ownerJiang', 1280)
    await stage.open(jiang, 'pages/disclosure/index')
    await jiang.getByText('样本苑停车位管理').waitFor()
    await stage.keep(jiang, 'service-tab-1280')
  })

  it('without any page having complained', () => {
    expect(stage.complaints).toEqual([])
  })
})
