import { openStatement } from '../../../contract/disclosure/openStatement'
import { describeIncomeSource } from '../../../contract/registry/describeIncomeSource'
import { readFile } from '../../../contract/registry/readFile'
import { readIncomeSources } from '../../../contract/registry/readIncomeSources'
import { registerReportedSource } from '../../../contract/registry/registerReportedSource'
import { releaseFile } from '../../../contract/registry/releaseFile'
import { takeInFile } from '../../../contract/registry/takeInFile'
import { sendReport } from '../../../contract/case/sendReport'
import type { ProblemCode } from '../../../domain/case'
import { communityId } from '../../../scripts/seed/places'
import { postThirdQuarter } from '../disclosure/garden'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'

let world: World
let garden: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian', now: '2026-10-15' })
  garden = await communityId(world, '样本花园')
})
afterAll(() => world?.stop())

const read = (by = 'ownerLiu') => world.as(by).does(readIncomeSources, { communityId: garden })
const sourceOf = async (id: string) => (await read()).sources.find((one) => one.id === id)

const reported = async (problem: ProblemCode): Promise<string> => {
  const report = { communityId: garden, problem, place: { plan: { x: 10, y: 10 } } }
  return (await world.as('ownerLiu').does(sendReport, report)).caseId
}

describe('PT-12 what a source should bring beside what it brought, period by period', () => {
  it('as the statements stand, with its line where one may ask', async () => {
    await postThirdQuarter(world)
    const { may, statementId } = await read()
    expect([may, statementId]).toEqual([{ ask: true, describe: false }, `${garden}-2026Q3`])
    expect(await sourceOf('S01')).toMatchObject({
      lineId: 'income-S01',
      silent: false,
      periods: [
        { period: '2026Q3', expected: { least: 1890000, most: 1890000 }, received: 1890000 },
        { period: '2026Q2', expected: { least: 1890000, most: 1890000 }, received: 1890000 },
      ],
    })
    expect((await sourceOf('S10'))?.periods[0]).toEqual({
      period: '2026Q3',
      received: 0,
      reason: '非营业季，无收入',
      lineId: 'income-S10',
      statementId: `${garden}-2026Q3`,
    })
  })
})

describe('PT-07 the register of sources says where each stands and who allowed it', () => {
  const place = { x: 12, y: 30, building: '1栋' }

  it('put there by whoever keeps the register, by a decision that is registered', async () => {
    const describes = (by: string, more: object) =>
      world.as(by).call(describeIncomeSource, { communityId: garden, sourceId: 'S02', place, ...more })
    expect(await describes('ownerLiu', {})).toMatchObject({ refusal: { code: 'door.notAllowed' } })
    expect(await describes('managerChen', { consent: 'D-1999-01' })).toMatchObject({
      refusal: { code: 'registry.noSuchDecision', number: 'D-1999-01' },
    })
    expect(await sourceOf('S02')).not.toHaveProperty('place')
    expect(await describes('managerChen', { consent: 'D-2025-11' })).toMatchObject({ ok: true })
    expect(await sourceOf('S02')).toMatchObject({
      place,
      consent: { id: 'D-2025-11', subject: '业委会办公经费（每季度）' },
    })
    const content = Buffer.from('%PDF-1.7\n…\n%%EOF\n').toString('base64')
    const taken = await world.as('managerChen').does(takeInFile, { purpose: 'paper', content })
    const consentFileId = taken.fileId
    expect(await describes('managerChen', { consentFileId: 'file_nobody' })).toMatchObject({
      refusal: { code: 'registry.noSuchFile' },
    })
    expect(await describes('managerChen', { consentFileId })).toMatchObject({ ok: true })
    const seen = async (by: string) => {
      const { files } = await world.as(by).does(readFile, { fileIds: [consentFileId] })
      return files.map(({ url, looks }) => [url !== undefined, looks])[0]
    }
    const zheng = world.as('neighbourhoodZheng')
    expect([await seen('neighbourhoodZheng'), await seen('ownerLiu')]).toEqual([
      [true, true],
      [false, false],
    ])
    expect([await seen('subdistrictXu'), await seen('managerChen')]).toEqual([
      [true, true],
      [true, false],
    ])
    await zheng.does(releaseFile, { fileId: consentFileId, shown: false })
    expect([await seen('neighbourhoodZheng'), await seen('ownerLiu')]).toEqual([
      [true, true],
      [false, false],
    ])
    await zheng.does(releaseFile, { fileId: consentFileId, shown: true })
    expect([await seen('neighbourhoodZheng'), await seen('ownerLiu')]).toEqual([
      [true, false],
      [true, false],
    ])
    expect(await seen('residentGuo')).toEqual([false, false])
    expect(await sourceOf('S02')).toMatchObject({ consentFileId, hasConsentFile: true })
    const outside = (await read('residentGuo')).sources.find(({ id }) => id === 'S02')
    expect([outside?.hasConsentFile, outside && 'consentFileId' in outside]).toEqual([true, false])
    expect(await describes('managerChen', { sourceId: 'S99' })).toMatchObject({
      refusal: { code: 'registry.noSuchSource' },
    })
  })
})

describe('PT-15 a report names a source, or brings one that nobody registered into the register', () => {
  it('from then on statements are asked for it', async () => {
    const caseId = await reported('unauthorisedBusiness')
    const about = { kind: 'unregistered', category: 'other', item: '南门彩票机' } as const
    const registers = (by: string) => world.as(by).call(registerReportedSource, { caseId, about })
    expect(await registers('managerChen')).toMatchObject({ refusal: { code: 'door.notAllowed' } })
    for (const by of ['neighbourhoodZheng', 'subdistrictXu', 'committeeHe']) {
      expect(await registers(by)).toMatchObject({ refusal: { code: 'registry.caseNotInHands' } })
    }
    const made = await registers('countyLin')
    expect(made).toMatchObject({ ok: true })
    const [source] = (await read()).sources.filter(({ item }) => item === '南门彩票机')
    expect(source).toMatchObject({ byReport: true, from: '2026-10-15', reports: [{ caseId }] })
    world.setTime('2027-01-05')
    const { prefilled } = await world.as('managerChen').does(openStatement, { communityId: garden })
    expect(prefilled.income?.map(({ item }) => item)).toContain('南门彩票机')
    expect(await registers('countyLin')).toMatchObject({ refusal: { code: 'registry.caseHasSource' } })
  })

  it('a registered one keeps its place and gets the report', async () => {
    const caseId = await reported('unauthorisedBusiness')
    const named = (sourceId: string) =>
      world.as('countyLin').call(registerReportedSource, { caseId, about: { kind: 'registered', sourceId } })
    expect(await named('S99')).toMatchObject({ refusal: { code: 'registry.noSuchSource' } })
    expect(await named('S03')).toMatchObject({ ok: true })
    expect(await sourceOf('S03')).toMatchObject({ byReport: false, reports: [{ caseId }] })
  })

  it('a report of something else names none', async () => {
    const caseId = await reported('incomeNotPosted')
    const about = { kind: 'registered', sourceId: 'S03' } as const
    expect(await world.as('neighbourhoodZheng').call(registerReportedSource, { caseId, about })).toMatchObject({
      refusal: { code: 'registry.noSourceInCase' },
    })
  })
})
