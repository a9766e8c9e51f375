import { sendReport } from '../../../contract/case/sendReport'
import { registerBuildings } from '../../../contract/registry/registerBuildings'
import { registerCommunity } from '../../../contract/registry/registerCommunity'
import { appoint } from '../../../scripts/seed/appoint'
import { PUTIAN } from '../../../scripts/seed/places'
import { boundaryAround, planOf } from '../../../scripts/seed/plan'
import { openBelow } from '../../../scripts/seed/regions'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'

/** Beside 样本社区 and beside 样本街道, made up. */
export const BESIDE = { neighbourhood: '350304099098', subdistrict: '350304098', theirs: '350304098001' } as const

/**
 * 样本街道 with a second neighbourhood, and a second subdistrict beside it, each with one community that nobody serves;
 * the clock stands at 20 October, and what is due is open.
 */
export async function openNeighbours(): Promise<World> {
  const world = await openWorld({ seed: 'putian' })
  await open(world, 'subdistrictXu', BESIDE.neighbourhood, PUTIAN.subdistrict, '样本二社区')
  await take(world, 'subdistrictXu', 'neighbourhoodHai', 'neighbourhood', BESIDE.neighbourhood)
  await open(world, 'countyLin', BESIDE.subdistrict, PUTIAN.county, '样本二街道')
  await take(world, 'countyLin', 'subdistrictYu', 'subdistrict', BESIDE.subdistrict)
  await open(world, 'subdistrictYu', BESIDE.theirs, BESIDE.subdistrict, '样本三社区')
  await community(world, 'neighbourhoodHai', BESIDE.neighbourhood, '样本坊')
  await community(world, 'subdistrictYu', BESIDE.theirs, '样本埕')
  await world.sweep()
  return world
}

const open = (world: World, by: string, code: string, parentId: string, name: string) =>
  openBelow(world, by, { code, parentId, name, phone: '0594-2000900' })

const take = (world: World, by: string, openid: string, role: 'neighbourhood' | 'subdistrict', region: string) =>
  appoint(world, by, openid, { role, scope: { kind: 'region', region }, title: '物业专干' })

async function community(world: World, by: string, regionId: string, name: string): Promise<void> {
  const plan = planOf(2, 2)
  const { communityId } = await world.as(by).does(registerCommunity, {
    regionId,
    name,
    address: '样本路20号',
    layout: 'estate',
    old: false,
    unitCount: 48,
    boundary: boundaryAround({ lat: 25.44, lon: 119.02 }, plan),
  })
  await world.as(by).does(registerBuildings, { communityId, plan })
}

/** Somebody reports a blocked fire lane; the case's id comes back. */
export async function reportLane(world: World, communityId: string, by = 'ownerLiu'): Promise<string> {
  const report = { communityId, problem: 'fireLaneBlocked', place: { building: '1栋' } } as const
  return (await world.as(by).does(sendReport, { ...report, photos: [] })).caseId
}
