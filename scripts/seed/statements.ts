import { postStatement } from '../../contract/disclosure/postStatement'
import type { Input } from '../../contract/operation'
import { takeInFile } from '../../contract/registry/takeInFile'
import type { Acting } from './acting'
import { boardPicture } from './picture'
import { communityId } from './places'

export type Statement = Input<typeof postStatement>['statement']
type Line = NonNullable<Statement['income']>[number]

const SECOND_QUARTER = { first: '2026-04-01', last: '2026-06-30' }
export const POSTED_ON = '2026-07-20'

/** The quarter before: what 样本花园 had left then is what the sample's third quarter begins with. */
export async function seedPutianStatements(world: Acting): Promise<void> {
  world.setTime(POSTED_ON)
  await post(world, 'managerChen', '样本花园', gardenQuarter(), 1)
  await post(world, 'managerYu', '样本里', laneQuarter(), 2)
  await world.pictures()
  await world.sweep()
}

/** Quxian's plan asks for a statement every half-year (QX-11). */
export async function seedQuxianStatements(world: Acting): Promise<void> {
  world.setTime(POSTED_ON)
  await post(world, 'managerPeng', '样本苑', courtHalfYear(), 3)
  await world.pictures()
  await world.sweep()
}

/** Posts a statement with a photo of the board on which it hangs; each sheet is another picture. */
export async function post(
  world: Acting,
  by: string,
  name: string,
  statement: Statement,
  sheet: number,
): Promise<void> {
  const fileId = await bringPhoto(world, by, sheet)
  await world.as(by).does(postStatement, {
    communityId: await communityId(world, name),
    statement,
    board: { fileId, position: 'mainPedestrianEntrance' },
  })
}

/** A photo that somebody has brought; each sheet is another picture. */
export async function bringPhoto(world: Acting, by: string, sheet: number): Promise<string> {
  const content = boardPicture(sheet).toString('base64')
  return (await world.as(by).does(takeInFile, { purpose: 'photo', content })).fileId
}

/** Source, category, item, fen: three months of what the contracts say, and what charging and scrap brought. */
const INCOME = [
  ['S01', '停车', '占用共有道路停车位', 1_890_000],
  ['S02', '广告', '电梯轿厢广告', 540_000],
  ['S03', '广告', '出入口道闸广告', 300_000],
  ['S04', '场地', '快递柜场地', 450_000],
  ['S05', '场地', '通信基站', 750_000],
  ['S06', '场地', '自动售货机', 120_000],
  ['S07', '场地', '架空层场地租赁', 840_000],
  ['S08', '其他', '电动车充电桩分成', 231_650],
  ['S09', '其他', '废旧物品回收', 48_000],
  ['S10', '场地', '游泳池承包', 0],
] as const

/** 51,696.50 in, 2,150.00 of cost; of 49,546.50 the owners' 70 % is 34,682.55; 86,432.17 is left. */
const gardenQuarter = (): Statement => ({
  period: SECOND_QUARTER,
  contact: { name: '陈样本', phone: '0594-2000001' },
  keeping: { kind: 'separateAccount', holder: '样本花园公共收益专户', lastFour: '6688' },
  opening: 7_324_962,
  income: INCOME.map(([sourceId, category, item, amount], at): Line => ({
    id: `i${at + 1}`,
    item,
    amount,
    category: CATEGORIES[category],
    sourceId,
    ...(amount === 0 ? { reason: '非营业季，无收入' } : {}),
  })),
  cost: [
    { id: 'c1', item: '停车收费设备维护', amount: 165_000, voucher: 'JZ-2026-0411' },
    { id: 'c2', item: '广告位检修', amount: 50_000, voucher: 'JZ-2026-0527' },
  ],
  split: [
    { id: 's1', item: '物业服务企业', amount: 1_486_395, receiver: 'company' },
    { id: 's2', item: '全体业主', amount: 3_468_255, receiver: 'owners' },
  ],
  expenditure: [
    {
      id: 'e1',
      item: '业委会办公经费',
      amount: 150_000,
      voucher: 'JZ-2026-0615',
      decisionId: 'D-2025-11',
      payee: '样本花园业主委员会',
    },
  ],
  transfer: [
    { id: 't1', item: '转存维修资金专户', amount: 2_000_000, voucher: 'JZ-2026-0629', transferredOn: '2026-06-29' },
  ],
  closing: 8_643_217,
})

const CATEGORIES = { 停车: 'parking', 广告: 'advertising', 场地: 'premises', 其他: 'other' } as const

/** Five explicit zeros, and why. */
const laneQuarter = (): Statement => ({
  period: SECOND_QUARTER,
  contact: { name: '余样本', phone: '0594-2000002' },
  keeping: { kind: 'separateBooks', holder: '样本安居', lastFour: '1024' },
  opening: 0,
  income: [],
  cost: [],
  split: [],
  expenditure: [],
  transfer: [],
  closing: 0,
  noIncomeReason: '单体楼，没有出租或经营的共有部分',
})

/** Six months of eight lifts at 1,200 a year; 70 % of it is the owners'. */
export const courtHalfYear = (): Statement => ({
  period: { first: '2026-01-01', last: '2026-06-30' },
  contact: { name: '彭样本', phone: '0818-2000001' },
  keeping: { kind: 'separateBooks', holder: '样本苑公共收益', lastFour: '3366' },
  opening: 0,
  income: [{ id: 'i1', item: '电梯轿厢广告', amount: 480_000, category: 'advertising', sourceId: 'S01' }],
  cost: [],
  split: [
    { id: 's1', item: '物业服务企业', amount: 144_000, receiver: 'company' },
    { id: 's2', item: '全体业主', amount: 336_000, receiver: 'owners' },
  ],
  expenditure: [],
  transfer: [],
  closing: 336_000,
})
