import sample from '../../test/fixtures/samples/community.json'
import { bindUnit } from '../../contract/registry/bindUnit'
import { registerBuildings } from '../../contract/registry/registerBuildings'
import { registerCommittee } from '../../contract/registry/registerCommittee'
import { registerCommunity } from '../../contract/registry/registerCommunity'
import { registerDecision } from '../../contract/registry/registerDecision'
import { registerIncomeSource } from '../../contract/registry/registerIncomeSource'
import { registerKeeping } from '../../contract/registry/registerKeeping'
import { registerNoticeBoard } from '../../contract/registry/registerNoticeBoard'
import { registerPaper } from '../../contract/registry/registerPaper'
import { setContract } from '../../contract/registry/setContract'
import { fen } from '../../domain/common'
import type { Acting } from './acting'
import { appoint } from './appoint'
import { companyId, PUTIAN } from './places'
import { boundaryAround, planOf } from './plan'
import { ownerInRoll, rollOf, takeInRoll } from './units'

const MIDDLE = { lat: 25.4312, lon: 119.0156 }
const BLOCKS = { buildings: 16, entrances: 2, floors: 19, roomsOnFloor: 2 }
const FEN_IN_YUAN = 100
const CATEGORIES = { 停车: 'parking', 广告: 'advertising', 场地: 'premises', 其他: 'other' } as const
const LAST_OF_TERM = '2029-05-31'

/** How much of the roll is taken in: all 1,216 units, or those of the people here and their neighbours. */
export type RollSize = 'whole' | 'few'

/** 样本花园 with everything registered as the sample has it; its id comes back. */
export async function seedGarden(world: Acting, size: RollSize): Promise<string> {
  const plan = planOf(BLOCKS.buildings, 4)
  const { communityId } = await world.as('neighbourhoodZheng').does(registerCommunity, {
    regionId: PUTIAN.neighbourhood,
    name: sample.community,
    address: '荔城区样本街道样本路1号',
    layout: 'estate',
    old: false,
    unitCount: sample.units,
    boundary: boundaryAround(MIDDLE, plan),
    hotlines: [{ name: '物业服务中心', phone: '0594-2000001' }],
  })
  await world.as('neighbourhoodZheng').does(registerBuildings, { communityId, plan })
  await serve(world, communityId)
  await govern(world, communityId)
  await bookkeep(world, communityId)
  await own(world, communityId, size)
  return communityId
}

async function serve(world: Acting, communityId: string): Promise<void> {
  await world.as('neighbourhoodZheng').does(setContract, {
    communityId,
    companyId: companyId('putian'),
    paper: '样本花园物业服务合同',
    from: '2025-01-01',
    until: '2027-12-31',
    split: {
      companyPercent: sample.split.companyPercent,
      source: 'serviceContract',
      paper: '样本花园物业服务合同',
    },
  })
  const scope = { kind: 'company', companyId: companyId('putian') } as const
  await appoint(world, 'neighbourhoodZheng', 'managerChen', {
    role: 'companyManager',
    scope: { ...scope, communityId },
    title: '样本花园项目经理',
  })
  await appoint(world, 'managerChen', 'staffFang', { role: 'companyStaff', scope, title: '样本花园客服' })
}

async function govern(world: Acting, communityId: string): Promise<void> {
  const term = { termFirst: '2024-06-01', termLast: LAST_OF_TERM }
  await world.as('neighbourhoodZheng').does(registerCommittee, { communityId, ...term })
  await appoint(world, 'neighbourhoodZheng', 'committeeHe', {
    role: 'committeeMember',
    scope: { kind: 'community', communityId },
    title: '样本花园业委会主任',
  })
  for (const { id, subject, limitFen, on, per } of sample.decisions) {
    await world.as('committeeHe').does(registerDecision, {
      communityId,
      number: id,
      subject,
      limit: fen(limitFen),
      per: per === 'quarter' ? 'quarter' : 'total',
      decidedOn: on,
      paper: `样本花园业主大会决定 ${id}`,
    })
  }
}

async function bookkeep(world: Acting, communityId: string): Promise<void> {
  const manager = world.as('managerChen')
  for (const { id, category, item, rule, note } of sample.sources) {
    await manager.does(registerIncomeSource, {
      communityId,
      number: id,
      category: CATEGORIES[category as keyof typeof CATEGORIES],
      item,
      from: '2025-01-01',
      ...(rule ? { rule: ruleOf(rule) } : {}),
      ...(note === undefined ? {} : { zeroReason: note }),
    })
  }
  for (const [item, kinds] of Object.entries(sample.papers)) {
    for (const kind of kinds) {
      await manager.does(registerPaper, { communityId, item, kind: kind as 'quotation' | 'contract' | 'acceptance' })
    }
  }
  await manager.does(registerKeeping, {
    communityId,
    kind: 'separateAccount',
    holder: '样本花园公共收益专户',
    lastFour: '6688',
    from: '2025-01-01',
  })
  await manager.does(registerNoticeBoard, {
    communityId,
    place: '南门主要人行出入口',
    position: 'mainPedestrianEntrance',
  })
}

const ruleOf = ({
  count,
  yuanPerMonth,
  yuanPerYear,
}: {
  count: number
  yuanPerMonth?: number
  yuanPerYear?: number
}) =>
  yuanPerMonth === undefined
    ? ({ count, rate: fen((yuanPerYear ?? 0) * FEN_IN_YUAN), per: 'year' } as const)
    : ({ count, rate: fen(yuanPerMonth * FEN_IN_YUAN), per: 'month' } as const)

/** The top floor of the last building is still the developer's. */
const unsold = (building: string, room: string): boolean => building === '16栋' && room.startsWith('19')

async function own(world: Acting, communityId: string, size: RollSize): Promise<void> {
  const rows = rollOf(BLOCKS).map((row) =>
    unsold(row.building, row.room) ? { ...row, delivered: false, owners: [] } : row,
  )
  const taken = size === 'whole' ? rows : rows.filter((row, nth) => nth < FEW || isTangs(row))
  await takeInRoll(world, 'managerChen', communityId, taken)
  const tangs = rows.filter(isTangs).map((row) => ({ ...row, buyerKey: 'B-0001' }))
  await takeInRoll(world, 'neighbourhoodZheng', communityId, tangs)
  await bind(world, 'ownerLiu', communityId, { building: '1栋', entrance: '1单元', room: '101' }, 1)
  await bind(world, 'ownerMa', communityId, { building: '1栋', entrance: '1单元', room: '102' }, 2)
  for (const [nth, row] of rows.entries()) {
    if (isTangs(row)) await bind(world, 'ownerTang', communityId, row, nth + 1)
  }
}

/** The first two buildings whole, and the first doors of the third. */
const FEW = 156

const isTangs = ({ building, entrance, room }: { building: string; entrance?: string | undefined; room: string }) =>
  building === '2栋' && entrance === '2单元' && ['1901', '1902'].includes(room)

/** An owner binds by what stands in the roll. */
export async function bind(
  world: Acting,
  openid: string,
  communityId: string,
  { building, entrance = '', room }: { building: string; entrance?: string | undefined; room: string },
  nth: number,
): Promise<void> {
  const claim = { communityId, building, entrance, room, ...ownerInRoll(nth) }
  const { outcome } = await world.as(openid).does(bindUnit, claim)
  if (outcome !== 'bound') throw new Error(`${openid} was not bound to ${building}${entrance}${room}: ${outcome}`)
}
