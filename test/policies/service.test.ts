import * as v from 'valibot'
import { writtenField } from '../../contract/disclosure/service'
import { localDate } from '../../domain/common'
import { askedOn, lacksOf } from '../../domain/disclosure'
import { isClause } from '../../domain/policy'
import { adopt, packOf, policiesFor } from '../../policies'

const day = localDate('2026-10-20')
const adopting = (pack: string, region: string, from: string) => ({
  region,
  pack,
  from: localDate(from),
  campaign: 'standingDutiesOnly' as const,
})
const yangcheng = policiesFor(['140000', '140500', '140522'], [adopting('yangcheng-2024', '140522', '2024-05-30')])
const quxian = policiesFor(['510000', '511700', '511725'], [adopting('quxian-2020', '511725', '2020-10-09')])
const putian = policiesFor(['350000', '350300', '350304'], [adopting('putian-2023', '350300', '2023-07-14')])

const clauseOf = (value: { readonly ground: object } | undefined): unknown =>
  value && 'id' in value.ground ? value.ground.id : undefined

describe('YC-14 public income is posted in a conspicuous place', () => {
  it('as a duty of the company without a cadence and without a day', () => {
    const schedule = yangcheng.value('disclosure.postingSchedule', day)
    expect(schedule).toMatchObject({ value: {}, pack: 'yangcheng-2024', ground: { id: 'YC-14' } })
    expect(schedule?.value).toEqual({})
    expect(yangcheng.value('disclosure.poster', day)).toMatchObject({ value: ['company'], ground: { id: 'YC-14' } })
    expect(yangcheng.value('disclosure.minimumPostingDays', day)).toBeUndefined()
    expect(yangcheng.value('disclosure.postingSchedule', localDate('2024-05-29'))).toBeUndefined()
  })
})

describe('YC-15 public income is split by contract or by a decision of the assembly', () => {
  it('and used by one, with the words of the plan before those of the law', () => {
    for (const name of ['disclosure.splitAsAgreed', 'disclosure.decisions'] as const) {
      expect(yangcheng.value(name, day)).toMatchObject({
        value: true,
        pack: 'yangcheng-2024',
        ground: { id: 'YC-15', quote: '未按合同约定或业主大会决议分配使用公共收益' },
      })
    }
  })
})

describe('YC-07 fee income and expenses, and parking', () => {
  it('are asked in Yangcheng, and nowhere else', () => {
    for (const name of ['service.feeAccounts', 'service.parkingManagement'] as const) {
      expect(clauseOf(yangcheng.value(name, day))).toBe('YC-07')
      expect([quxian, putian].map((county) => county.value(name, day))).toEqual([undefined, undefined])
    }
  })
})

describe('DT-12 what the regulations ask is shown in a conspicuous place', () => {
  const path = ['410000', '410200', '410202']
  const adoption = adopting('district-template', '410202', '2026-12-01')
  const district = policiesFor(path, [adoption])

  it('by the words of the plan, from the day on which a district adopts it', () => {
    expect(adopt(adoption, path)).toEqual({ ok: true, value: adoption })
    expect(district.value('service.service', localDate('2026-11-30'))).toBeUndefined()
    expect(district.value('service.service', localDate('2026-12-01'))).toMatchObject({
      value: ['content', 'standard', 'chargeItems', 'chargeRates'],
      pack: 'district-template',
      ground: { id: 'DT-12', quote: '在物业小区醒目位置公示《条例》第三十九条内容，如服务与收费的内容及标准等' },
    })
    expect(policiesFor(path, []).value('service.service', localDate('2026-12-01'))).toBeUndefined()
  })

  it('is missing until content, standard, charge items and rates are all there, and asks nothing else', () => {
    const asked = askedOn(district.inForce('service', localDate('2026-12-01')), localDate('2026-12-01'), true)
    const written = {
      item: 'service',
      content: '保洁',
      standard: '每天',
      chargeItems: '物业费',
      chargeRates: '每月1元',
    }
    const whole = v.parse(writtenField, { ...written, grade: '', chargeWay: '', pricing: '' })
    const lacks = (content: object): unknown =>
      lacksOf(asked, { written: [v.parse(writtenField, { ...whole, ...content })], linked: [] })
    expect(asked.items.map(({ item }) => item)).toEqual(['service'])
    expect(lacks({})).toEqual([])
    for (const field of ['content', 'standard', 'chargeItems', 'chargeRates']) {
      expect(lacks({ [field]: '' })).toEqual([{ item: 'service', fields: [field] }])
    }
  })
})

it('DT-34 the template’s campaign has blank dates and can’t start without them', () => {
  const path = ['410000', '410200', '410202']
  const { phases = [] } = packOf('district-template') ?? {}
  const dates = phases.map(({ id }) => ({ phase: id, first: day, last: localDate('2027-03-31') }))
  const adoption = { region: '410202', pack: 'district-template', from: localDate('2026-12-01') }
  const reply = (campaign: 'asWritten' | typeof dates) => adopt({ ...adoption, campaign }, path)
  expect(reply('asWritten')).toMatchObject({
    refusal: { code: 'policy.phaseWithoutDates', phases: phases.map(({ id }) => id) },
  })
  expect(reply(dates.slice(1))).toMatchObject({ refusal: { code: 'policy.phaseWithoutDates', phases: ['start'] } })
  expect(reply(dates)).toMatchObject({ ok: true })
})

describe('YC-08 performance is reported to the assembly or the committee', () => {
  it('by the words of the plan', () => {
    expect(yangcheng.value('service.performanceReport', day)).toMatchObject({
      value: ['assembly', 'ownersCommittee'],
      ground: { id: 'YC-08' },
    })
  })
})

it('a county whose plan says nothing of service disclosure asks nothing', () => {
  const names = putian.settings(day).map(({ name, pack }) => [name, pack])
  expect(names.filter(([name = '']) => name.startsWith('service.'))).toEqual([['service.postingDays', 'defaults']])
})

it('YC-22 the third phase of Yangcheng’s campaign runs inside the second, and its document says so', () => {
  const { phases = [], notes = [] } = packOf('yangcheng-2024') ?? {}
  const [, second, third] = phases
  expect(second?.first && third?.first && second.first < third.first).toBe(true)
  expect(second?.last).toBe(third?.last)
  expect(notes.map(({ fault }) => fault)).toContain('overlappingPhases')
})

it('every value that Yangcheng sets quotes its plan', () => {
  const own = yangcheng.settings(day).filter(({ pack }) => pack === 'yangcheng-2024')
  expect(own).toHaveLength(10)
  expect(own.filter(({ ground }) => !isClause(ground))).toEqual([])
})
