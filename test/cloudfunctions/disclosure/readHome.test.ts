import { askQuestion } from '../../../contract/disclosure/askQuestion'
import { listQuestions } from '../../../contract/disclosure/listQuestions'
import { listStatements } from '../../../contract/disclosure/listStatements'
import { openStatement } from '../../../contract/disclosure/openStatement'
import { readHome } from '../../../contract/disclosure/readHome'
import { readProof } from '../../../contract/disclosure/readProof'
import { readStatement } from '../../../contract/disclosure/readStatement'
import { listInbox } from '../../../contract/registry/listInbox'
import { markInboxSeen } from '../../../contract/registry/markInboxSeen'
import { sha256 } from '../../../cloudfunctions/common/postingLog/append'
import { canonical } from '../../../domain/common'
import { entryHash } from '../../../domain/disclosure'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { garden, postThirdQuarter } from './garden'

let world: World
let communityId: string
let statementId: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  communityId = await garden(world)
  statementId = (await postThirdQuarter(world)).statementId
  await world.as('ownerLiu').does(askQuestion, { statementId, lineId: 'income-S06', words: '第3台的钱在哪？' })
  await world.sweep()
})
afterAll(() => world.stop())

describe('PT-37 the first page of a community shows its account, and what waits for the caller', () => {
  it('shows an owner the latest account, the own unit, the message and whom to call', async () => {
    const home = await world.as('ownerLiu').does(readHome, { communityId })
    expect(home).toMatchObject({
      name: '样本花园',
      place: '样本街道样本社区',
      unit: '1栋1单元101',
      statement: {
        statementId,
        period: '2026Q3',
        daysLate: 0,
        findings: 0,
        summary: { left: 8018098, owners: 3137881 },
      },
    })
    expect(home.messages.map(({ page }) => page)).toContain(`item:statement:${statementId}`)
    expect(home.hotlines).toEqual([
      { name: '样本物业', phone: '0594-2000001' },
      { name: '样本社区物业投诉电话', phone: '0594-2000300' },
      { name: '样本街道物业投诉电话', phone: '0594-2000200' },
    ])
  })

  it('shows anybody the account, and nobody another’s unit or messages', async () => {
    const home = await world.as('residentGuo').does(readHome, { communityId })
    expect(home.statement).toMatchObject({ statementId })
    expect(home.unit).toBeUndefined()
    expect(home.messages).toEqual([])
  })

  it('no longer shows a message that was seen in the inbox', async () => {
    const ma = world.as('ownerMa')
    const { items } = await ma.does(listInbox, {})
    expect((await ma.does(readHome, { communityId })).messages).not.toEqual([])
    await ma.does(markInboxSeen, { upTo: items[0]?.place ?? '' })
    expect((await ma.does(readHome, { communityId })).messages).toEqual([])
  })

  it('vouches on the first page for the same entry as the proof does', async () => {
    const { statement } = await world.as('ownerLiu').does(readHome, { communityId })
    const { entry } = await world.as('ownerLiu').does(readProof, { statementId })
    expect(entryHash(entry, sha256)).toBe(statement?.entryHash)
  })
})

describe('PT-05 the list of a community’s statements, the latest period first', () => {
  it('has every period with how it was posted', async () => {
    const { items, owed } = await world.as('ownerLiu').does(listStatements, { communityId })
    expect(items.map(({ period, daysLate }) => [period, daysLate])).toEqual([
      ['2026Q3', 0],
      ['2026Q2', 0],
    ])
    expect(owed).toEqual([])
  })

  it('stores a statement word for word as it is shown', async () => {
    const { content } = await world.as('residentGuo').does(readStatement, { statementId })
    const stored = world.emulator.data.get('statements', statementId)
    expect(canonical(content)).toBe(stored?.content)
  })
})

describe('PT-38 a call reads ten documents at most, whatever the community has', () => {
  const readsOf = async (work: () => Promise<unknown>): Promise<number> => {
    world.emulator.resetCounts()
    await work()
    return world.emulator.counts().reduce((total, { reads }) => total + reads, 0)
  }

  it.each([
    ['readHome', () => world.as('ownerLiu').does(readHome, { communityId })],
    ['readStatement', () => world.as('ownerLiu').does(readStatement, { statementId })],
    ['openStatement', () => world.as('managerChen').does(openStatement, { communityId })],
    ['listStatements', () => world.as('ownerLiu').does(listStatements, { communityId })],
    ['readProof', () => world.as('ownerLiu').does(readProof, { statementId })],
    ['listQuestions', () => world.as('ownerLiu').does(listQuestions, { statementId })],
  ])('%s', async (_, work) => {
    expect(await readsOf(work)).toBeLessThanOrEqual(10)
  })
})
