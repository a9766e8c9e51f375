import type { Case } from '../../../domain/case'
import { advance, caseRules } from '../../../domain/case'
import { dateOf } from '../../../domain/common'
import { localDate } from '../../../domain/common'
import { regionPath } from '../../../domain/registry'
import { policiesFor } from '../../../policies'
import { HOUR, MORNING, OLD, refusalOf, reported, take, through, TIME, unit } from './story'

const company = unit('company')
const accepted = (): Case => through(reported('fireLaneBlocked').next, ['accept', company])
const inVain = (): Case => through(accepted(), ['recordDissuasion', company])

describe('YC-10 dissuasion without effect is reported to the town and the fire brigade in time', () => {
  const due = MORNING + 24 * HOUR

  it('starts the clock when the dissuasion turns out to have no effect', () => {
    expect(inVain()).toMatchObject({ status: 'dissuadedInVain', dissuasion: { effective: false } })
    expect(inVain().clocks.find(({ kind }) => kind === 'reportOn')).toMatchObject({ against: 'company', due })
  })

  it('tells both; the town is to take it over and the company keeps it until then', () => {
    const { next, events } = take(inVain(), 'reportOn', company)
    expect(next).toMatchObject({
      status: 'reportedOn',
      holder: 'company',
      told: ['subdistrict', 'department:fireBrigade'],
      offer: { kind: 'report', to: 'subdistrict' },
    })
    expect(events[0]?.tell).toEqual(['subdistrict', 'department:fireBrigade', 'reporter'])
  })

  it('can’t be declined by the town', () => {
    const { next } = take(inVain(), 'reportOn', company)
    expect(refusalOf(next, 'declineForward', unit('subdistrict'))).toEqual({ code: 'case.reportMayNotBeDeclined' })
    expect(take(next, 'acceptForward', unit('subdistrict')).next).toMatchObject({ holder: 'subdistrict' })
  })

  it('is in time at the due instant itself, and a finding against the company just after', () => {
    expect(take(inVain(), 'reportOn', company, due).findings).toEqual([])
    expect(take(inVain(), 'reportOn', company, due + 1).findings).toEqual([
      { clause: 'CC-942', what: 'case.notReportedOnInTime', at: 'reportOn', figures: { due, seen: due + 1 } },
    ])
  })

  it('is a finding when it never happens, once, and goes up to the neighbourhood', () => {
    expect(refusalOf(inVain(), 'escalate', TIME, due)).toMatchObject({ code: 'case.notOverdue' })
    const first = take(inVain(), 'escalate', TIME, due + 1)
    expect(first.findings.map(({ what }) => what)).toEqual(['case.notReportedOnInTime'])
    expect(first.events.map(({ carried }) => carried.to)).toContain('neighbourhood')
    expect(take(first.next, 'reportOn', company, due + HOUR).findings).toEqual([])
    expect(take(first.next, 'escalate', TIME, due + 72 * HOUR).findings).toEqual([])
  })

  it('goes by the time that the county sets', () => {
    const region = '511725'
    const override = {
      region,
      parameter: 'case.reportOnWithin',
      value: { danger: { hours: 2 }, urgent: { hours: 2 }, ordinary: { hours: 2 } },
      from: localDate('2026-01-01'),
      reason: '消防大队要求',
      author: '样本',
      source: '样本〔2026〕1号',
    } as const
    const policies = policiesFor(regionPath(region), [], [override])
    const carried = { text: '劝过，不走', effective: false }
    const result = advance(
      accepted(),
      'recordDissuasion',
      company,
      carried,
      MORNING,
      caseRules(policies, dateOf(MORNING)),
    )
    expect(result.ok && result.value.next.clocks.find(({ kind }) => kind === 'reportOn')?.due).toBe(MORNING + 2 * HOUR)
  })

  it('passes along with the case when the company hands it on', () => {
    const offered = through(accepted(), ['forward', company], ['recordDissuasion', company])
    const { next } = take(offered, 'acceptForward', unit('neighbourhood'))
    expect(next).toMatchObject({ status: 'dissuadedInVain', holder: 'neighbourhood' })
    expect(next.clocks.find(({ kind }) => kind === 'reportOn')).toMatchObject({ against: 'neighbourhood', due })
  })

  it('can’t be passed over by forwarding or transferring instead', () => {
    for (const step of ['forward', 'transfer'] as const) {
      expect(refusalOf(inVain(), step, company)).toMatchObject({ code: 'case.stepNotAllowedHere' })
    }
  })
})

describe('CC-942 the company dissuades first', () => {
  it('has four hours from acceptance for a blocked fire lane; the instant itself is in time', () => {
    const due = MORNING + 4 * HOUR
    expect(accepted().clocks.find(({ kind }) => kind === 'dissuade')).toMatchObject({ against: 'company', due })
    expect(take(accepted(), 'recordDissuasion', company, due).findings).toEqual([])
    expect(take(accepted(), 'recordDissuasion', company, due + 1).findings).toMatchObject([
      { what: 'case.notDissuadedInTime', figures: { due } },
    ])
  })

  it('says whether it had an effect', () => {
    expect(refusalOf(accepted(), 'recordDissuasion', company, MORNING, { text: '劝了' })).toMatchObject({
      code: 'case.stepLacks',
      what: 'effective',
    })
    const effective = { text: '车主把车开走了', effective: true }
    const { next } = take(accepted(), 'recordDissuasion', company, MORNING, effective)
    expect(next.status).toBe('dissuaded')
    expect(next.clocks.map(({ kind }) => kind)).toEqual(['rectify', 'reply'])
  })

  it('is asked where somebody broke the law, not where something is worn out', () => {
    const worn = through(reported('fireEquipmentWorn').next, ['accept', unit('ownersCommittee')])
    expect(worn.clocks.map(({ kind }) => kind)).toEqual(['rectify', 'reply'])
    expect(refusalOf(worn, 'recordDissuasion', unit('ownersCommittee'))).toEqual({ code: 'case.nothingToDissuade' })
  })
})

describe('QX-25 in an old community the subdistrict urges, then transfers', () => {
  const subdistrict = unit('subdistrict')

  it('keeps the case in hand when urging is in vain, and hands it to public security on transfer', () => {
    const held = through(
      reported('fireLaneBlocked', { here: OLD }).next,
      ['accept', subdistrict],
      ['recordDissuasion', subdistrict],
      ['transfer', subdistrict],
      ['acknowledgeTransfer', unit('department:publicSecurity')],
      ['reportRectified', unit('department:publicSecurity')],
      ['verify', unit('neighbourhood')],
    )
    expect(held).toMatchObject({ status: 'closed', holder: 'department:publicSecurity' })
  })

  it('owes no dissuasion clock: the law binds a company', () => {
    const { next } = take(reported('fireLaneBlocked', { here: OLD }).next, 'accept', subdistrict)
    expect(next.clocks.map(({ kind }) => kind)).toEqual(['rectify', 'reply'])
  })
})
