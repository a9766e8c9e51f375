import { adoptPack } from '../../contract/registry/adoptPack'
import { registerBuildings } from '../../contract/registry/registerBuildings'
import { registerCommittee } from '../../contract/registry/registerCommittee'
import { registerCommunity } from '../../contract/registry/registerCommunity'
import { registerCompany } from '../../contract/registry/registerCompany'
import { registerIncomeSource } from '../../contract/registry/registerIncomeSource'
import { registerKeeping } from '../../contract/registry/registerKeeping'
import { registerNoticeBoard } from '../../contract/registry/registerNoticeBoard'
import { setContract } from '../../contract/registry/setContract'
import type { Acting } from './acting'
import { appoint } from './appoint'
import { bind } from './garden'
import { COMPANIES, companyId, YANGCHENG } from './places'
import { boundaryAround, planOf } from './plan'
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
const PAPER = '样本坊物业服务合同'

async function seedMews(world: Acting): Promise<void> {
  const plan = planOf(MEWS.buildings, 2)
  const office = world.as('neighbourhoodFu')
  const { communityId } = await office.does(registerCommunity, {
    regionId: YANGCHENG.neighbourhood,
    name: '样本坊',
    address: '阳城县样本镇样本街5号',
    layout: 'estate',
    old: false,
    unitCount: MEWS.buildings * MEWS.entrances * MEWS.floors * MEWS.roomsOnFloor,
    boundary: boundaryAround({ lat: 35.4863, lon: 112.4146 }, plan),
    hotlines: [{ name: '物业服务中心', phone: '0356-2000001' }],
  })
  await office.does(registerBuildings, { communityId, plan })
  await office.does(setContract, {
    communityId,
    companyId: companyId('yangcheng'),
    paper: PAPER,
    from: '2025-01-01',
    split: { companyPercent: 30, source: 'serviceContract', paper: PAPER },
  })
  await office.does(registerCommittee, { communityId, termFirst: '2025-03-01', termLast: '2030-02-28' })
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
  const manager = world.as('managerHou')
  await manager.does(registerIncomeSource, {
    communityId,
    number: 'S01',
    category: 'advertising',
    item: '单元门广告',
    rule: { count: 4, rate: 60_000, per: 'year' },
    from: '2025-01-01',
  })
  const keeping = { kind: 'separateBooks', holder: '样本坊公共收益', lastFour: '5120', from: '2025-01-01' } as const
  await manager.does(registerKeeping, { communityId, ...keeping })
  const board = { place: '大门口主要人行出入口', position: 'mainPedestrianEntrance' } as const
  await manager.does(registerNoticeBoard, { communityId, ...board })
}
