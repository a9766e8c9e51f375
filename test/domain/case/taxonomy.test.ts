import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProblemCode } from '../../../domain/case'
import {
  FIRST_CHOICES,
  isFastLane,
  isProblemCode,
  isReportableAnywhere,
  mayHold,
  PROBLEM_CODES,
  PROBLEM_GROUPS,
  problemsOf,
  TAXONOMY,
} from '../../../domain/case'

const register = readFileSync(join(__dirname, '../../../docs/clauses.tsv'), 'utf8')
  .split('\n')
  .map((line) => line.split('\t')[0])

const naming = (clause: string): ProblemCode[] =>
  PROBLEM_CODES.filter((code) => TAXONOMY[code].clauses.includes(clause))

describe('DT-06 every problem of the company that the plan lists is a type', () => {
  it('has fifteen of its sixteen; the cutting off of water and power stands under DT-10', () => {
    expect(naming('DT-06')).toEqual(
      expect.arrayContaining([
        'contractMissing',
        'belowContract',
        'complaintIgnored',
        'roadDug',
        'unauthorisedBusiness',
        'companyAndCommitteeAtOdds',
        'supervisionRefused',
        'handoverRefused',
        'walkedOff',
        'serviceNotPosted',
        'feesRaised',
        'fireEquipmentStopped',
        'notReportedOn',
        'illegalBuildingStands',
        'dirty',
      ]),
    )
  })
})

describe('DT-07 every problem of the owners’ committee is a type about that committee', () => {
  it('has the eight of the list', () => {
    expect(naming('DT-07')).toHaveLength(8)
    for (const code of problemsOf('committee')) expect(TAXONOMY[code].about).toEqual(['ownersCommittee'])
  })
})

describe('DT-08 every problem of the developer is a type', () => {
  it('has the five of the list, with parking for sale only among them', () => {
    expect(naming('DT-08')).toHaveLength(5)
    expect(naming('DT-08')).toContain('parkingSaleOnly')
  })
})

describe('DT-09 every problem of the departments says whom it is about', () => {
  it('names an office or a department for each', () => {
    const codes = problemsOf('departments')
    expect(codes).toHaveLength(18)
    for (const code of codes) expect(TAXONOMY[code].about).toHaveLength(1)
  })
})

describe('DT-10 cutting off water, power or heating has a short deadline', () => {
  it('is in the fast lane', () => {
    expect(naming('DT-10')).toEqual(['utilitiesCut'])
    expect(isFastLane('utilitiesCut')).toBe(true)
  })
})

describe('DT-29 what touches people most goes fast', () => {
  it.each(['illegalBuilding', 'gateBlocked', 'fireLaneBlocked'] as const)('%s is in the fast lane', (code) => {
    expect(isFastLane(code)).toBe(true)
  })

  it.each(['dogs', 'dirty', 'parkingSaleOnly', 'other'] as const)('%s is not', (code) => {
    expect(isFastLane(code)).toBe(false)
  })
})

describe('PT-22 a blocked fire lane can be reported anywhere, and comes first', () => {
  it('rests on national law', () => {
    expect(TAXONOMY.fireLaneBlocked.national).toEqual(['FPL-28', 'CC-942'])
    expect(isReportableAnywhere('fireLaneBlocked')).toBe(true)
    expect(isReportableAnywhere('incomeNotPosted')).toBe(false)
  })

  it('is the first of the choices, and every type is under one heading', () => {
    expect(FIRST_CHOICES[0]).toBe('fireLaneBlocked')
    expect(FIRST_CHOICES.at(-1)).toBe('other')
    expect(PROBLEM_GROUPS.flatMap(problemsOf).sort()).toEqual([...PROBLEM_CODES].sort())
  })

  it('has words of its own for each type, and clauses that the register knows', () => {
    expect(new Set(PROBLEM_CODES.map((code) => TAXONOMY[code].name)).size).toBe(PROBLEM_CODES.length)
    for (const code of PROBLEM_CODES) {
      expect(register).toEqual(expect.arrayContaining([...TAXONOMY[code].clauses]))
      expect(TAXONOMY[code].clauses.length).toBeGreaterThan(0)
    }
  })

  it('knows a code from other words', () => {
    expect(isProblemCode('fireLaneBlocked')).toBe(true)
    expect(isProblemCode('toString')).toBe(false)
  })
})

describe('PT-18 whoever is complained of is somebody who could have held it', () => {
  it('names no people in general', () => {
    for (const code of PROBLEM_CODES) expect((TAXONOMY[code].about ?? []).every(mayHold)).toBe(true)
  })
})
