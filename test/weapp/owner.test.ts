import { readObjections } from '../../contract/disclosure/audit/readObjections'
import { readStatement } from '../../contract/disclosure/readStatement'
import { sheetLink } from '../../contract/disclosure/sheetLink'
import { communityId } from '../../scripts/seed/places'
import { builtPackage } from '../fixtures/pages'
import { openWorld } from '../fixtures/world'
import type { World } from '../fixtures/world'
import { phoneOf } from './holding'
import { Phone } from './phone'
import type { Screen } from './screen'

const BUILDING_MS = 900_000
const READ = 'packages/statement/read/index'

let root: string
let world: World
let statement: string
beforeAll(async () => {
  root = await builtPackage()
  world = await openWorld({ seed: 'putian' })
  await world.sweep()
  statement = `${await communityId(world, '样本花园')}-2026Q2`
}, BUILDING_MS)
afterAll(() => world?.stop())

type Change = (answer: string) => string

/** A phone whose cloud may say something else than it has stored. */
function phoneWith(openid: string): { phone: Phone; lie: (change: Change | undefined) => void } {
  let change: Change | undefined
  const callFunction = async (name: string, data: unknown): Promise<unknown> => {
    const answer: unknown = await world.emulator.call(openid, name, data)
    return change ? JSON.parse(change(JSON.stringify(answer))) : answer
  }
  return { phone: new Phone({ root, now: () => world.now(), callFunction }), lie: (other) => void (change = other) }
}

const opened = async (phone: Phone, words: string): Promise<Screen> => {
  const screen = await phone.open(READ, { statement })
  await screen.until(words)
  return screen
}

describe('what a phone verified before', () => {
  it('is held against what it is shown: another amount, and another past, have no seal', async () => {
    const { phone, lie } = phoneWith('ownerMa')
    const honest = await opened(phone, '一字不差')
    await honest.until('头一回记下总根')
    lie((answer) => answer.replace(/"amount":1890000/g, '"amount":1890001'))
    const otherAmount = await opened(phone, '和当时公示的不一样')
    expect(otherAmount.text).not.toContain('一字不差')
    lie((answer) => answer.replace(/("head":\{[^}]*"root":")[0-9a-f]{8}/, '$1deadbeef'))
    const otherPast = await opened(phone, '和当时公示的不一样')
    expect(otherPast.text).not.toContain('一字不差')
    lie(undefined)
    const again = await opened(phone, '一字不差')
    await again.until('接得上')
  })
})

describe('PT-37 a statement that is passed on', () => {
  it('is a card that says what the account says, and opens it', async () => {
    const screen = await opened(phoneOf(world, root, 'ownerLiu'), '一字不差')
    expect(await screen.share()).toEqual({
      title: expect.stringContaining('样本花园') as string,
      path: `/${READ}?statement=${statement}`,
    })
  })
})

describe('PT-49 an owner objects on her phone', () => {
  it('to a line, in her words, is counted for her unit, and takes it back', async () => {
    const phone = phoneOf(world, root, 'ownerLiu')
    const read = await opened(phone, '还没有业主提异议')
    await read.tap('还没有业主提异议')
    const count = await phone.follow()
    await count.tap('我对这份账有异议')
    const form = await phone.follow()
    await form.until('对哪一笔有异议')
    await form.tap('整份账')
    await form.until('你觉得哪里不对')
    await form.type(0, '电梯里的广告没有写全')
    await form.tap('下一步')
    await form.until('看一遍再提')
    await form.tap('提异议')
    await form.until('有这么多套房的业主对这份账有异议')
    const counted = async () => (await world.as('ownerLiu').does(readObjections, { statementId: statement })).counted
    expect(await counted()).toMatchObject({ heads: 1 })
    const again = await phone.open('packages/audit/count/index', { statement })
    await again.tap('撤回异议')
    await again.until('撤回以后就不算在数里')
    await again.tap('撤回')
    await again.until('还没有业主提异议')
    expect(await counted()).toMatchObject({ heads: 0 })
  })
})

describe('the sheet on the board', () => {
  it('is scanned with the mini-program, which says whether it agrees with the screen', async () => {
    const { code } = await world.as('ownerLiu').does(readStatement, { statementId: statement })
    const phone = phoneOf(world, root, 'ownerMa')
    phone.answers.scanCode = { result: sheetLink('https://example.cn', { statementId: statement, code }) }
    const check = await phone.open('packages/statement/check/index', {})
    await check.tap('扫公示单上的码')
    const outcome = await phone.follow()
    await outcome.until('这张单子是现在公示的这一份')
  })
})
