import { readCase } from '../../../contract/case/readCase'
import { sendReport } from '../../../contract/case/sendReport'
import type { ProblemCode } from '../../../domain/case'
import type { World } from '../../fixtures/world'
import { ESTATE, GARDEN, OLD_GARDEN, OLD_YARD, openCaseWorld } from './setting'

let world: World
beforeAll(async () => {
  world = await openCaseWorld('2026-10-20T08:46:00+08:00')
})
afterAll(() => world.stop())

async function sent(communityId: string, problem: ProblemCode) {
  const lin = world.as('lin')
  const { caseId } = await lin.does(sendReport, { communityId, problem, place: { building: '2栋' } })
  return lin.does(readCase, { caseId })
}

describe('QX-22 vehicles on a fire lane: the company gets it, it and the committee are urged', () => {
  it('goes to the company of the community', async () => {
    const view = await sent(ESTATE, 'fireLaneBlocked')
    expect(view.holder).toMatchObject({ unit: 'company', name: '佳园物业' })
    expect(view.urged.map(({ unit }) => unit)).toEqual(['company', 'ownersCommittee'])
    expect(view.byDuty).toBe(true)
    expect(view.ground).toMatchObject({ standing: 'plan', clause: 'QX-22', document: '渠县物业小区治理方案' })
  })
})

describe('QX-27 public security alone may fine and tow, on transfer', () => {
  it('is named as the one to transfer to, and has nothing before', async () => {
    const view = await sent(ESTATE, 'fireLaneBlocked')
    expect(view.transfers).toEqual([{ unit: 'department:publicSecurity', name: '渠县公安机关', only: ['fine', 'tow'] }])
    expect(await world.as('qx-police').call(readCase, { caseId: view.caseId })).toMatchObject({ ok: true })
  })
})

describe('QX-21 debris: to the company', () => {
  it('goes to the company', async () => {
    expect((await sent(ESTATE, 'debrisInStairs')).holder.unit).toBe('company')
  })
})

describe('QX-23 worn-out equipment: the committee applies for the maintenance fund', () => {
  it('goes to the committee', async () => {
    const view = await sent(ESTATE, 'fireEquipmentWorn')
    expect(view.holder.unit).toBe('ownersCommittee')
    expect(view.means).toBe('maintenanceFund')
  })
})

describe.each([
  [
    'QX-25 vehicles in an old community: the owner of the vehicle is urged to leave',
    'fireLaneBlocked',
    'vehicleOwners',
    'leave',
  ],
  ['QX-42 debris in an old community: the owners clear it, the subdistrict leads', 'debrisInStairs', 'owners', 'clear'],
  [
    'QX-26 missing equipment in an old community: the owners raise funds',
    'fireEquipmentMissing',
    'owners',
    'ownersFundRaising',
  ],
] as const)('%s', (_, problem, urged, means) => {
  it('goes to the subdistrict', async () => {
    const view = await sent(OLD_YARD, problem)
    expect(view.holder).toMatchObject({ unit: 'subdistrict', name: '渠江街道' })
    expect(view.lead.map(({ unit }) => unit)).toEqual(['subdistrict'])
    expect(view.urged.map(({ unit }) => unit)).toEqual([urged])
    expect(view.means).toBe(means)
  })
})

describe('DT-04 a report goes to whoever the rules in force name', () => {
  it('goes to the company in Putian by the Civil Code, which has no row for fire lanes', async () => {
    const view = await sent(GARDEN, 'fireLaneBlocked')
    expect(view.holder.unit).toBe('company')
    expect(view.ground).toMatchObject({ standing: 'law', clause: 'CC-942' })
  })

  it('goes to the neighbourhood where nobody is named, and says so', async () => {
    const view = await sent(OLD_GARDEN, 'fireLaneBlocked')
    expect(view.holder).toMatchObject({ unit: 'neighbourhood', name: '样本社区' })
    expect(view.byDuty).toBe(false)
    expect(view.ground.standing).toBe('setting')
  })

  it('never goes to the committee that is complained of', async () => {
    const view = await sent(GARDEN, 'committeeAbusesOffice')
    expect(view.holder.unit).not.toBe('ownersCommittee')
  })
})
