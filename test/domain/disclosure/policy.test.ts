import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DisclosurePolicy, Ground } from '../../../domain/disclosure'
import { checkStatement } from '../../../domain/disclosure'
import { isClause } from '../../../domain/policy'
import { disclosure as ours } from '../../../policies/defaults/disclosure'
import { disclosure as national } from '../../../policies/national/disclosure'
import { disclosure as putianPack } from '../../../policies/putian-2023/disclosure'
import { disclosure as quxianPack } from '../../../policies/quxian-2020/disclosure'
import { fen, localDate } from '../../../domain/common'
import { aStatement, postedInTime, putian, quxian, sampleFacts } from '../../fixtures/statement'

const register = new Map(
  readFileSync(join(__dirname, '../../../docs/clauses.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'))
    .map(([id = '', , , quote = '']) => [id, quote]),
)

const groundsOf = (policy: DisclosurePolicy): Ground[] =>
  Object.values(policy).flatMap(({ values }): Ground[] => values.map(({ ground }) => ground))

describe.each([
  ['Putian', putianPack, 'putian-2023'],
  ['Quxian', quxianPack, 'quxian-2020'],
])('%s quotes its own document to the letter', (_, pack, document) => {
  it.each(groundsOf(pack).filter(isClause))('$id $quote', ({ id, document: named, quote }) => {
    const registered = register.get(id) ?? ''
    expect(registered).not.toBe('')
    expect(quote).toContain(registered)
    expect(named).toBe(document)
  })

  it('has a clause under every value', () => {
    expect(groundsOf(pack).every(isClause)).toBe(true)
  })
})

describe('values that no document gives', () => {
  it('are ours, each with a reason', () => {
    for (const ground of groundsOf(ours)) expect('reason' in ground && ground.reason.length > 5).toBe(true)
  })

  it('name the national texts where those say it', () => {
    expect(groundsOf(national).map((ground) => 'id' in ground && ground.id)).toEqual([
      'PMR-54',
      'CC-282',
      'CC-282',
      'SPC-14',
    ])
  })
})

describe('PT-05, PT-06, PT-49 figures of the Putian plan', () => {
  it('are those of the plan', () => {
    expect(putian.postingSchedule?.values[0]?.value).toEqual({ everyMonths: 3, dueMonthsAfter: 1 })
    expect(putian.minimumPostingDays?.values[0]?.value).toBe(30)
    expect(putian.auditObjectionPercent?.values[0]?.value).toBe(20)
    expect(quxian.minimumPostingDays).toBeUndefined()
  })
})

describe('a county shows its own rules and national law, never another county’s', () => {
  const wrong = aStatement({
    ...{ opening: null, income: [], cost: null, keeping: null, contact: { name: '', phone: '' } },
    split: [],
    expenditure: [{ id: 'e', item: '滑梯维修', amount: fen(345000) }],
  })

  it.each([
    ['Putian', putian, /^(PT-\d\d|ours\.\w+|CC-282|PMR-54|SPC-14)$/],
    ['Quxian', quxian, /^(QX-\d\d|ours\.\w+|CC-282|PMR-54|SPC-14)$/],
  ])('%s', (_, policy, own) => {
    const { checked, findings, grounds } = checkStatement(wrong, sampleFacts(postedInTime), policy)
    expect(findings.length).toBeGreaterThan(5)
    for (const { clause } of [...checked, ...findings]) {
      expect(clause).toMatch(own)
      expect(grounds[clause]).toBeDefined()
    }
  })

  it('checks nothing before any rule was in force', () => {
    const period = { first: localDate('2019-07-01'), last: localDate('2019-09-30') }
    expect(checkStatement({ ...wrong, period }, sampleFacts(), putian).checked).toEqual([])
  })
})
