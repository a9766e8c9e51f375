import type { Page } from 'playwright-core'
import { listStatements } from '../../contract/disclosure/listStatements'
import { openStatement } from '../../contract/disclosure/openStatement'
import { postStatement } from '../../contract/disclosure/postStatement'
import { communityId } from '../../scripts/seed/places'
import { postLaterQuarter, postThirdQuarter } from '../cloudfunctions/disclosure/garden'
import { raiseStage } from './stage'
import type { Stage } from './stage'

let stage: Stage
let court: string
let garden: string
beforeAll(async () => {
  stage = await raiseStage({ seed: 'both', now: '2026-10-20T09:00:00+08:00' })
  court = await communityId(stage.world, '样本苑')
  garden = await communityId(stage.world, '样本花园')
  await postThirdQuarter(stage.world)
  stage.world.setTime('2027-01-05T09:00:00+08:00')
  await stage.world.sweep()
}, 600_000)
afterAll(() => stage?.close())

const post = async (who: string): Promise<void> => {
  const { prefilled } = await stage.world.as(who).does(openStatement, { communityId: court })
  const nothing = { income: prefilled.income ?? [], cost: [], split: [], expenditure: [], transfer: [] }
  const contact = { name: '业委会', phone: '0818-2000009' }
  const statement = { ...prefilled, ...nothing, contact, opening: 0, closing: 0 }
  await stage.world.as(who).does(postStatement, { communityId: court, statement })
}

async function opened(page: Page, path: string, words: string): Promise<Page> {
  await stage.open(page, path)
  await page.getByText(words).locator('visible=true').first().waitFor()
  return page
}

describe('QX-11 a half-year is posted by the committee, and the pages say that the plan names no day', () => {
  it('shows the committee the form without a day', async () => {
    const luo = await stage.as('committeeLuo', 1280)
    await opened(luo, `packages/statement/form/index?community=${court}`, '没有写最晚哪天公示')
    await luo.getByText('样本苑业主委员会填报').waitFor()
    await stage.keep(luo, 'cadence-form-1280')
  })

  it('QX-43 stands before the owners as posted, never as late or in time', async () => {
    stage.world.setTime('2027-01-20T09:00:00+08:00')
    await post('committeeLuo')
    const { items } = await stage.world.as('committeeLuo').does(listStatements, { communityId: court })
    expect(items[0]).toMatchObject({ period: '2026H2', daysLate: 0 })
    const page = await opened(
      await stage.as('committeeLuo'),
      `packages/statement/read/index?statement=${court}-2026H2`,
      '规定没写哪天',
    )
    await page.getByText('样本苑业主委员会公示').first().waitFor()
    await stage.keepWhole(page, 'cadence-read-390')
  })
})

describe('PT-05 the same pages count the days in Putian', () => {
  it('is two days late on the second day after the due day', async () => {
    stage.world.setTime('2027-02-02T09:00:00+08:00')
    await postLaterQuarter(stage.world, 1)
    const liu = await opened(
      await stage.as('ownerLiu'),
      `packages/statement/read/index?statement=${garden}-2026Q4`,
      '晚了2天',
    )
    await liu.getByText('和前几期比').first().waitFor()
    await liu.getByText('收入和2026年第三季度一样。').waitFor()
    await liu.getByText('小区登记').first().waitFor()
    await stage.keepWhole(liu, 'compare-390')
    const wide = await stage.as('ownerLiu', 1280)
    await opened(wide, `packages/statement/read/index?statement=${garden}-2026Q4`, '和前几期比')
    await stage.keepWhole(wide, 'compare-1280')
  })

  it('PT-37 gives the owners’ group a sentence and an address that names nobody', async () => {
    const liu = await stage.as('ownerLiu')
    const words = await liu.getByText('一笔一笔看得到').first().textContent()
    expect(words).toContain(`#/packages/statement/read/index?statement=${garden}-2026Q4`)
    expect(words).not.toMatch(/ownerLiu|act-as|person/)
  })

  it('reads in elder view as headings, sentences and buttons, with no table until a part is opened', async () => {
    const tang = await stage.as('ownerTang')
    await opened(tang, 'pages/home/index', '长辈版')
    await tang.getByText('长辈版').first().click()
    await opened(tang, `packages/statement/read/index?statement=${garden}-2026Q4`, '公共收益的账')
    await tang.getByText('和前几期比').first().waitFor()
    const tree = await tang.locator('.taro_page:visible').last().ariaSnapshot()
    expect(tree).toContain('heading "和前几期比"')
    expect(tree).toMatch(/收入和2026年第三季度一样/)
    expect(tree).not.toMatch(/- (table|grid)/)
    expect(tree.indexOf('念给我听')).toBeLessThan(tree.indexOf('和前几期比'))
    await stage.keepWhole(tang, 'compare-elder-390')
  })
})

describe('PT-41 a question that nobody answers goes up, and the asker sees to whom', () => {
  it('says so beside the question the day after its last day', async () => {
    const liu = await opened(
      await stage.as('ownerLiu'),
      `packages/statement/ask/index?statement=${garden}-2026Q4&line=income-S06`,
      '这笔账，你想问什么',
    )
    await liu.getByLabel('你想问什么').fill('第三台的钱在哪？')
    await liu.getByText('把问题发给物业').click()
    await liu.getByText('答了会告诉你').waitFor()
    stage.world.setTime('2027-02-10T09:00:00+08:00')
    await stage.world.sweep()
    const inbox = await opened(await stage.as('ownerLiu'), 'packages/people/inbox/index', '你问的过期没答')
    await inbox.getByText('你问的过期没答').first().click()
    await inbox.getByText('报到了样本社区').waitFor()
    await stage.keep(inbox, 'question-raised-390')
  })
})

describe('PT-55 a self-check is filled in, published and read', () => {
  it('asks item by item in the words of the plan', async () => {
    const chen = await stage.as('managerChen')
    await opened(chen, `packages/selfcheck/form/index?community=${garden}&period=2026Q4`, '1. 公示牌立在主要人行出入口')
    const items = await chen.getByRole('radiogroup').count()
    for (let nth = 0; nth < items; nth += 1) {
      const outcome = nth === 0 ? '查出了问题' : '没有问题'
      await chen.getByRole('radiogroup').nth(nth).getByRole('radio', { name: outcome }).click()
    }
    await chen.getByLabel('查出了什么').fill('公示牌在北门，不在南门')
    await chen.getByLabel('怎么改').fill('移到南门')
    await chen.getByLabel('最晚哪天改好').fill('2027-03-01')
    await chen.getByLabel('责任人的岗位').fill('项目经理')
    await chen.getByRole('checkbox', { name: '公告栏' }).click()
    await chen.getByRole('checkbox', { name: '电梯' }).click()
    await chen.getByLabel('短信告诉了多少户').fill('12')
    await stage.keepWhole(chen, 'selfcheck-form-390')
    await chen.getByRole('button', { name: '公布自查结果' }).click()
    await chen.getByText('公共收益自查结果').waitFor()
    await stage.world.sweep()
  })

  it('PT-68 is read by the owners with places, day and who was told', async () => {
    const liu = await stage.as('ownerLiu')
    await opened(liu, `packages/selfcheck/list/index?community=${garden}`, '查出1样，改好0样')
    await liu.getByText('查出1样，改好0样').click()
    await liu.getByText('公告栏、电梯').waitFor()
    await liu.getByText('短信12户').waitFor()
    await liu.getByText('移到南门。责任人：项目经理').waitFor()
    await stage.keepWhole(liu, 'selfcheck-read-390')
    const wide = await stage.as('neighbourhoodZheng', 1280)
    await opened(wide, `packages/selfcheck/read/index?check=${garden}-2026Q4`, '公共收益自查结果')
    await stage.keepWhole(wide, 'selfcheck-read-1280')
  })

  it('threw no error on any page', () => expect(stage.complaints).toEqual([]))
})
