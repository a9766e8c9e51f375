import type { World } from '../fixtures/world'
import { acceptInvitation } from '../../contract/registry/acceptInvitation'
import { invite } from '../../contract/registry/invite'
import type { Input } from '../../contract/operation'
import { PUTIAN } from '../../scripts/seed/places'
import { registerRegion } from '../../contract/registry/registerRegion'

/** Every kind of person, seen from 样本花园 and from what ownerLiu reported there. */
export const PEOPLE = {
  guest: undefined,
  stranger: 'residentGuo',
  reporter: 'ownerLiu',
  follower: 'ownerMa',
  neighbour: 'ownerTang',
  ownerElsewhere: 'ownerShi',
  ownerFar: 'ownerJiang',
  manager: 'managerChen',
  staff: 'staffFang',
  otherManager: 'managerYu',
  farManager: 'managerPeng',
  committee: 'committeeHe',
  neighbourhood: 'neighbourhoodZheng',
  subdistrict: 'subdistrictXu',
  county: 'countyLin',
  city: 'cityHuang',
  siblingNeighbourhood: 'neighbourhoodOther',
  siblingSubdistrict: 'subdistrictOther',
  farNeighbourhood: 'neighbourhoodPu',
  farCounty: 'countyRan',
  supervisor: 'supervisorSu',
  auditor: 'auditorDai',
  /** A department to which the case was never handed. */
  police: 'policeWu',
  /** A department that was told of the case. */
  fire: 'fireCai',
} as const

export type Kind = keyof typeof PEOPLE

export const KINDS = Object.keys(PEOPLE) as readonly Kind[]

/** Those who live in 样本花园, work for it, or look at it from above: its community. */
export const INSIDERS: readonly Kind[] = [
  'reporter',
  'follower',
  'neighbour',
  'manager',
  'staff',
  'committee',
  'neighbourhood',
  'subdistrict',
  'county',
  'city',
  'supervisor',
  'auditor',
]

/** The offices over 样本花园. */
export const OFFICES: readonly Kind[] = ['neighbourhood', 'subdistrict', 'county', 'city']

const SIBLINGS = { subdistrict: '350304098', neighbourhood: '350304099098' } as const

type Wanted = Pick<Input<typeof invite>, 'role' | 'scope' | 'title'>

/** Somebody new is invited from above and takes the post, under a name that tells nothing. */
async function appoint(world: World, by: string, openid: string, place: Wanted): Promise<void> {
  const { invitationId } = await world.as(by).does(invite, place)
  await world.as(openid).does(acceptInvitation, { invitationId, name: '新来的' })
}

/** Offices beside those of 样本花园, and an auditor of its county. */
export async function openSiblings(world: World): Promise<void> {
  const county = { parentId: PUTIAN.county, code: SIBLINGS.subdistrict, name: '样本东街道' }
  await world.as('countyLin').does(registerRegion, county)
  const below = { parentId: PUTIAN.subdistrict, code: SIBLINGS.neighbourhood, name: '样本东社区' }
  await world.as('subdistrictXu').does(registerRegion, below)
  await appoint(world, 'countyLin', 'subdistrictOther', {
    role: 'subdistrict',
    scope: { kind: 'region', region: SIBLINGS.subdistrict },
    title: '样本东街道',
  })
  await appoint(world, 'subdistrictXu', 'neighbourhoodOther', {
    role: 'neighbourhood',
    scope: { kind: 'region', region: SIBLINGS.neighbourhood },
    title: '样本东社区',
  })
  await appoint(world, 'countyLin', 'auditorDai', {
    role: 'auditor',
    scope: { kind: 'region', region: PUTIAN.county },
    title: '审计',
  })
}
