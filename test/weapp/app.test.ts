import { listMine } from '../../contract/case/listMine'
import { readCase } from '../../contract/case/readCase'
import { listQuestions } from '../../contract/disclosure/listQuestions'
import { packageSizes } from '../../scripts/sizes'
import { communityId } from '../../scripts/seed/places'
import { builtPackage } from '../fixtures/pages'
import { openWorld } from '../fixtures/world'
import type { World } from '../fixtures/world'
import { furnish, type Visit } from './furnished'
import { furnishLater } from './furnishedLater'
import { pagesOf, phoneOf } from './holding'
import type { Phone } from './phone'

const BUILDING_MS = 900_000
/** What a page reads when it isn't what it should be. */
const TROUBLE = [
  '出了故障',
  '没连上网',
  '这一页不归你看',
  '没有这一项',
  '还不知道你是谁',
  '这一页要更新了',
  '填的有地方不对',
]

let root: string
let world: World
let visits: Record<string, Visit>
beforeAll(async () => {
  root = await builtPackage()
  world = await openWorld({ seed: 'putian' })
  visits = { ...(await furnish(world)), ...(await furnishLater(world)) }
}, BUILDING_MS)
afterAll(() => world?.stop())

const phones = new Map<string, Phone>()
const phone = (who: string): Phone => {
  const known = phones.get(who) ?? phoneOf(world, root, who)
  phones.set(who, known)
  return known
}

describe('the built mini-program', () => {
  it('keeps every package within what a phone has to fetch', () => {
    for (const { name, bytes, gate } of packageSizes(root)) expect([name, bytes <= gate]).toEqual([name, true])
  })

  it('has a visit to each of its pages here, and to none that it lacks', () => {
    expect(Object.keys(visits).sort()).toEqual(pagesOf(root).sort())
  })

  it('mounts every page, which then shows what it is about and no trouble', async () => {
    for (const [path, { who, params = {}, reads }] of Object.entries(visits)) {
      const screen = await phone(who).open(path, params)
      await screen.until(reads)
      const trouble = TROUBLE.filter((words) => screen.text.includes(words))
      expect([path, trouble]).toEqual([path, []])
    }
  })

  it('asks WeChat for nothing that this stand-in lacks', () => {
    expect([...phones.values()].flatMap(({ missing }) => missing)).toEqual([])
  })

  it('asks nobody about privacy who only looks', () => {
    expect([...phones.values()].map(({ consent }) => consent.asked).filter((asked) => asked > 0)).toEqual([])
  })
})

describe('PT-37 an owner reads her community’s account on her phone', () => {
  it('from the first page, verifies that it is what was posted, and asks about a line', async () => {
    const liu = phone('ownerLiu')
    const home = await liu.open('pages/home/index')
    await home.until('2026年第三季度')
    await home.tap('看这份账')
    const statement = await liu.follow()
    await statement.until('一字不差')
    await statement.tap('电梯轿厢广告')
    const line = await liu.follow()
    await line.until('电梯轿厢广告')
    await line.tap('问这一笔')
    const ask = await liu.follow()
    await ask.until('电梯轿厢广告')
    await ask.type(0, '电梯里有几块广告牌？')
    await ask.tap('把问题发给物业')
    await ask.until('收到了')
    const community = await communityId(world, '样本花园')
    const { items } = await world.as('ownerLiu').does(listQuestions, { statementId: `${community}-2026Q3` })
    expect(JSON.stringify(items)).toContain('电梯里有几块广告牌')
  })
})

describe('PT-22 a resident reports from her phone in three steps', () => {
  it('photo, type and place; checks, sends and has a number', async () => {
    const ma = phone('ownerMa')
    ma.answers.chooseImage = {
      tempFilePaths: ['wxfile://tmp_lane.png'],
      tempFiles: [{ path: 'wxfile://tmp_lane.png', size: 1000 }],
    }
    const report = await ma.open('pages/report/index')
    await report.until('消防车道被占')
    await report.tap('拍照或选照片')
    await report.until('再拍一张')
    await report.tap('消防车道被占')
    await report.tap('下一步')
    await report.until('在小区哪里')
    await report.tap('在1栋')
    await report.tap('下一步')
    await report.until('样本物业')
    await report.tap('发出去')
    const receipt = await ma.follow()
    await receipt.until('收到了')
    const [mine] = (await world.as('ownerMa').does(listMine, {})).items
    expect(receipt.text).toContain(`2026年 随手报${mine?.number} 号`)
    const view = await world.as('ownerMa').does(readCase, { caseId: mine?.caseId ?? '' })
    expect(view).toMatchObject({ communityName: '样本花园', problem: 'fireLaneBlocked', photoCount: 1 })
    expect(view.place.building).toBe('1栋')
  })
})
