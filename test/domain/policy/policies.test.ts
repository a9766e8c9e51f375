import { localDate } from '../../../domain/common'
import type { Override } from '../../../domain/policy'
import { inForceOn, policiesOf } from '../../../domain/policy'
import type { TrialAreas } from '../../fixtures/packs'
import { anAdoption, aPack, PATH, quoted } from '../../fixtures/packs'

const day = localDate('2026-09-30')

const city = aPack('city', { posting: { days: quoted(30) } })
const county = aPack('county', { posting: { days: quoted(45), places: quoted(['大门']) } })
const law = aPack('law', { posting: { days: quoted(10) }, answering: { days: quoted(20) } }, 'national')
const ours = aPack('ours', { answering: { days: quoted(7) }, posting: { places: quoted(['大堂']) } }, 'ours')
const packs = [ours, law, city, county]

const cityAdopts = anAdoption('city')
const countyAdopts = anAdoption('county', { region: '350304' })

const setDays = (region: string, value: number, from = '2025-01-01'): Override<TrialAreas> => ({
  parameter: 'posting.days',
  value,
  region,
  from: localDate(from),
  reason: '小区多，来不及看',
  author: '样本工作人员',
  source: '会议纪要〔2025〕1号',
})

describe('which rule holds for a region', () => {
  it('is the national text where nothing was adopted, and our setting where that is silent', () => {
    const here = policiesOf(packs, PATH, [])
    expect(here.value('posting.days', day)).toMatchObject({ value: 10, pack: 'law' })
    expect(here.value('answering.days', day)).toMatchObject({ value: 20, pack: 'law' })
    expect(here.value('posting.places', day)).toMatchObject({ value: ['大堂'], pack: 'ours' })
    expect(here.packsOn(day)).toEqual(['law', 'ours'])
  })

  it('is that of the region above that adopted a document', () => {
    const here = policiesOf(packs, PATH, [cityAdopts])
    expect(here.value('posting.days', day)).toMatchObject({ value: 30, pack: 'city', ground: { id: 'PT-06' } })
  })

  it('is that of the nearest one where several did, and of the one above where the nearest is silent', () => {
    const silent = aPack('silent', { posting: { places: quoted(['东门']) } })
    const adoptions = [cityAdopts, anAdoption('silent', { region: '350304' })]
    const here = policiesOf([...packs, silent], PATH, adoptions)
    expect(here.value('posting.places', day)).toMatchObject({ value: ['东门'], pack: 'silent' })
    expect(here.value('posting.days', day)).toMatchObject({ value: 30, pack: 'city' })

    const both = policiesOf(packs, PATH, [cityAdopts, countyAdopts])
    expect(both.value('posting.days', day)).toMatchObject({ value: 45, pack: 'county' })
    expect(both.packsOn(day)).toEqual(['county', 'city', 'law', 'ours'])
  })

  it('is never that of another county', () => {
    const sibling = policiesOf(packs, ['350000', '350300', '350302'], [countyAdopts])
    expect(sibling.value('posting.days', day)).toMatchObject({ value: 10, pack: 'law' })
    const elsewhere = policiesOf(packs, ['510000', '511700', '511725'], [cityAdopts, countyAdopts])
    expect(elsewhere.packsOn(day)).toEqual(['law', 'ours'])
  })

  it('stays unset where no document, no law and no setting of ours says anything', () => {
    const here = policiesOf([city], PATH, [cityAdopts])
    expect(here.value('answering.days', day)).toBeUndefined()
    expect(here.inForce('answering', day)).toEqual({})
  })

  it('is the document adopted last where a region adopted two', () => {
    const adoptions = [anAdoption('county', { from: localDate('2025-01-01') }), cityAdopts]
    expect(policiesOf(packs, PATH, adoptions).value('posting.days', day)).toMatchObject({ value: 45 })
    expect(policiesOf(packs, PATH, adoptions).value('posting.days', localDate('2024-12-31'))).toMatchObject({
      value: 30,
    })
  })
})

describe('an adoption of what holds anyway', () => {
  it('moves it nowhere', () => {
    const here = policiesOf(packs, PATH, [anAdoption('law', { region: '350304' }), cityAdopts])
    expect(here.packsOn(day)).toEqual(['city', 'law', 'ours'])
    expect(here.value('posting.days', day)).toMatchObject({ value: 30, pack: 'city' })
  })
})

describe('the day that a rule is read for', () => {
  const here = policiesOf([city], PATH, [anAdoption('city', { until: localDate('2025-12-31') })])

  it.each([
    ['2023-12-31', undefined],
    ['2024-01-01', 30],
    ['2025-12-31', 30],
    ['2026-01-01', undefined],
  ] as const)('%s: from the day of adoption to its last day, both in force', (on, value) => {
    expect(here.value('posting.days', localDate(on))?.value).toBe(value)
  })

  it('is never before the rule existed, however early it was adopted', () => {
    const early = policiesOf([city], PATH, [anAdoption('city', { from: localDate('2020-01-01') })])
    expect(early.value('posting.days', localDate('2023-07-13'))).toBeUndefined()
    expect(early.value('posting.days', localDate('2023-07-14'))?.value).toBe(30)
  })

  it('tells values that follow one another apart', () => {
    const later = { ...quoted(60, localDate('2026-01-01')).values[0]! }
    const changing = aPack('changing', {
      posting: { days: { description: 'tried', values: [...quoted(30).values, later] } },
    })
    const changed = policiesOf([changing], PATH, [anAdoption('changing')])
    expect(changed.value('posting.days', localDate('2025-12-31'))?.value).toBe(30)
    expect(changed.value('posting.days', localDate('2026-01-01'))?.value).toBe(60)
  })
})

describe('a region’s own setting', () => {
  it('takes the place of the document’s, with reason, author and source', () => {
    const here = policiesOf(packs, PATH, [cityAdopts], [setDays('350300', 40)])
    const held = here.value('posting.days', day)
    expect(held).toMatchObject({
      value: 40,
      ground: { reason: '小区多，来不及看' },
      override: { region: '350300', author: '样本工作人员', source: '会议纪要〔2025〕1号' },
    })
    expect(held?.pack).toBeUndefined()
  })

  it('holds from its day on and for that parameter only', () => {
    const here = policiesOf(packs, PATH, [cityAdopts], [setDays('350300', 40)])
    expect(here.value('posting.days', localDate('2024-12-31'))).toMatchObject({ value: 30 })
    expect(here.value('answering.days', day)).toMatchObject({ value: 20 })
  })

  it('gives way to a document that a region nearer by adopted, and goes before one further off', () => {
    const above = policiesOf(packs, PATH, [countyAdopts], [setDays('350300', 40)])
    expect(above.value('posting.days', day)).toMatchObject({ value: 45, pack: 'county' })
    const nearer = policiesOf(packs, PATH, [cityAdopts], [setDays('350304', 50)])
    expect(nearer.value('posting.days', day)).toMatchObject({ value: 50 })
    const foreign = policiesOf(packs, PATH, [cityAdopts], [setDays('350302', 50)])
    expect(foreign.value('posting.days', day)).toMatchObject({ value: 30 })
  })

  it('is itself replaced by a later one', () => {
    const overrides = [setDays('350300', 60, '2026-01-01'), setDays('350300', 40)]
    expect(policiesOf(packs, PATH, [], overrides).value('posting.days', day)).toMatchObject({ value: 60 })
  })
})

describe('an area as a whole', () => {
  const here = policiesOf(packs, PATH, [cityAdopts], [setDays('350304', 50)])

  it('can be had with what is in force and nothing else', () => {
    const { days, places } = here.inForce('posting', day)
    expect(days && inForceOn(days, day)?.value).toBe(50)
    expect(places && inForceOn(places, day)?.value).toEqual(['大堂'])
    expect(days?.values).toHaveLength(1)
  })

  it('can be had layer by layer, the nearest first', () => {
    const days = here.layers('posting', day).map((layer) => layer.days && inForceOn(layer.days, day)?.value)
    expect(days).toEqual([50, 30, 10, undefined])
  })

  it('knows what kind of value each name has', () => {
    const days: number | undefined = here.value('posting.days', day)?.value
    const places: readonly string[] | undefined = here.value('posting.places', day)?.value
    expect([days, places]).toEqual([50, ['大堂']])
  })

  it('can be listed with names and grounds', () => {
    const settings = here.settings(day).map(({ name, value }) => [name, value])
    expect(settings).toHaveLength(3)
    expect(settings).toEqual(
      expect.arrayContaining([
        ['posting.days', 50],
        ['posting.places', ['大堂']],
        ['answering.days', 20],
      ]),
    )
  })
})
