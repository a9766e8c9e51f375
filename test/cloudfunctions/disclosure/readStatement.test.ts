import { readStatement } from '../../../contract/disclosure/readStatement'
import { registerPaper } from '../../../contract/registry/registerPaper'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { garden, photoOf, postLaterQuarter, postThirdQuarter } from './garden'

const MOST_DOCUMENTS = 10

let world: World
let community: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian', now: '2026-10-15' })
  community = await garden(world)
  await postThirdQuarter(world)
  for (const [nth, day] of ['2027-01-15', '2027-04-15', '2027-07-15', '2027-10-15', '2028-01-15'].entries()) {
    world.setTime(day)
    await postLaterQuarter(world, nth + 1)
  }
})
afterAll(() => world.stop())

const read = (period: string, openid = 'ownerLiu') =>
  world.as(openid).does(readStatement, { statementId: `${community}-${period}` })

describe('a statement is read beside the ones before', () => {
  it('up to four, the latest first, and none that came later', async () => {
    const earlier = async (period: string) => (await read(period)).earlier.map((one) => one.period)
    expect(await earlier('2026Q3')).toEqual(expect.not.arrayContaining(['2026Q4']))
    expect(await earlier('2027Q1')).toEqual(expect.arrayContaining(['2026Q4', '2026Q3']))
    expect(await earlier('2027Q4')).toEqual(['2027Q3', '2027Q2', '2027Q1', '2026Q4'])
    const [before] = (await read('2026Q4')).earlier
    expect(before).toMatchObject({ period: '2026Q3', summary: { left: 8018098 } })
  })

  it('with the units as registered, within the budget of reads', async () => {
    world.emulator.resetCounts()
    const { units } = await read('2027Q4')
    expect(world.emulator.counts()[0]?.reads).toBeLessThanOrEqual(MOST_DOCUMENTS)
    expect(units).toBe(world.emulator.data.get('communities', community)?.unitCount)
  })
})

describe('papers of what was spent', () => {
  it('open to the community by the line, and to nobody else', async () => {
    const { content } = await read('2026Q3')
    const [line] = content.statement.expenditure ?? []
    const fileId = await photoOf(world, 'managerChen')
    const paper = { communityId: community, item: line?.item ?? '', kind: 'quotation' } as const
    const before = (await read('2026Q3')).papers?.length ?? 0
    await world.as('managerChen').does(registerPaper, { ...paper, fileId })
    const { papers = [] } = await read('2026Q3')
    expect(papers).toHaveLength(before + 1)
    expect(papers).toContainEqual(expect.objectContaining({ lineId: line?.id, kind: 'quotation', fileId }))
    expect((await read('2026Q3', 'residentGuo')).papers).toBeUndefined()
  })
})
