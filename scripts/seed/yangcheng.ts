import { adoptPack } from '../../contract/registry/adoptPack'
import { registerCompany } from '../../contract/registry/registerCompany'
import type { Acting } from './acting'
import { appoint } from './appoint'
import { found, govern, keepBooks } from './estate'
import { bind } from './garden'
import { COMPANIES, companyId, YANGCHENG } from './places'
import { openBelow, openTop } from './regions'
import { rollOf, takeInRoll } from './units'

/** 阳城县 down to a neighbourhood with 样本坊; its plan names neither cadence nor day, and asks for postings of its own. */
export async function seedYangcheng(world: Acting): Promise<void> {
  await openRegions(world)
  await seedMews(world)
}

async function openRegions(world: Acting): Promise<void> {
  await openTop(world, { code: YANGCHENG.county, name: '阳城县', by: 'countyYuan', title: '阳城县物业主管部门' })
  const adoption = { regionId: YANGCHENG.county, pack: 'yangcheng-2024', from: '2024-05-30' }
  await world.as('countyYuan').does(adoptPack, adoption)
  const town = { code: YANGCHENG.town, name: '样本镇', parentId: YANGCHENG.county, phone: '0356-2000200' }
  await openBelow(world, 'countyYuan', town)
  await appoint(world, 'countyYuan', 'townShen', {
    role: 'subdistrict',
    scope: { kind: 'region', region: YANGCHENG.town },
    title: '样本镇物业管理科',
  })
  const neighbourhood = { code: YANGCHENG.neighbourhood, name: '样本社区', parentId: YANGCHENG.town }
  await openBelow(world, 'townShen', { ...neighbourhood, phone: '0356-2000300' })
  await appoint(world, 'townShen', 'neighbourhoodFu', {
    role: 'neighbourhood',
    scope: { kind: 'region', region: YANGCHENG.neighbourhood },
    title: '样本社区居委会',
  })
  await world.as('countyYuan').does(registerCompany, {
    regionId: YANGCHENG.county,
    ...COMPANIES.yangcheng,
    contact: { name: '侯样本', phone: '0356-2000001' },
  })
}

const MEWS = { buildings: 2, entrances: 2, floors: 6, roomsOnFloor: 2 }

async function seedMews(world: Acting): Promise<void> {
  const communityId = await found(world, 'neighbourhoodFu', {
    regionId: YANGCHENG.neighbourhood,
    name: '样本坊',
    address: '阳城县样本镇样本街5号',
    old: false,
    middle: { lat: 35.4863, lon: 112.4146 },
    size: MEWS,
    phone: '0356-2000001',
  })
  const paper = '样本坊物业服务合同'
  await govern(world, 'neighbourhoodFu', { communityId, companyId: companyId('yangcheng'), paper })
  await staffMews(world, communityId)
  await takeInRoll(world, 'managerHou', communityId, rollOf(MEWS))
  await bind(world, 'ownerYan', communityId, { building: '1栋', entrance: '1单元', room: '101' }, 1)
}

async function staffMews(world: Acting, communityId: string): Promise<void> {
  await appoint(world, 'townShen', 'managerHou', {
    role: 'companyManager',
    scope: { kind: 'company', companyId: companyId('yangcheng'), communityId },
    title: '样本坊项目经理',
  })
  await keepBooks(world, 'managerHou', {
    communityId,
    source: { item: '单元门广告', rule: { count: 4, rate: 60_000, per: 'year' } },
    holder: '样本坊公共收益',
    lastFour: '5120',
    place: '大门口主要人行出入口',
  })
}
