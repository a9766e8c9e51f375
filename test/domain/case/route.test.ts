import type { ProblemCode, Route } from '../../../domain/case'
import { isComplainedOf, PROBLEM_CODES, verifierOf } from '../../../domain/case'
import { isClause } from '../../../domain/policy'
import { OFFICES, OLD, PUTIAN, refusalOf, reported, SERVED, unit } from './story'

const routeOf = (...args: Parameters<typeof reported>): Route => reported(...args).next.route
const clauseOf = ({ ground }: Route): string => (isClause(ground) ? ground.id : 'setting')

describe('QX-21 debris in a served community is the company’s', () => {
  it('goes to the company, which is urged to clear it', () => {
    const route = routeOf('debrisInStairs')
    expect(route).toMatchObject({ receiver: 'company', urged: ['company'], means: 'clear', byDuty: true })
    expect(clauseOf(route)).toBe('QX-21')
  })

  it('is led by the property authority and emergency management', () => {
    expect(routeOf('debrisInStairs').lead).toEqual(['county', 'department:emergencyManagement'])
  })
})

describe('QX-22 vehicles in a fire lane: company and owners’ committee are urged', () => {
  it('is received by the company, and both are urged', () => {
    const route = routeOf('fireLaneBlocked')
    expect(route).toMatchObject({ receiver: 'company', urged: ['company', 'ownersCommittee'], byDuty: true })
    expect(clauseOf(route)).toBe('QX-22')
  })

  it('tells the committee too, where there is one', () => {
    const [event] = reported('fireLaneBlocked').events
    expect(event?.tell).toEqual(['company', 'ownersCommittee'])
    const [without] = reported('fireLaneBlocked', { here: SERVED.filter((one) => one !== 'ownersCommittee') }).events
    expect(without?.tell).toEqual(['company'])
  })
})

describe('QX-23 worn-out equipment is the owners’ committee’s, by the maintenance fund', () => {
  it.each(['fireEquipmentWorn', 'fireEquipmentMissing'] as const)('%s goes to the committee', (problem) => {
    const route = routeOf(problem)
    expect(route).toMatchObject({ receiver: 'ownersCommittee', means: 'maintenanceFund' })
    expect(clauseOf(route)).toBe('QX-23')
  })

  it('goes to the neighbourhood while there is no committee', () => {
    const here = SERVED.filter((one) => one !== 'ownersCommittee')
    expect(routeOf('fireEquipmentWorn', { here }).receiver).toBe('neighbourhood')
  })
})

describe('QX-24 the environment of an old community is the neighbourhood committee’s', () => {
  it('is received by the neighbourhood where there is no company, and verified above it', () => {
    const { next } = reported('dirty', { here: OLD })
    expect(next.route).toMatchObject({ receiver: 'neighbourhood', lead: ['subdistrict'] })
    expect(verifierOf(next)).toBe('subdistrict')
    expect(clauseOf(next.route)).toBe('QX-24')
  })

  it('is the company’s where there is one', () => {
    expect(routeOf('dirty').receiver).toBe('company')
  })
})

describe('QX-25 in an old community the vehicles’ owners are urged to leave', () => {
  it('is led and received by the subdistrict', () => {
    const route = routeOf('fireLaneBlocked', { here: OLD })
    expect(route).toMatchObject({
      receiver: 'subdistrict',
      lead: ['subdistrict'],
      urged: ['vehicleOwners'],
      means: 'leave',
    })
    expect(clauseOf(route)).toBe('QX-25')
  })
})

describe('QX-26 in an old community the owners raise money for equipment', () => {
  it('is led by the subdistrict', () => {
    const route = routeOf('fireEquipmentMissing', { here: OLD })
    expect(route).toMatchObject({ receiver: 'subdistrict', urged: ['owners'], means: 'ownersFundRaising' })
    expect(clauseOf(route)).toBe('QX-26')
  })
})

describe('QX-27 public security alone may fine and tow, on transfer', () => {
  it.each([SERVED, OLD])('is the only transfer target of a blocked fire lane', (...here) => {
    const { transfers } = routeOf('fireLaneBlocked', { here })
    expect(transfers).toMatchObject([
      { to: 'department:publicSecurity', only: ['fine', 'tow'], ground: { id: 'QX-27', section: '四(四)' } },
    ])
  })

  it('never receives a report itself, and no debris is transferred to it', () => {
    expect(routeOf('debrisInStairs').transfers).toEqual([])
    const { next } = reported('debrisInStairs')
    expect(refusalOf({ ...next, status: 'accepted' }, 'transfer', unit('company'))).toEqual({
      code: 'case.notATransferTarget',
      to: 'department:publicSecurity',
      targets: [],
    })
  })
})

describe('QX-42 debris in an old community: the owners are urged to clear it', () => {
  it('is led by the subdistrict', () => {
    const route = routeOf('debrisInStairs', { here: OLD })
    expect(route).toMatchObject({ receiver: 'subdistrict', lead: ['subdistrict'], urged: ['owners'], means: 'clear' })
    expect(clauseOf(route)).toBe('QX-42')
  })
})

describe('DT-04 every report gets a responsible unit by the duty table', () => {
  it('sends what no document routes to the neighbourhood, then the authority, and says so', () => {
    const route = routeOf('dogs')
    expect(route).toMatchObject({ receiver: 'neighbourhood', byDuty: false, lead: [], transfers: [] })
    expect(clauseOf(route)).toBe('setting')
    expect(routeOf('dogs', { here: ['county'] }).receiver).toBe('county')
  })

  it('routes a blocked fire lane in Putian by the Civil Code, for its plan has no such type', () => {
    const route = routeOf('fireLaneBlocked', { policies: PUTIAN })
    expect(route).toMatchObject({ receiver: 'company', byDuty: true })
    expect(clauseOf(route)).toBe('CC-942')
    expect(route.transfers.map(({ to }) => to)).toEqual(['department:fireBrigade'])
  })

  it('sends a fire lane in Putian without a company to the neighbourhood, then the authority', () => {
    expect(routeOf('fireLaneBlocked', { policies: PUTIAN, here: OLD })).toMatchObject({
      receiver: 'neighbourhood',
      byDuty: false,
    })
    expect(routeOf('fireLaneBlocked', { policies: PUTIAN, here: ['county'] }).receiver).toBe('county')
  })

  it('borrows no other county’s duty', () => {
    expect(clauseOf(routeOf('fireEquipmentWorn', { policies: PUTIAN }))).toBe('FPL-18')
    expect(routeOf('dirty', { policies: PUTIAN, here: OLD }).byDuty).toBe(false)
  })
})

describe('DT-09 what complains of an office or a department goes to the level above it', () => {
  it.each([
    ['neighbourhoodNotStandingIn', 'subdistrict'],
    ['assemblyNeverFormed', 'county'],
    ['complaintsNotHandled', 'city'],
    ['gateBlockNotHandled', 'city'],
  ] as const)('%s goes to the %s', (problem, receiver) => {
    const { next } = reported(problem)
    expect(next.holder).toBe(receiver)
    expect(OFFICES.indexOf(verifierOf(next))).toBeGreaterThanOrEqual(OFFICES.indexOf(receiver))
  })

  it('passes over a level that the region has not entered, but never comes down to the one complained of', () => {
    const here = SERVED.filter((one) => one !== 'subdistrict')
    expect(reported('neighbourhoodNotStandingIn', { here }).next.holder).toBe('county')
    expect(reported('complaintsNotHandled', { here: ['neighbourhood', 'county'] }).next.holder).toBe('city')
  })
})

describe('PT-18 a case about the committee is never put in its hands', () => {
  const about: readonly ProblemCode[] = ['commonPartsLetByCollusion', 'committeeAbusesOffice', 'committeeTermOver']

  it.each(about)('%s neither goes to it nor can be passed on to it', (problem) => {
    for (const policies of [PUTIAN, undefined]) {
      const { next, events } = reported(problem, policies ? { policies } : {})
      expect([next.holder, ...next.route.urged, ...next.route.responsible, ...next.route.lead]).not.toContain(
        'ownersCommittee',
      )
      expect(events[0]?.tell).not.toContain('ownersCommittee')
      const passed = { to: 'ownersCommittee', reason: '是他们的事' } as const
      expect(refusalOf(next, 'forward', unit(next.holder), undefined, passed)).toEqual({
        code: 'case.complainedOf',
        to: 'ownersCommittee',
      })
    }
  })

  it('neither tells nor lists a company that is complained of, which is only made to put it right later', () => {
    for (const problem of PROBLEM_CODES.filter((code) => isComplainedOf(code, 'company'))) {
      const { next, events } = reported(problem, { policies: PUTIAN })
      const { lead, responsible, urged, avoid } = next.route
      expect([next.holder, ...lead, ...responsible, ...urged, ...(events[0]?.tell ?? [])]).not.toContain('company')
      expect(avoid).not.toContain('company')
    }
  })

  it('gives a company no complaint about itself at first hand', () => {
    expect(reported('utilitiesCut').next.holder).toBe('neighbourhood')
    expect(reported('incomeEmbezzled', { policies: PUTIAN }).next.holder).toBe('county')
  })
})

describe('PT-27 embezzlement can be transferred to public security, which alone investigates crime', () => {
  it('is a transfer target of the three kinds of taking', () => {
    for (const problem of ['incomeEmbezzled', 'unauthorisedBusiness', 'commonPartsLetByCollusion'] as const) {
      expect(routeOf(problem, { policies: PUTIAN }).transfers).toMatchObject([
        { to: 'department:publicSecurity', only: ['investigateCrime'] },
      ])
    }
  })
})

describe('PT-28 unfair standard terms go to market regulation', () => {
  it('in Putian, and to the authority while that department has not been entered', () => {
    expect(routeOf('contractTerms', { policies: PUTIAN }).receiver).toBe('department:marketRegulation')
    expect(routeOf('contractTerms', { policies: PUTIAN, here: OFFICES }).receiver).toBe('county')
  })
})
