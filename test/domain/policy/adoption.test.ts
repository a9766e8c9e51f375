import { localDate } from '../../../domain/common'
import type { Adoption, Phase } from '../../../domain/policy'
import { adopt, phasesOn } from '../../../domain/policy'
import { anAdoption, aPack, ISSUED, PATH } from '../../fixtures/packs'

const phase = (id: string, first?: string, last?: string): Phase => ({
  id,
  name: id,
  section: '五',
  quote: '',
  ...(first ? { first: localDate(first) } : {}),
  ...(last ? { last: localDate(last) } : {}),
})

const plan = {
  ...aPack('plan'),
  phases: [phase('look', '2024-05-21', '2024-10-31'), phase('act', '2024-06-01', '2024-09-30')],
}
const blank = { ...aPack('blank'), phases: [phase('look'), phase('act', '2024-06-01', '2024-09-30')] }

const reason = (pack: Parameters<typeof adopt>[0], adoption: Adoption, path = PATH): unknown => {
  const result = adopt(pack, adoption, path)
  return result.ok ? 'adopted' : result.refusal
}

describe('a region adopts a document', () => {
  it('that was written for it or for a region above it', () => {
    expect(reason(plan, anAdoption('plan'))).toBe('adopted')
    expect(reason(plan, anAdoption('plan', { region: '350304' }))).toBe('adopted')
  })

  it('and never one that was written for another', () => {
    expect(reason(plan, anAdoption('plan', { region: '511725' }), ['510000', '511700', '511725'])).toEqual({
      code: 'policy.writtenForAnother',
      regions: ['350300'],
    })
    const template = { ...plan, document: { ...plan.document, regions: [] } }
    expect(reason(template, anAdoption('plan'), ['510000'])).toBe('adopted')
  })

  it('from its day of issue on, and not the day before', () => {
    expect(reason(plan, anAdoption('plan', { from: ISSUED }))).toBe('adopted')
    expect(reason(plan, anAdoption('plan', { from: localDate('2023-07-13') }))).toEqual({
      code: 'policy.beforeIssued',
      issued: ISSUED,
    })
  })

  it('but not national texts or our own settings, which hold without it', () => {
    expect(reason(aPack('law', {}, 'national'), anAdoption('law'))).toEqual({ code: 'policy.notToBeAdopted' })
    expect(reason(aPack('ours', {}, 'ours'), anAdoption('ours'))).toEqual({ code: 'policy.notToBeAdopted' })
  })
})

describe('DT-34 a campaign whose dates are blank can’t start without them', () => {
  const dates = { phase: 'look', first: localDate('2026-01-01'), last: localDate('2026-03-31') }

  it('is refused as written, naming the phases', () => {
    expect(reason(blank, anAdoption('blank', { campaign: 'asWritten' }))).toEqual({
      code: 'policy.phaseWithoutDates',
      phases: ['look'],
    })
  })

  it('is refused while one of the phases is left out', () => {
    expect(reason(blank, anAdoption('blank', { campaign: [dates] }))).toEqual({
      code: 'policy.phaseWithoutDates',
      phases: ['act'],
    })
  })

  it('is refused where a phase ends before it begins; one of a single day does not', () => {
    const act = { phase: 'act', first: localDate('2026-04-02'), last: localDate('2026-04-01') }
    expect(reason(blank, anAdoption('blank', { campaign: [dates, act] }))).toEqual({
      code: 'policy.phaseEndsBeforeItBegins',
      phases: ['act'],
    })
    expect(reason(blank, anAdoption('blank', { campaign: [dates, { ...act, last: act.first }] }))).toBe('adopted')
  })

  it('can be left out, so that the standing duties alone hold', () => {
    const adoption = anAdoption('blank')
    expect(reason(blank, adoption)).toBe('adopted')
    expect(phasesOn(blank.phases, adoption, localDate('2024-07-01'))).toEqual([])
  })
})

describe('a campaign that is over is history', () => {
  const asWritten = (from: string): Adoption => anAdoption('plan', { from: localDate(from), campaign: 'asWritten' })

  it('can be taken as written until its last day', () => {
    expect(reason(plan, asWritten('2024-10-31'))).toBe('adopted')
    expect(reason(plan, asWritten('2024-11-01'))).toEqual({ code: 'policy.campaignIsOver', last: '2024-10-31' })
  })

  it('can be given new dates', () => {
    const campaign = [
      { phase: 'look', first: localDate('2026-01-01'), last: localDate('2026-02-28') },
      { phase: 'act', first: localDate('2026-03-01'), last: localDate('2026-06-30') },
    ]
    const adoption = anAdoption('plan', { from: localDate('2026-01-01'), campaign })
    expect(reason(plan, adoption)).toBe('adopted')
    expect(phasesOn(plan.phases, adoption, localDate('2026-03-01')).map(({ id, state }) => [id, state])).toEqual([
      ['look', 'past'],
      ['act', 'current'],
    ])
  })
})

describe('YC-22 phases that overlap are both current', () => {
  const adoption = anAdoption('plan', { campaign: 'asWritten' })

  it.each([
    ['2024-05-20', ['ahead', 'ahead']],
    ['2024-05-21', ['current', 'ahead']],
    ['2024-06-01', ['current', 'current']],
    ['2024-09-30', ['current', 'current']],
    ['2024-10-01', ['current', 'past']],
    ['2024-11-01', ['past', 'past']],
  ] as const)('on %s they are %j', (day, states) => {
    expect(phasesOn(plan.phases, adoption, localDate(day)).map(({ state }) => state)).toEqual(states)
  })

  it('QX-41 and one that has an end only is current from the beginning', () => {
    const open = [phase('start', undefined, '2020-09-20')]
    expect(phasesOn(open, adoption, localDate('2000-01-01'))[0]?.state).toBe('current')
    expect(phasesOn(open, adoption, localDate('2020-09-20'))[0]?.state).toBe('current')
    expect(phasesOn(open, adoption, localDate('2020-09-21'))[0]?.state).toBe('past')
  })
})
