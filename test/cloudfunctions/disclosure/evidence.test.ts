import { booksOf, runChecks } from '../../../checks'
import { answerQuestion } from '../../../contract/disclosure/answerQuestion'
import { askQuestion } from '../../../contract/disclosure/askQuestion'
import { listQuestions } from '../../../contract/disclosure/listQuestions'
import { readStatement } from '../../../contract/disclosure/readStatement'
import { releaseWords } from '../../../contract/disclosure/releaseWords'
import { readFile } from '../../../contract/registry/readFile'
import { releaseFile } from '../../../contract/registry/releaseFile'
import { announceDraw } from '../../../contract/supervision/announceDraw'
import { listHeld } from '../../../contract/supervision/listHeld'
import { readVisit } from '../../../contract/supervision/readVisit'
import { registerLead } from '../../../contract/supervision/registerLead'
import { REVIEW_WORD } from '../../../emulator'
import { PUTIAN } from '../../../scripts/seed/places'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { letDraw } from '../supervision/drawing'
import { figureOf, garden, photoOf, postThirdQuarter } from './garden'

const LINE = 'income-S06'

let world: World
let statementId: string
let photos: string[]
beforeAll(async () => {
  world = await openWorld({ seed: 'putian', now: '2026-10-15' })
  statementId = (await postThirdQuarter(world)).statementId
  photos = [await photoOf(world, 'ownerLiu'), await photoOf(world, 'ownerLiu'), await photoOf(world, 'ownerLiu')]
}, 120_000)
afterAll(() => world?.stop())

const ask = (openid: string, with_: readonly string[], words = '照片里是3台，账上是2台') =>
  world.as(openid).call(askQuestion, { statementId, lineId: LINE, words, photos: [...with_] })
const sees = async (openid: string): Promise<number> => {
  const { files } = await world.as(openid).does(readFile, { fileIds: photos })
  return files.filter(({ url }) => url !== undefined).length
}
const counted = async () => figureOf(world, await garden(world), '2026-10', 'questions.withEvidence')
const talk = async () => (await world.as('ownerTang').does(readStatement, { statementId })).lines

describe('PT-09 an owner attaches evidence to one line of a statement', () => {
  it('only a verified owner of the community, with photos of their own, each once', async () => {
    const [first = ''] = photos
    const codes = [
      await ask('ownerShi', []),
      await ask('residentGuo', []),
      await ask('managerChen', []),
      await ask('ownerMa', photos),
      await ask('ownerLiu', [first, first]),
    ].map((reply) => (!reply.ok && 'refusal' in reply ? reply.refusal.code : 'none'))
    expect(codes).toEqual([
      'door.notAllowed',
      'door.notAllowed',
      'door.notAllowed',
      'registry.noSuchFile',
      'registry.noSuchFile',
    ])
    expect(await counted()).toBe(0)
  })

  it('three photos go with it; those who answer see them at once, owners once they passed, nobody outside', async () => {
    expect(await ask('ownerLiu', photos)).toMatchObject({ ok: true, value: { number: '1', shown: true } })
    expect([await sees('ownerLiu'), await sees('managerChen'), await sees('ownerTang')]).toEqual([3, 3, 0])
    await world.pictures()
    expect([await sees('ownerTang'), await sees('countyLin'), await sees('residentGuo')]).toEqual([3, 3, 0])
    const { items } = await world.as('ownerTang').does(listQuestions, { statementId, lineId: LINE })
    expect(items).toMatchObject([{ photos, mine: false }])
    expect(await talk()).toEqual([{ lineId: LINE, asked: 1, answered: 0, evidence: 1 }])
  })

  it('counts for the offices, also once it is answered', async () => {
    expect(await counted()).toBe(1)
    const questionId = String(world.emulator.data.page('questions')[0]?._id)
    await world.as('managerChen').does(answerQuestion, { questionId, words: '第三台十月起算租金' })
    expect(await counted()).toBe(1)
    expect(await talk()).toEqual([{ lineId: LINE, asked: 1, answered: 1, evidence: 1 }])
  })

  it('words that wait for a person keep the evidence back; a photo may be kept back for good', async () => {
    const photo = await photoOf(world, 'ownerMa')
    expect(await ask('ownerMa', [photo], `看${REVIEW_WORD}`)).toMatchObject({ value: { shown: false } })
    expect(await talk()).toMatchObject([{ asked: 1, evidence: 1 }])
    const waiting = world.emulator.data.page('questions').find(({ check }) => check === 'review')
    await world.as('neighbourhoodZheng').does(releaseWords, { questionId: String(waiting?._id), which: 'question' })
    expect(await talk()).toMatchObject([{ asked: 2, evidence: 2 }])
    await world.as('neighbourhoodZheng').does(releaseFile, { fileId: photo, shown: false })
    const { files } = await world.as('ownerTang').does(readFile, { fileIds: [photo] })
    expect(files[0]?.url).toBeUndefined()
    expect(runChecks(booksOf(world.emulator))).toEqual([])
  })
})

describe('PT-09 whoever goes there sees first of which lines owners have evidence', () => {
  it('with how many, before all others', async () => {
    const [regionId, period] = [PUTIAN.county, '2026Q3']
    const lead = { kind: 'inspection', receivedOn: '2026-10-15', reference: '检查记录7号' } as const
    await world.as('countyLin').does(registerLead, { communityId: await garden(world), ...lead })
    await world.as('countyLin').does(announceDraw, { regionId, period })
    await letDraw(world, { entered: '2026-10-16', drawn: '2026-10-17' }, regionId, period)
    const { items } = await world.as('countyLin').does(listHeld, {})
    const held = items.find(({ kind, communityName }) => kind === 'visit' && communityName === '样本花园')
    const { lines } = await world.as('countyLin').does(readVisit, { visitId: held?.refId ?? '' })
    expect(lines[0]).toMatchObject({ id: LINE, evidence: 2 })
    expect(lines.filter(({ evidence }) => evidence !== undefined)).toHaveLength(1)
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  })
})
