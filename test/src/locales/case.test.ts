import { caseOperations } from '../../../contract/case'
import { FIRST_CHOICES, PLACE_REFUSALS, PROBLEM_GROUPS, STATUSES, STEP_REFUSALS, STEPS } from '../../../domain/case'
import { localDate, startOf } from '../../../domain/common'
import {
  CASE_FINDING_WORDS,
  clockWords,
  entryTitle,
  GROUP_WORDS,
  problemHint,
  problemName,
  statusSentence,
  STEP_ACTIONS,
} from '../../../src/locales/case'
import { caseRefusals } from '../../../src/locales/caseRefusals'
import { REFUSALS, refusalWords } from '../../../src/locales/refusals'

const ofCases = (codes: readonly string[]): string[] => codes.filter((code) => code.startsWith('case.'))

describe('PT-22 every refusal of a report or a step has words that say what to do', () => {
  const declared = caseOperations.flatMap(({ refusals }) => ofCases(refusals))

  it.each([...new Set([...STEP_REFUSALS, ...PLACE_REFUSALS, ...declared])])('%s', (code) => {
    const words = refusalWords({ code })
    expect(REFUSALS[code]).toBe(caseRefusals[code])
    expect(words.title).not.toBe('现在还不能办')
    expect(words.note.length).toBeGreaterThan(5)
    expect(`${words.title}${words.note}`).not.toMatch(/undefined|您|操作/)
  })

  it('names units, days and moments, not codes', () => {
    const targets = ['department:publicSecurity']
    expect(refusalWords({ code: 'case.notATransferTarget', to: 'company', targets }).note).toBe('这类事只能移送公安。')
    expect(refusalWords({ code: 'case.planTooFar', last: '2027-04-18' }).note).toContain('4月18日')
    const again = startOf(localDate('2026-10-21')) + 31_560_000
    expect(refusalWords({ code: 'case.urgedAlready', again }).note).toContain('10月21日8:46')
    expect(refusalWords({ code: 'case.complainedOf', to: 'ownersCommittee' }).note).toContain('业委会')
    expect(refusalWords({ code: 'case.stepBelongsToAnother', by: ['verifier', 'raised'] }).note).toBe(
      '要由核实的单位或接到逾期的上级来做。',
    )
  })
})

describe('PT-22 types, steps and states are in plain words', () => {
  it('says what the first page of a report offers', () => {
    expect(FIRST_CHOICES.map(problemName).slice(0, 3)).toEqual(['消防车道被占', '电动车上楼充电', '楼道堆放杂物'])
    expect(problemHint('fireLaneBlocked')).toBe('车停在黄线里、车道被堵')
    expect(problemHint('dogs')).toBe('')
    expect(new Set(PROBLEM_GROUPS.map((group) => GROUP_WORDS[group])).size).toBe(PROBLEM_GROUPS.length)
  })

  it('says where a case stands, in whose hands, in a sentence', () => {
    for (const status of STATUSES) expect(statusSentence(status, '样本社区')).toMatch(/。$/)
    expect(statusSentence('rectified', '样本社区')).toBe('说是办好了，等样本社区到现场核实。')
    expect(clockWords('accept', '样本物业')).toBe('等样本物业受理')
  })

  it('titles every entry of a timeline by role, the reporter as 你', () => {
    for (const what of STEPS) {
      const title = entryTitle({ what, unit: '样本物业', to: '样本街道', yours: false })
      expect(title).not.toContain('你')
      expect(STEP_ACTIONS[what]).not.toBe('')
    }
    expect(entryTitle({ what: 'reported', yours: true })).toBe('你报了这件事')
    expect(entryTitle({ what: 'recordDissuasion', effective: true, yours: true })).toBe('到现场劝，劝住了')
    expect(entryTitle({ what: 'escalate', to: '样本街道', yours: true })).toBe('过期没办，报到样本街道')
    expect(entryTitle({ what: 'urge', unit: '样本社区', yours: true })).toBe('样本社区催办')
    expect(entryTitle({ what: 'urge', yours: true })).toBe('你催了一次')
  })

  it('words both findings against a company', () => {
    expect(Object.keys(CASE_FINDING_WORDS)).toEqual(['case.notDissuadedInTime', 'case.notReportedOnInTime'])
  })
})
