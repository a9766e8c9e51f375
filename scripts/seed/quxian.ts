import { adoptPack } from '../../contract/registry/adoptPack'
import { registerCompany } from '../../contract/registry/registerCompany'
import type { Acting } from './acting'
import { appoint } from './appoint'
import { found, govern, keepBooks } from './estate'
import { bind } from './garden'
import { COMPANIES, companyId, QUXIAN } from './places'
import { openBelow, openTop } from './regions'
import { rollOf, takeInRoll } from './units'

/** 渠县 down to a neighbourhood with 样本苑, which has a company, and 样本老院, an old community that has none. */
export async function seedQuxian(world: Acting): Promise<void> {
  await openRegions(world)
  await appointOffices(world)
  await seedCourt(world)
  await seedOldYard(world)
}

async function openRegions(world: Acting): Promise<void> {
  await openTop(world, { code: QUXIAN.county, name: '渠县', by: 'countyRan', title: '渠县物业主管部门' })
  await world.as('countyRan').does(adoptPack, { regionId: QUXIAN.county, pack: 'quxian-2020', from: '2020-10-09' })
  const subdistrict = { code: QUXIAN.subdistrict, name: '渠江街道', parentId: QUXIAN.county, phone: '0818-2000200' }
  await openBelow(world, 'countyRan', subdistrict)
  await appoint(world, 'countyRan', 'subdistrictLi', {
    role: 'subdistrict',
    scope: { kind: 'region', region: QUXIAN.subdistrict },
    title: '渠江街道物业管理办公室',
  })
  const neighbourhood = { code: QUXIAN.neighbourhood, name: '样本社区', parentId: QUXIAN.subdistrict }
  await openBelow(world, 'subdistrictLi', { ...neighbourhood, phone: '0818-2000300' })
  await appoint(world, 'subdistrictLi', 'neighbourhoodPu', {
    role: 'neighbourhood',
    scope: { kind: 'region', region: QUXIAN.neighbourhood },
    title: '样本社区居委会',
  })
}

const DEPARTMENTS = [
  ['policeMou', 'publicSecurity', '渠县公安局'],
  ['fireDeng', 'fireBrigade', '渠县消防救援大队'],
  ['urbanYan', 'urbanManagement', '渠县综合执法局'],
] as const

async function appointOffices(world: Acting): Promise<void> {
  for (const [openid, department, title] of DEPARTMENTS) {
    const scope = { kind: 'department', region: QUXIAN.county, department } as const
    await appoint(world, 'countyRan', openid, { role: 'department', scope, title })
  }
  await appoint(world, 'countyRan', 'supervisorGou', {
    role: 'supervisor',
    scope: { kind: 'region', region: QUXIAN.county },
    title: '渠县监督员',
  })
  await world.as('countyRan').does(registerCompany, {
    regionId: QUXIAN.county,
    ...COMPANIES.quxian,
    contact: { name: '彭样本', phone: '0818-2000001' },
  })
}

const COURT = { buildings: 4, entrances: 2, floors: 11, roomsOnFloor: 2 }

async function seedCourt(world: Acting): Promise<void> {
  const communityId = await found(world, 'neighbourhoodPu', {
    regionId: QUXIAN.neighbourhood,
    name: '样本苑',
    address: '渠县渠江街道样本大道8号',
    old: false,
    middle: { lat: 30.8368, lon: 106.9705 },
    size: COURT,
    phone: '0818-2000001',
  })
  const paper = '样本苑物业服务合同'
  await govern(world, 'neighbourhoodPu', { communityId, companyId: companyId('quxian'), paper })
  await staffCourt(world, communityId)
  await takeInRoll(world, 'managerPeng', communityId, rollOf(COURT))
  await bind(world, 'ownerJiang', communityId, { building: '1栋', entrance: '1单元', room: '101' }, 1)
}

async function staffCourt(world: Acting, communityId: string): Promise<void> {
  const scope = { kind: 'company', companyId: companyId('quxian') } as const
  await appoint(world, 'subdistrictLi', 'managerPeng', {
    role: 'companyManager',
    scope: { ...scope, communityId },
    title: '样本苑项目经理',
  })
  await appoint(world, 'managerPeng', 'staffKou', { role: 'companyStaff', scope, title: '样本苑秩序员' })
  await appoint(world, 'neighbourhoodPu', 'committeeLuo', {
    role: 'committeeMember',
    scope: { kind: 'community', communityId },
    title: '样本苑业委会主任',
  })
  await keepBooks(world, 'managerPeng', {
    communityId,
    source: { item: '电梯轿厢广告', rule: { count: 8, rate: 120_000, per: 'year' } },
    holder: '样本苑公共收益',
    lastFour: '3366',
    place: '北门主要人行出入口',
  })
}

const YARD = { buildings: 2, entrances: 2, floors: 6, roomsOnFloor: 2 }

/** Old, without a company and without a committee: what elsewhere these two do, the subdistrict leads. */
async function seedOldYard(world: Acting): Promise<void> {
  const communityId = await found(world, 'neighbourhoodPu', {
    regionId: QUXIAN.neighbourhood,
    name: '样本老院',
    address: '渠县渠江街道样本老街3号',
    old: true,
    middle: { lat: 30.8391, lon: 106.9642 },
    size: YARD,
  })
  await takeInRoll(world, 'neighbourhoodPu', communityId, rollOf(YARD))
  await bind(world, 'ownerQin', communityId, { building: '1栋', entrance: '1单元', room: '101' }, 1)
}
