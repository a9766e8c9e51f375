import { adoptPack } from '../../contract/registry/adoptPack'
import { registerBuildings } from '../../contract/registry/registerBuildings'
import { registerCommunity } from '../../contract/registry/registerCommunity'
import { registerCompany } from '../../contract/registry/registerCompany'
import { registerKeeping } from '../../contract/registry/registerKeeping'
import { registerNoticeBoard } from '../../contract/registry/registerNoticeBoard'
import { setContract } from '../../contract/registry/setContract'
import type { Acting } from './acting'
import { appoint } from './appoint'
import { bind, seedGarden } from './garden'
import type { RollSize } from './garden'
import { COMPANIES, companyId, PUTIAN } from './places'
import { boundaryAround, planOf } from './plan'
import { openBelow, openTop } from './regions'
import { rollOf, takeInRoll } from './units'

/** 莆田市 down to 样本社区 with 样本花园 and 样本里, which has nothing that brings in money. */
export async function seedPutian(world: Acting, size: RollSize = 'few'): Promise<void> {
  await openRegions(world)
  await appointOffices(world)
  await openCompanies(world)
  await seedGarden(world, size)
  await seedLane(world)
}

async function openRegions(world: Acting): Promise<void> {
  await openTop(world, { code: PUTIAN.city, name: '莆田市', by: 'cityHuang', title: '莆田市物业主管部门' })
  await world.as('cityHuang').does(adoptPack, { regionId: PUTIAN.city, pack: 'putian-2023', from: '2023-07-14' })
  const county = { code: PUTIAN.county, name: '荔城区', parentId: PUTIAN.city, phone: '0594-2000100' }
  await openBelow(world, 'cityHuang', county)
  await appoint(world, 'cityHuang', 'countyLin', {
    role: 'county',
    scope: { kind: 'region', region: PUTIAN.county },
    title: '荔城区物业主管部门',
  })
  const subdistrict = { code: PUTIAN.subdistrict, name: '样本街道', parentId: PUTIAN.county, phone: '0594-2000200' }
  await openBelow(world, 'countyLin', subdistrict)
  await appoint(world, 'countyLin', 'subdistrictXu', {
    role: 'subdistrict',
    scope: { kind: 'region', region: PUTIAN.subdistrict },
    title: '样本街道物业管理科',
  })
  const neighbourhood = { code: PUTIAN.neighbourhood, name: '样本社区', parentId: PUTIAN.subdistrict }
  await openBelow(world, 'subdistrictXu', { ...neighbourhood, phone: '0594-2000300' })
}

async function appointOffices(world: Acting): Promise<void> {
  await appoint(world, 'subdistrictXu', 'neighbourhoodZheng', {
    role: 'neighbourhood',
    scope: { kind: 'region', region: PUTIAN.neighbourhood },
    title: '样本社区物业专干',
  })
  const department = { kind: 'department', region: PUTIAN.county } as const
  await appoint(world, 'countyLin', 'policeWu', {
    role: 'department',
    scope: { ...department, department: 'publicSecurity' },
    title: '荔城区公安分局',
  })
  await appoint(world, 'countyLin', 'fireCai', {
    role: 'department',
    scope: { ...department, department: 'fireBrigade' },
    title: '荔城区消防救援大队',
  })
  await appoint(world, 'countyLin', 'supervisorSu', {
    role: 'supervisor',
    scope: { kind: 'region', region: PUTIAN.county },
    title: '荔城区监督员',
  })
}

async function openCompanies(world: Acting): Promise<void> {
  const companies = [
    { ...COMPANIES.putian, contact: { name: '陈样本', phone: '0594-2000001' } },
    { ...COMPANIES.small, contact: { name: '余样本', phone: '0594-2000002' } },
  ]
  for (const company of companies) {
    await world.as('countyLin').does(registerCompany, { regionId: PUTIAN.county, ...company })
  }
}

const MIDDLE = { lat: 25.4345, lon: 119.0201 }
const BLOCKS = { buildings: 1, entrances: 0, floors: 6, roomsOnFloor: 4 }

/** 样本里: one building, a company, and no source of public income at all. */
async function seedLane(world: Acting): Promise<void> {
  const plan = planOf(BLOCKS.buildings, 1)
  const office = world.as('neighbourhoodZheng')
  const { communityId } = await office.does(registerCommunity, {
    regionId: PUTIAN.neighbourhood,
    name: '样本里',
    address: '荔城区样本街道样本路9号',
    layout: 'building',
    old: false,
    unitCount: BLOCKS.floors * BLOCKS.roomsOnFloor,
    boundary: boundaryAround(MIDDLE, plan),
    hotlines: [{ name: '物业服务中心', phone: '0594-2000002' }],
  })
  await office.does(registerBuildings, { communityId, plan })
  await office.does(setContract, {
    communityId,
    companyId: companyId('small'),
    paper: '样本里物业服务合同',
    from: '2025-01-01',
  })
  const scope = { kind: 'company', companyId: companyId('small'), communityId } as const
  const role = { role: 'companyManager', title: '样本里项目经理' } as const
  await appoint(world, 'neighbourhoodZheng', 'managerYu', { ...role, scope })
  await world.as('managerYu').does(registerKeeping, {
    communityId,
    kind: 'separateBooks',
    holder: '样本安居',
    lastFour: '1024',
    from: '2025-01-01',
  })
  await world.as('managerYu').does(registerNoticeBoard, {
    communityId,
    place: '楼下大门',
    position: 'mainPedestrianEntrance',
  })
  await takeInRoll(world, 'managerYu', communityId, rollOf(BLOCKS))
  await bind(world, 'ownerShi', communityId, { building: '1栋', room: '101' }, 1)
}
