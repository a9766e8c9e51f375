import { fen, localDate } from '../../../domain/common'
import {
  advanceAudit,
  AUDIT_STEPS,
  auditDueOn,
  isExempt,
  objectionShares,
  openAuditSteps,
  rollAgainst,
} from '../../../domain/disclosure'
import type { AuditStatus } from '../../../domain/disclosure'
import { aStatement } from '../../fixtures/statement'

const all = { heads: 100, areaDm2: 10_000_00, missingUnits: 0 }
const objecting = (heads: number, areaDm2: number) => ({ heads, areaDm2 })

describe('a roll beside the register', () => {
  it('lacks units, has as many, or has units that nobody registered', () => {
    expect(rollAgainst(24, 23)).toEqual({ missingUnits: 1, extraUnits: 0 })
    expect(rollAgainst(24, 24)).toEqual({ missingUnits: 0, extraUnits: 0 })
    expect(rollAgainst(24, 26)).toEqual({ missingUnits: 0, extraUnits: 2 })
  })
})

describe('PT-49 the right to an audit opens at 20 %, and 20 % itself counts', () => {
  it.each([
    ['neither', 19, 1_999_99, 'both', false],
    ['heads but not area, by a hundredth of a square metre', 20, 1_999_99, 'both', false],
    ['area but not heads', 19, 2_000_00, 'both', false],
    ['both exactly', 20, 2_000_00, 'both', true],
    ['heads, where heads count', 20, 0, 'heads', true],
    ['19 of 100 heads, where heads count', 19, 9_000_00, 'heads', false],
    ['area, where area counts', 1, 2_000_00, 'area', true],
    ['area short by a hundredth, where area counts', 90, 1_999_99, 'area', false],
  ] as const)('%s', (_, heads, areaDm2, basis, opens) => {
    expect(objectionShares(objecting(heads, areaDm2), all, 20, basis).opens).toBe(opens)
  })

  it('takes both where nobody has said which', () => {
    expect(objectionShares(objecting(20, 1_999_99), all, 20).opens).toBe(false)
    expect(objectionShares(objecting(20, 2_000_00), all, 20).opens).toBe(true)
  })

  it('says how many it takes: the least that reaches the line', () => {
    const { heads } = objectionShares(objecting(0, 0), { ...all, heads: 1216 }, 20, 'heads')
    expect(heads).toEqual({ part: 0, whole: 1216, needed: 244, reached: false })
  })

  it('counts a registered unit that the roll lacks as a head, and can’t tell the area', () => {
    const { heads, area, opens } = objectionShares(objecting(20, 5_000_00), { ...all, missingUnits: 1 }, 20)
    expect(heads).toMatchObject({ whole: 101, needed: 21, reached: false })
    expect(area).toEqual({ part: 5_000_00, reached: false })
    expect(opens).toBe(false)
  })

  it('opens nothing where no rule draws a line, or nobody is there', () => {
    expect(objectionShares(objecting(100, 10_000_00), all, undefined, 'heads').opens).toBe(false)
    const nobody = { heads: 0, areaDm2: 0, missingUnits: 0 }
    expect(objectionShares(objecting(0, 0), nobody, 20, 'heads').opens).toBe(false)
  })
})

describe('PT-51 no income and no objection need no audit', () => {
  const none = aStatement({ income: [] })
  it.each([
    ['no income, nobody objects', none, 0, false, true],
    ['no income, one unit objects', none, 1, false, false],
    ['no income, the committee resolved', none, 0, true, false],
    ['income', aStatement(), 0, false, false],
  ] as const)('%s', (_, statement, objections, resolved, exempt) => {
    expect(isExempt(statement, objections, resolved)).toBe(exempt)
  })

  it('looks at the income as stated: one fen is income', () => {
    const [line] = aStatement().income ?? []
    expect(isExempt(aStatement({ income: line ? [{ ...line, amount: fen(1) }] : [] }), 0, false)).toBe(false)
  })
})

describe('PT-52 an audit closes without problems, or rectified, verified and posted', () => {
  const walk = (steps: readonly (typeof AUDIT_STEPS)[number][]): AuditStatus | undefined =>
    steps.reduce<AuditStatus | undefined>((at, step) => {
      const next = at && advanceAudit(at, step)
      return next?.ok ? next.value : undefined
    }, 'open')

  it('goes from the engagement to the posting', () => {
    expect(walk(['engage', 'reportClean'])).toBe('closed')
    expect(walk(['engage', 'reportProblems', 'reportRectified', 'verifyRectified', 'postRectified'])).toBe('closed')
    expect(walk(['joinBundle', 'reportProblems', 'reportRectified', 'rejectRectified', 'reportRectified'])).toBe(
      'rectified',
    )
  })

  it('has no other way to the end: only a clean report and the posting close', () => {
    const states: readonly AuditStatus[] = ['open', 'engaged', 'rectifying', 'rectified', 'verified', 'closed']
    const closing = states.flatMap((from) =>
      AUDIT_STEPS.flatMap((step) => {
        const next = advanceAudit(from, step)
        return next.ok && next.value === 'closed' ? [`${from} ${step}`] : []
      }),
    )
    expect(closing).toEqual(['engaged reportClean', 'verified postRectified'])
    expect(AUDIT_STEPS.filter((step) => advanceAudit('closed', step).ok)).toEqual([])
  })

  it('refuses a step where it doesn’t begin, with both', () => {
    expect(advanceAudit('rectifying', 'postRectified')).toEqual({
      ok: false,
      refusal: { code: 'disclosure.auditStepNotHere', status: 'rectifying', step: 'postRectified' },
    })
  })

  it('offers each party its own steps', () => {
    expect(openAuditSteps('open', ['poster', 'auditor'])).toEqual([])
    expect(openAuditSteps('open', ['engager'])).toEqual(['engage'])
    expect(openAuditSteps('rectified', ['office'])).toEqual(['rejectRectified', 'verifyRectified'])
    expect(openAuditSteps('verified', ['poster', 'office'])).toEqual(['postRectified'])
  })

  it('gives each standing its days, and none once it is closed or where no rule gives any', () => {
    const terms = { engage: 30, report: 60, rectify: 30, verify: 10, post: 7 }
    const since = localDate('2026-10-20')
    expect(auditDueOn('open', since, terms)).toBe('2026-11-19')
    expect(auditDueOn('verified', since, terms)).toBe('2026-10-27')
    expect(auditDueOn('closed', since, terms)).toBeUndefined()
    expect(auditDueOn('open', since, undefined)).toBeUndefined()
  })
})
