import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CasePolicy, Duty, ProblemCode } from '../../domain/case'
import { caseRules, dutiesOn, PROBLEM_CODES } from '../../domain/case'
import { localDate } from '../../domain/common'
import type { Clause, Reason } from '../../domain/policy'
import { inForceOn, isClause } from '../../domain/policy'
import { regionPath } from '../../domain/registry'
import { packs, policiesFor } from '../../policies'
import { cases as defaults } from '../../policies/defaults/case'
import { cases as national } from '../../policies/national/case'
import { cases as putian } from '../../policies/putian-2023/case'
import { cases as quxian } from '../../policies/quxian-2020/case'

const register = readFileSync(join(__dirname, '../../docs/clauses.tsv'), 'utf8').split('\n')
const wordsOf = (id: string): string => register.find((line) => line.startsWith(`${id}\t`))?.split('\t')[3] ?? ''

const dutiesIn = (policy: CasePolicy, problem: ProblemCode, day = '2026-10-20'): readonly Duty[] => {
  const parameter = policy[`duty.${problem}`]
  return (parameter && inForceOn(parameter, localDate(day))?.value) ?? []
}

const groundsIn = (policy: CasePolicy): (Clause | Reason)[] =>
  PROBLEM_CODES.flatMap((problem) =>
    dutiesIn(policy, problem).flatMap(({ ground, transfers }) => [ground, ...transfers.map((one) => one.ground)]),
  )

describe('QX-37 Quxian’s duties are those of its document, each with its words', () => {
  it.each([
    'QX-21',
    'QX-22',
    'QX-23',
    'QX-24',
    'QX-25',
    'QX-26',
    'QX-27',
    'QX-28',
    'QX-29',
    'QX-31',
    'QX-32',
    'QX-33',
    'QX-34',
    'QX-35',
    'QX-42',
  ])('%s is quoted with the words of the register in it', (id) => {
    const quotes = groundsIn(quxian).flatMap((ground) => (isClause(ground) && ground.id === id ? ground.quote : []))
    const words = [...wordsOf(id).matchAll(/[一-鿿]+/g)].map(([part]) => part)
    expect(quotes.some((quote) => words.some((part) => quote.includes(part)))).toBe(true)
  })

  it('has no value before the document existed', () => {
    expect(dutiesIn(quxian, 'fireLaneBlocked', '2020-10-08')).toEqual([])
    expect(dutiesIn(quxian, 'fireLaneBlocked', '2020-10-09')).toHaveLength(2)
  })

  it('tells a community with a company from an old one without', () => {
    for (const problem of ['fireLaneBlocked', 'debrisInStairs', 'fireEquipmentWorn', 'dirty'] as const) {
      expect(dutiesIn(quxian, problem).map(({ company }) => company)).toEqual([true, false])
    }
  })
})

describe('PT-27 Putian’s duties are about public income only', () => {
  it('has nothing on fire lanes, and no value before the plan', () => {
    expect(dutiesIn(putian, 'fireLaneBlocked')).toEqual([])
    expect(dutiesIn(putian, 'incomeEmbezzled', '2023-07-13')).toEqual([])
    expect(dutiesIn(putian, 'incomeEmbezzled', '2023-07-14')).toHaveLength(1)
  })

  it('rests on the plan alone', () => {
    for (const ground of groundsIn(putian)) expect(isClause(ground) && ground.document).toBe('putian-2023')
  })
})

describe('YC-10 whom a company reports to is the law’s, by when is a setting', () => {
  it('quotes the Civil Code for the duty', () => {
    const found = inForceOn(national.reportOnTo ?? { description: '', values: [] }, localDate('2026-10-20'))
    expect(found?.value).toEqual(['subdistrict', 'department:fireBrigade'])
    expect(found?.ground).toMatchObject({ id: 'CC-942' })
  })

  it('gives our reason for the time', () => {
    const found = inForceOn(defaults.reportOnWithin ?? { description: '', values: [] }, localDate('2026-10-20'))
    expect(found?.value.danger).toEqual({ hours: 24 })
    expect(found && isClause(found.ground)).toBe(false)
  })
})

describe('PT-22 a region that adopted nothing still has rules', () => {
  const bare = policiesFor(regionPath('361128'), [])

  it.each(['2019-12-31', '2020-12-31', '2026-10-20'])('on %s', (day) => {
    const rules = caseRules(bare, localDate(day))
    expect(rules.nearbyMetres).toBe(250)
    expect(rules.ratingDays).toBe(7)
    expect(rules.unrouted.value).toEqual(['neighbourhood', 'county'])
    expect(rules.reportOnClause).toBe('CC-942')
  })

  it('stops the days on which our settings do not hold yet', () => {
    expect(() => caseRules(bare, localDate('2019-12-30'))).toThrow(RangeError)
  })

  it('routes a fire lane by law from the Civil Code on, and by no plan', () => {
    expect(dutiesOn(bare, 'fireLaneBlocked', localDate('2020-12-31'))).toEqual([])
    expect(dutiesOn(bare, 'fireLaneBlocked', localDate('2021-01-01'))).toMatchObject([{ ground: { id: 'CC-942' } }])
  })
})

describe('DT-04 every number of ours says why, and every duty has words', () => {
  it('has a reason or a quote everywhere', () => {
    for (const parameter of Object.values(defaults)) {
      for (const { ground } of parameter.values) expect('reason' in ground && ground.reason.length).toBeGreaterThan(9)
    }
    for (const pack of packs) {
      for (const ground of groundsIn(pack.areas.case ?? {})) {
        expect(isClause(ground) ? ground.quote.length : 0).toBeGreaterThan(3)
      }
    }
  })
})
