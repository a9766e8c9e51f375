import { listSelfChecks } from '../../../contract/disclosure/listSelfChecks'
import { markSelfCheckRead } from '../../../contract/disclosure/markSelfCheckRead'
import { noteSelfCheck } from '../../../contract/disclosure/noteSelfCheck'
import { openSelfCheck } from '../../../contract/disclosure/openSelfCheck'
import { publishSelfCheck } from '../../../contract/disclosure/publishSelfCheck'
import { readSelfCheck } from '../../../contract/disclosure/readSelfCheck'
import { saveSelfCheck } from '../../../contract/disclosure/saveSelfCheck'
import type { Input } from '../../../contract/operation'
import { listInbox } from '../../../contract/registry/listInbox'
import { readFile } from '../../../contract/registry/readFile'
import { listItems } from '../../../contract/supervision/listItems'
import { RISKY_WORD } from '../../../emulator'
import { communityId, PUTIAN } from '../../../scripts/seed/places'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { figureOf, photoOf, stateOf } from './garden'

let world: World
let garden: string
let court: string
beforeAll(async () => {
  world = await openWorld({ seed: 'both', now: '2026-09-30T23:59:00+08:00' })
  garden = await communityId(world, '样本花园')
  court = await communityId(world, '样本苑')
  await world.sweep()
})
afterAll(() => world?.stop())

type Publishing = Input<typeof publishSelfCheck>

const problem = { words: '公示牌不在主要人行出入口', measure: '移到南门', by: '2026-11-15', post: '项目经理' }
const period = '2026Q3'
const itemOf = (id: string) => world.emulator.data.get('workItems', `selfcheck-${id}`)

async function wholeFor(openid: string, where: string, when: string): Promise<Publishing> {
  const about = { communityId: where, period: when }
  const { items } = await world.as(openid).does(openSelfCheck, about)
  const answers = items.map(({ id }) => (id === 'board' || id === 'books' ? { itemId: id, problem } : { itemId: id }))
  const publication = { on: '2026-10-08', places: ['board', 'lift'] as const, photos: [] }
  return { ...about, answers, publication: { ...publication, places: [...publication.places] }, sms: 12, phone: 3 }
}

async function refused(change: Partial<Publishing>, code: string): Promise<void> {
  const whole = await wholeFor('managerChen', garden, period)
  const before = stateOf(world)
  const reply = await world.as('managerChen').call(publishSelfCheck, { ...whole, ...change })
  expect(reply).toMatchObject({ ok: false, refusal: { code } })
  expect(stateOf(world)).toBe(before)
}

describe('PT-35 a self-check opens when the quarter is over, in the hands of the company', () => {
  it('isn’t there on the last day of the quarter', () => expect(itemOf(`${garden}-${period}`)).toBeUndefined())

  it('is there the day after, once, without a day, for the plan names none', async () => {
    world.setTime('2026-10-01T00:00:00+08:00')
    await Promise.all([world.emulator.fireTimer('sweep'), world.emulator.fireTimer('sweep')])
    await world.sweep()
    const item = itemOf(`${garden}-${period}`)
    expect(item).toMatchObject({ kind: 'selfCheck', state: 'open', holder: expect.stringMatching(/^company:/) })
    expect(item?.dueAt).toBeUndefined()
    expect(figureOf(world, garden, period, 'selfChecks.due')).toBe(1)
    const { items } = await world.as('managerChen').does(listInbox, {})
    expect(items.filter(({ template }) => template === 'selfCheck.due').length).toBeGreaterThan(0)
  })

  it('keeps what was answered so far, for colleagues too, and shows owners nothing', async () => {
    world.setTime('2026-10-08')
    const { answers } = await wholeFor('managerChen', garden, period)
    const some = answers.slice(0, 2)
    await world.as('managerChen').does(saveSelfCheck, { communityId: garden, period, answers: some })
    const form = await world.as('staffFang').does(openSelfCheck, { communityId: garden, period })
    expect(form).toMatchObject({ answers: some, published: false })
    const early = await world.as('ownerLiu').call(readSelfCheck, { selfCheckId: `${garden}-${period}` })
    expect(early).toMatchObject({ refusal: { code: 'disclosure.selfCheckNotPublished' } })
    expect((await world.as('ownerLiu').does(listSelfChecks, { communityId: garden })).items).toEqual([])
  })

  it('is published whole, with words that may be shown, and not before it hangs', async () => {
    const { answers, publication } = await wholeFor('managerChen', garden, period)
    await refused({ answers: answers.slice(1) }, 'disclosure.selfCheckIncomplete')
    await refused({ answers: [...answers, { itemId: 'other' }] }, 'disclosure.noSuchCheckItem')
    await refused({ publication: { ...publication, on: '2026-10-09' } }, 'registry.inTheFuture')
    await refused({ publication: { ...publication, photos: ['no-such-file'] } }, 'registry.noSuchFile')
    const risky = { itemId: 'split', problem: { ...problem, words: RISKY_WORD } }
    const rest = answers.filter(({ itemId }) => itemId !== 'split')
    await refused({ answers: [...rest, risky] }, 'disclosure.wordsNotAllowed')
  })
})

describe('PT-55 the result stands before the owners with day, places and photos', () => {
  const selfCheckId = () => `${garden}-${period}`

  it('once, and leaves the queue for what was done', async () => {
    const photo = await photoOf(world, 'managerChen')
    const whole = await wholeFor('managerChen', garden, period)
    const publishing = { ...whole, publication: { ...whole.publication, photos: [photo] } }
    expect(await world.as('managerChen').call(publishSelfCheck, publishing)).toMatchObject({ ok: true })
    const again = await world.as('staffFang').call(publishSelfCheck, whole)
    expect(again).toMatchObject({ refusal: { code: 'disclosure.selfCheckPublished' } })
    expect(itemOf(selfCheckId())).toMatchObject({
      state: 'done',
      indicators: ['selfChecks.published', 'selfChecks.withProblems'],
    })
    await world.emulator.answerPictureChecks()
    const seen = async (openid: string) => (await world.as(openid).does(readFile, { fileIds: [photo] })).files[0]?.url
    expect(await seen('ownerLiu')).toBeDefined()
    expect(await seen('ownerShi')).toBeUndefined()
  })

  it('is read by the community and the offices, and by nobody else', async () => {
    for (const openid of ['ownerLiu', 'committeeHe', 'neighbourhoodZheng', 'supervisorSu']) {
      const result = await world.as(openid).does(readSelfCheck, { selfCheckId: selfCheckId() })
      expect(result.publication).toMatchObject({ on: '2026-10-08', places: ['board', 'lift'] })
      expect(result.answers.filter((answer) => answer.problem)).toEqual([{ itemId: 'board', problem }])
    }
    for (const openid of ['ownerShi', 'residentGuo']) {
      const reply = await world.as(openid).call(readSelfCheck, { selfCheckId: selfCheckId() })
      expect(reply).toMatchObject({ refusal: { code: 'door.notAllowed' } })
    }
  })

  it('is listed for the offices by its figures', async () => {
    await world.sweep()
    const { items } = await world
      .as('countyLin')
      .does(listItems, { regionId: PUTIAN.county, indicator: 'selfChecks.withProblems' })
    expect(items.map(({ refId }) => refId)).toEqual([selfCheckId()])
  })

  it('PT-35 notes what was put right, by those who published it alone', async () => {
    const note = { selfCheckId: selfCheckId(), rectified: ['board'], sms: 20, phone: 3 }
    const committee = await world.as('committeeHe').call(noteSelfCheck, note)
    expect(committee).toMatchObject({ refusal: { code: 'disclosure.notThePoster' } })
    const fine = await world.as('managerChen').call(noteSelfCheck, { ...note, rectified: ['split'] })
    expect(fine).toMatchObject({ refusal: { code: 'disclosure.noSuchCheckItem' } })
    world.setTime('2026-10-12')
    expect(await world.as('managerChen').does(noteSelfCheck, note)).toEqual({ rectified: 1 })
    const { items } = await world.as('ownerLiu').does(listSelfChecks, { communityId: garden })
    expect(items).toMatchObject([{ period, problems: 1, rectified: 1, publishedOn: '2026-10-08' }])
  })
})

describe('PT-68 who was told, by which way, and who has read it', () => {
  it('counts WeChat itself, takes SMS and telephone as entered, and counts a reader once', async () => {
    const selfCheckId = `${garden}-${period}`
    for (const openid of ['ownerLiu', 'ownerLiu', 'ownerMa']) {
      await world.as(openid).does(markSelfCheckRead, { selfCheckId })
    }
    const owners = [...world.emulator.data.all('people')].filter(({ units }) =>
      JSON.stringify(units).includes(garden),
    ).length
    const result = await world.as('ownerLiu').does(readSelfCheck, { selfCheckId })
    expect(result).toMatchObject({ told: owners, sms: 20, phone: 3, read: 2 })
    const { items } = await world.as('ownerMa').does(listInbox, {})
    expect(items.filter(({ template }) => template === 'selfCheck.published')).toHaveLength(1)
  })
})

describe('QX-44 an owners’ committee that keeps the income checks itself, and the ledger stands', () => {
  it('opens with the half-year in the hands of the committee, and in nobody’s where nobody posts', async () => {
    world.setTime('2027-01-01')
    await world.sweep()
    expect(itemOf(`${court}-2026H2`)).toMatchObject({ holder: `committee:${court}`, state: 'open' })
    const yard = await communityId(world, '样本老院')
    expect(itemOf(`${yard}-2026H2`)).toBeUndefined()
  })

  it('is filled in and published in its own name, by the document’s own items', async () => {
    const whole = await wholeFor('committeeLuo', court, '2026H2')
    expect(whole.answers.map(({ itemId }) => itemId)).toEqual(['posted', 'books', 'kept'])
    await world.as('committeeLuo').does(publishSelfCheck, whole)
    const { items } = await world.as('committeeLuo').does(listSelfChecks, { communityId: court })
    expect(items).toMatchObject([{ period: '2026H2', holderName: '样本苑业主委员会', problems: 1 }])
  })
})
