import { postOther } from '../../contract/disclosure/postOther'
import { saveServiceItem } from '../../contract/disclosure/saveServiceItem'
import type { Input } from '../../contract/operation'
import { fen } from '../../domain/common'
import type { Acting } from './acting'
import { communityId } from './places'
import { bringPhoto, post, POSTED_ON } from './statements'
import type { Statement } from './statements'

type Other = Input<typeof postOther>['posting']

const FIRST_HALF = { first: '2026-01-01', last: '2026-06-30' } as const

/** 样本坊 posts its half-year, its service, and what the plan of its county asks besides; parking is still missing. */
export async function seedYangchengPostings(world: Acting): Promise<void> {
  world.setTime(POSTED_ON)
  await post(world, 'managerHou', '样本坊', mewsHalfYear(), 4)
  const mews = await communityId(world, '样本坊')
  const hou = world.as('managerHou')
  await hou.does(saveServiceItem, { communityId: mews, content: SERVICE, basedOn: 0 })
  const report = { ...REPORT, fileIds: [await bringPhoto(world, 'managerHou', 7)] }
  for (const posting of [report, ...OTHERS]) await hou.does(postOther, { communityId: mews, posting })
  await world.pictures()
  await world.sweep()
}

/** Four doors at 600 a year; 70 % of it is the owners'. */
const mewsHalfYear = (): Statement => ({
  period: FIRST_HALF,
  contact: { name: '侯样本', phone: '0356-2000001' },
  keeping: { kind: 'separateBooks', holder: '样本坊公共收益', lastFour: '5120' },
  opening: 0,
  income: [{ id: 'i1', item: '单元门广告', amount: 120_000, category: 'advertising', sourceId: 'S01' }],
  cost: [],
  split: [
    { id: 's1', item: '物业服务企业', amount: 36_000, receiver: 'company' },
    { id: 's2', item: '全体业主', amount: 84_000, receiver: 'owners' },
  ],
  expenditure: [],
  transfer: [],
  closing: 84_000,
})

const SERVICE: Input<typeof saveServiceItem>['content'] = {
  item: 'service',
  content: '公共部位清洁、垃圾清运、秩序维护、公共照明和管道的日常维修。',
  standard: '楼道两天清扫一次，垃圾每天清运；报修当天到场。',
  grade: '',
  chargeItems: '物业服务费、停车服务费。',
  chargeRates: '物业服务费每平方米每月0.6元；停车服务费每车每月40元。',
  chargeWay: '按半年收',
  pricing: '',
}

const REPORT: Other = {
  kind: 'performanceReport',
  title: '2026年上半年履职报告',
  period: FIRST_HALF,
  lines: [],
  words: '报修86件，当天到场81件；公共照明换灯42盏；化粪池清掏1次。还没做好的：2栋楼顶防水，等维修资金批下来再做。',
  fileIds: [],
  reported: { to: 'ownersCommittee', on: '2026-07-10' },
}

const OTHERS: readonly Other[] = [
  {
    kind: 'maintenanceFund',
    title: '2026年上半年维修资金使用情况',
    period: FIRST_HALF,
    lines: [{ item: '1栋外墙渗水维修', side: 'expense', amount: fen(1_860_000), note: '1栋24户分摊' }],
    words: '',
    fileIds: [],
  },
  {
    kind: 'feeAccounts',
    title: '2026年上半年物业费收支情况',
    period: FIRST_HALF,
    lines: [
      { item: '物业服务费', side: 'income', amount: fen(1_728_000), note: '应收18,144.00元' },
      { item: '人员工资', side: 'expense', amount: fen(1_260_000), note: '3人' },
      { item: '清洁和清运', side: 'expense', amount: fen(318_000), note: '' },
    ],
    words: '',
    fileIds: [],
  },
]
