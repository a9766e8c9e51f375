import type { Page } from 'playwright-core'
import { whoAmI } from '../../contract/registry/whoAmI'
import { announceDraw } from '../../contract/supervision/announceDraw'
import { communityId, PUTIAN } from '../../scripts/seed/places'
import { boardPicture } from '../../scripts/seed/picture'
import { postThirdQuarter } from '../cloudfunctions/disclosure/garden'
import { drawWhen, letDraw, postNothing } from '../cloudfunctions/supervision/drawing'
import { takePhoto } from './fireLane'
import { raiseStage } from './stage'
import type { Stage } from './stage'

const BUILDING_MS = 900_000

let stage: Stage
beforeAll(async () => {
  stage = await raiseStage({ seed: 'putian', now: '2026-10-20T09:00:00+08:00' })
  await stage.world.sweep()
  await postThirdQuarter(stage.world)
  await postNothing(stage.world)
  await stage.world.sweep()
}, BUILDING_MS)
afterAll(() => stage?.close())

async function open(who: string, path: string, width: 390 | 1280): Promise<Page> {
  const seen = await stage.as(who, width)
  const [post] = (await stage.world.as(who).does(whoAmI, {})).posts
  await stage.open(seen, `packages/${path}${path.includes('?') ? '&' : '?'}post=${post?.postId ?? ''}`)
  return seen
}

const draw = (who: string, width: 390 | 1280) =>
  open(who, `spotcheck/draw/index?region=${PUTIAN.county}&period=2026Q3`, width)

describe('PT-01 an office sees the rate, its target and what misses it', () => {
  it.each([1280, 390] as const)('at %i', async (width) => {
    const lin = await open('countyLin', `desk/posting/index?region=${PUTIAN.county}`, width)
    await lin.getByText('应公示2个小区，按时全面公示2个，公示率100%，要达到100%。').waitFor()
    await lin.getByText('0/2个，0%，一年要达到50%').waitFor()
    await stage.keepWhole(lin, `posting-${width}`)
    expect(await lin.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false)
  })
})

describe('PT-42 draw and visit', () => {
  it('begins with a lead that an office enters', async () => {
    const lin = await open(
      'countyLin',
      `spotcheck/lead/index?community=${await communityId(stage.world, '样本花园')}`,
      390,
    )
    await lin.getByText('12345交办件', { exact: true }).click()
    await lin.getByLabel('文号或者工单号').fill('莆12345〔2026〕1020号')
    await stage.keepWhole(lin, 'spotcheck-lead-390')
    await lin.getByText('登记线索', { exact: true }).last().click()
    await lin.getByText('登记过的线索').waitFor()
  })

  it('freezes the list before anybody can know the lots', async () => {
    const lin = await draw('countyLin', 1280)
    await lin.getByText('公布名单', { exact: true }).click()
    await stage.keep(lin, 'spotcheck-announce-1280')
    await lin.getByText('公布', { exact: true }).click()
    await lin.getByText(/正在汇总名单|名单已经定了/).waitFor()
    await drawWhen(stage.world, PUTIAN.county, '2026Q3', 'committed')
    await draw('countyLin', 1280)
    await lin.reload()
    await lin.getByText('10月21日起，等哪天有新的公示、答复，那一天的总根出来就抽').waitFor()
    await stage.keepWhole(lin, 'spotcheck-committed-1280')
    const again = await stage.world.as('countyLin').call(announceDraw, { regionId: PUTIAN.county, period: '2026Q3' })
    expect(again.ok).toBe(false)
  })

  it('draws by itself from the root of a later day, and any device can draw it again', async () => {
    await letDraw(stage.world, { entered: '2026-10-21', drawn: '2026-10-22' }, PUTIAN.county, '2026Q3')
    for (const width of [1280, 390] as const) {
      const guo = await draw('countyLin', width)
      await guo.getByText('在这台设备上重抽一遍').click()
      await guo.getByText('重抽了2个小区，结果一样').waitFor()
      await guo.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await guo.getByText('复制名单和数据').click()
      const copied = await guo.waitForFunction(() => navigator.clipboard.readText())
      expect(JSON.parse(await copied.jsonValue())).toMatchObject({
        percent: 50,
        pages: [[{ drawn: expect.any(Boolean) }, {}]],
      })
      await stage.keepWhole(guo, `spotcheck-drawn-${width}`)
      expect(await guo.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false)
    }
  })

  it('PT-09 is visited, line by line, and what differs stands on the statement', async () => {
    const garden = await communityId(stage.world, '样本花园')
    const visit = `spotcheck/visit/index?visit=visit-${PUTIAN.county}-2026Q3-${garden}`
    const wide = await open('countyLin', visit, 1280)
    await wide.getByText('记下现场看到的').waitFor()
    await stage.keepWhole(wide, 'spotcheck-visit-1280')
    const lin = await open('countyLin', visit, 390)
    await lin.getByRole('tab', { name: '银行流水' }).click()
    await lin.getByRole('link', { name: '占用共有道路停车位和公示的一样' }).click()
    await lin.getByLabel('电梯轿厢广告，银行流水上多少元').fill('6000')
    await lin.getByText('公示牌上有这一期的账').click()
    await takePhoto(lin, boardPicture(7))
    await stage.keepWhole(lin, 'spotcheck-visit-390')
    await lin.getByText('记下现场看到的').click()
    await lin.getByText('记下', { exact: true }).click()
    await lin.getByText('到现场看过，核了2笔，1项对不上').waitFor()
    await stage.keepWhole(lin, 'spotcheck-visited-390')
    await wide.reload()
    await wide.getByText('到现场看过').waitFor()
    await stage.keepWhole(wide, 'spotcheck-visited-1280')
  })

  it('and an owner reads it there', async () => {
    const liu = await stage.as('ownerLiu')
    await stage.open(
      liu,
      `packages/statement/read/index?statement=${await communityId(stage.world, '样本花园')}-2026Q3`,
    )
    await liu.getByText('主管部门实地核实').waitFor()
    await liu.getByText('电梯轿厢广告：银行流水和公示的不一样').waitFor()
    await stage.keepWhole(liu, 'spotcheck-owner-390')
  })

  it('and no page complained', () => {
    expect(stage.complaints).toEqual([])
  })
})
