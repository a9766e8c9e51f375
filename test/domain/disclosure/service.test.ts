import { fen, localDate } from '../../../domain/common'
import {
  askedOn,
  communityShare,
  lacksOf,
  otherStanding,
  serviceIndicators,
  sidesOf,
  wordsIn,
} from '../../../domain/disclosure'
import type { Lack, ServicePolicy, WrittenContent } from '../../../domain/disclosure'
import { service as quxian } from '../../../policies/quxian-2020/service'
import { service as yangcheng } from '../../../policies/yangcheng-2024/service'
import { COURT_SERVICE } from '../../../scripts/seed/service'
import { writtenField } from '../../../contract/disclosure/service'
import * as v from 'valibot'

const day = localDate('2026-10-20')
const asked = askedOn(quxian, day, true)
const court: readonly WrittenContent[] = COURT_SERVICE.map((content) => v.parse(writtenField, content))
const parking: WrittenContent = { item: 'parking', disposal: '车位120个，出售80个，其余出租给业主。' }
const whole = [...court, parking]

/** What is there with one field of one item left empty. */
const emptied = (item: WrittenContent['item'], field: string): WrittenContent[] =>
  whole.map((content) => (content.item === item ? v.parse(writtenField, { ...content, [field]: ' ' }) : content))

const lacks = (written: readonly WrittenContent[]): Lack[] => lacksOf(asked, { written, linked: [] })

describe('what a plan asks', () => {
  it('is nothing before it was issued, and nothing of a community that no company serves', () => {
    expect(askedOn(quxian, localDate('2020-10-08'), true).items).toEqual([])
    expect(askedOn(quxian, localDate('2020-10-09'), true).items).toHaveLength(6)
    expect(askedOn(quxian, day, false).items).toEqual([])
    expect(askedOn({}, day, true)).toEqual({ items: [], counted: [] })
  })

  it('is missing as a whole where nothing was written, and not at all where all was', () => {
    expect(lacks([]).map(({ item, fields }) => [item, fields])).toEqual(
      ['provider', 'service', 'facilities', 'fitOutSafety', 'parking'].map((item) => [item, []]),
    )
    expect(lacks(whole)).toEqual([])
  })
})

describe.each([
  [
    'QX-04 licence, project manager, contact and complaint phone',
    'provider',
    ['licence', 'manager', 'managerAbout', 'contact', 'complaintPhone'],
  ],
  [
    'QX-05 content, standard, charge items, charge rates and way of charging',
    'service',
    ['content', 'standard', 'chargeItems', 'chargeRates', 'chargeWay'],
  ],
  ['QX-08 the safety of decoration and use', 'fitOutSafety', ['rules']],
  ['QX-09 what became of parking spaces and garages', 'parking', ['disposal']],
] as const)('%s', (_, item, fields) => {
  it.each(fields)('%s is asked', (field) => {
    expect(lacks(emptied(item, field))).toEqual([{ item, fields: [field] }])
  })
})

describe('QX-03 the service grade and the pricing method stand with the charges', () => {
  it.each(['grade', 'pricing'])('%s is asked besides what QX-05 asks, and missing alone', (field) => {
    expect(lacks(whole)).toEqual([])
    expect(lacks(emptied('service', field))).toEqual([{ item: 'service', fields: [field] }])
  })

  it('is asked of nobody whose plan doesn’t name them, and not before the plan', () => {
    const fieldsOf = (policy: ServicePolicy, on: string): readonly string[] =>
      askedOn(policy, localDate(on), true).items.find(({ item }) => item === 'service')?.fields ?? []
    expect(fieldsOf(quxian, '2020-10-09')).toEqual(expect.arrayContaining(['grade', 'pricing']))
    expect(fieldsOf(quxian, '2020-10-08')).toEqual([])
    expect(fieldsOf(yangcheng, '2026-10-20')).not.toEqual(expect.arrayContaining(['grade']))
    expect(fieldsOf(yangcheng, '2026-10-20')).not.toEqual(expect.arrayContaining(['pricing']))
  })
})

describe('QX-06 each facility with maintainer, qualification, contact and emergency plan', () => {
  const rows = court.flatMap((content) => (content.item === 'facilities' ? content.rows : []))
  const withRows = (next: typeof rows): WrittenContent[] =>
    whole.map((content) => (content.item === 'facilities' ? { ...content, rows: next } : content))

  it.each(['lift', 'fire', 'monitoring', 'civilAirDefence'] as const)('%s has to be spoken of', (kind) => {
    const lack = { item: 'facilities', fields: [], kind }
    expect(lacks(withRows(rows.filter((row) => row.kind !== kind)))).toEqual([lack])
  })

  it('a kind that the community hasn’t got needs no more than that', () => {
    expect(rows.find(({ kind }) => kind === 'civilAirDefence')).toMatchObject({ absent: true, maintainer: '' })
    const there = rows.map((row) => ({ ...row, absent: false }))
    const fields = ['maintainer', 'qualification', 'contact', 'emergencyPlan']
    expect(lacks(withRows(there))).toEqual([{ item: 'facilities', fields, kind: 'civilAirDefence' }])
  })

  it('a second lift without a plan leaves the lifts incomplete', () => {
    const second = rows.filter(({ kind }) => kind === 'lift').map((row) => ({ ...row, emergencyPlan: '' }))
    expect(lacks(withRows([...rows, ...second]))).toEqual([
      { item: 'facilities', fields: ['emergencyPlan'], kind: 'lift' },
    ])
  })
})

describe('QX-07 public income is linked to its statements', () => {
  it('is asked, can’t be written, and isn’t counted a second time', () => {
    expect(asked.items.find(({ item }) => item === 'publicIncome')).toEqual({
      item: 'publicIncome',
      fields: [],
      kinds: [],
    })
    expect(v.is(writtenField, { item: 'publicIncome', words: '收入1元' })).toBe(false)
    expect(lacks(whole)).toEqual([])
  })
})

describe('QX-02 the rate over content, standard, charge items and charge rates', () => {
  const counted = (written: readonly WrittenContent[]): string[] => serviceIndicators(asked, lacks(written))
  const four = ['service.content', 'service.standard', 'service.chargeItems', 'service.chargeRates']

  it('counts the four by themselves and together, whatever else is missing', () => {
    expect(counted(whole)).toEqual(['service.asked', 'service.complete', ...four, 'service.target'])
    expect(counted(court)).toEqual(['service.asked', 'service.open', ...four, 'service.target'])
    expect(counted(emptied('service', 'chargeWay'))).toContain('service.target')
    expect(counted([])).toEqual(['service.asked', 'service.open'])
  })

  it.each(['content', 'standard', 'chargeItems', 'chargeRates'])(
    '%s missing takes itself out and the four with it',
    (field) => {
      const left = four.filter((one) => one !== `service.${field}`)
      expect(counted(emptied('service', field))).toEqual(['service.asked', 'service.open', ...left])
    },
  )

  it('is reached at the share itself and not a community below it', () => {
    expect(communityShare(20, 20, 100)).toEqual({ done: 20, of: 20, percent: 100, reached: true })
    expect(communityShare(19_999, 20_000, 100)).toEqual({ done: 19_999, of: 20_000, percent: 99, reached: false })
    expect(communityShare(9, 10, 90)).toMatchObject({ reached: true })
    expect(communityShare(0, 0, 100)).toEqual({ done: 0, of: 0 })
    expect(communityShare(1, 2, undefined)).toEqual({ done: 1, of: 2, percent: 50 })
  })
})

describe('YC-06 performance and the use of the maintenance fund besides', () => {
  const here = askedOn(yangcheng, day, true)
  const service = court.filter(({ item }) => item === 'service')

  it('stand as long as a posting of theirs stands', () => {
    const lacking = (linked: readonly ('performance' | 'maintenanceFund')[]): string[] =>
      lacksOf(here, { written: service, linked }).map(({ item }) => item)
    expect(lacking([])).toEqual(['performance', 'maintenanceFund'])
    expect(lacking(['performance'])).toEqual(['maintenanceFund'])
    expect(lacking(['performance', 'maintenanceFund'])).toEqual([])
  })

  it('asks of the service what its plan names and nothing of Quxian’s', () => {
    expect(here.items.map(({ item }) => item)).toEqual(['service', 'performance', 'maintenanceFund'])
    expect(here.items[0]?.fields).toEqual(['content', 'standard', 'chargeItems', 'chargeRates'])
    expect(here.counted).toEqual([])
  })
})

describe('how long a posting beside public income stands', () => {
  const on = localDate('2026-10-01')
  it('is full on the day itself, early on the day before', () => {
    expect(otherStanding(on, localDate('2026-10-31'), true, 30)).toEqual({
      daysUp: 30,
      fullOn: '2026-10-31',
      early: false,
    })
    expect(otherStanding(on, localDate('2026-10-30'), true, 30)).toMatchObject({ daysUp: 29, early: true })
    expect(otherStanding(on, localDate('2026-10-05'), false, 30)).toMatchObject({ daysUp: 4, early: false })
  })

  it('is never early where no rule gives days', () => {
    expect(otherStanding(on, on, true, undefined)).toEqual({ daysUp: 0, early: false })
  })
})

it('the sums of a table are of its sides, lines without an amount aside', () => {
  const line = { item: '样本', note: '' }
  expect(sidesOf([line])).toBeUndefined()
  expect(
    sidesOf([
      { ...line, side: 'income', amount: fen(300) },
      { ...line, side: 'expense', amount: fen(100) },
      { ...line, side: 'expense' },
      { ...line, amount: fen(9) },
    ]),
  ).toEqual({ income: 300, expense: 100 })
})

it('an item of blanks is nothing that could be disclosed', () => {
  expect(wordsIn({ item: 'parking', disposal: '' })).toBe('')
  expect(wordsIn(parking)).toBe(parking.item === 'parking' ? parking.disposal : '')
})
