import { openReport } from '../../contract/case/openReport'
import { sendReport } from '../../contract/case/sendReport'
import { askQuestion } from '../../contract/disclosure/askQuestion'
import { bindUnit } from '../../contract/registry/bindUnit'
import { invite } from '../../contract/registry/invite'
import { openDesk } from '../../contract/registry/openDesk'
import { whoAmI } from '../../contract/registry/whoAmI'
import { communityId, PUTIAN } from '../../scripts/seed/places'
import { postThirdQuarter } from '../cloudfunctions/disclosure/garden'
import { imported } from '../cloudfunctions/fee/importing'
import { rollLine, rollWorkbook } from '../fixtures/rollSheet'
import type { World } from '../fixtures/world'

/** A page of the app with who opens it, by which address, and something that it then reads. */
export interface Visit {
  readonly who: string
  readonly params?: Record<string, string>
  readonly reads: string
}

/**
 * Lets a world hold something for every page: a statement with a question, a case, fees, a claim that waits, an
 * invitation, a desk that waits for a phone.
 * @returns for each page of the app how it is opened with sense
 */
export async function furnish(world: World): Promise<Record<string, Visit>> {
  const community = await communityId(world, '样本花园')
  await world.sweep()
  await postThirdQuarter(world)
  const statement = `${community}-2026Q3`
  const liu = world.as('ownerLiu')
  await liu.does(openReport, { communityId: community })
  const { questionId: question } = await liu.does(askQuestion, {
    statementId: statement,
    lineId: 'income-S01',
    words: '这一笔怎么算出来的？',
  })
  const { caseId } = await liu.does(sendReport, {
    communityId: community,
    problem: 'fireLaneBlocked',
    place: { building: '2栋' },
  })
  await imported(world, community, await rollWorkbook([rollLine(0), rollLine(1)]))
  const claim = { communityId: community, building: '1栋', entrance: '1单元', room: '201' }
  await world.as('ownerXie').does(bindUnit, { ...claim, name: '谢样本', lastFour: '1234', askNeighbourhood: true })
  const { invitationId } = await world.as('subdistrictXu').does(invite, {
    role: 'neighbourhood',
    scope: { kind: 'region', region: PUTIAN.neighbourhood },
    title: '样本社区民警',
  })
  const { code } = await world.asNobody().does(openDesk, { publicKey: KEY, label: 'Chrome·Windows' })
  await world.sweep()
  const postOf = async (who: string): Promise<string> => (await world.as(who).does(whoAmI, {})).posts[0]?.postId ?? ''
  const unit = (await liu.does(whoAmI, {})).units[0]?.unitId ?? ''
  const chen = { post: await postOf('managerChen') }
  const zheng = { post: await postOf('neighbourhoodZheng') }
  return {
    'pages/home/index': { who: 'ownerLiu', reads: '样本花园' },
    'pages/disclosure/index': { who: 'ownerLiu', reads: '2026年第三季度' },
    'pages/report/index': { who: 'ownerLiu', reads: '消防车道被占' },
    'pages/mine/index': { who: 'neighbourhoodZheng', reads: '样本社区物业专干' },
    'packages/statement/read/index': { who: 'ownerLiu', params: { statement }, reads: '样本花园' },
    'packages/statement/line/index': {
      who: 'ownerLiu',
      params: { statement, line: 'income-S01' },
      reads: '占用共有道路停车位',
    },
    'packages/statement/ask/index': {
      who: 'ownerLiu',
      params: { statement, line: 'income-S02' },
      reads: '电梯轿厢广告',
    },
    'packages/statement/question/index': { who: 'ownerLiu', params: { question }, reads: '这一笔怎么算出来的' },
    'packages/statement/form/index': {
      who: 'managerYu',
      params: { community: await communityId(world, '样本里'), period: '2026Q3' },
      reads: '样本里',
    },
    'packages/statement/posted/index': { who: 'managerChen', params: { statement }, reads: '样本花园' },
    'packages/statement/choose/index': { who: 'ownerLiu', reads: '样本花园' },
    'packages/case/case/index': { who: 'ownerLiu', params: { case: caseId }, reads: '消防车道被占' },
    'packages/case/receipt/index': { who: 'ownerLiu', params: { case: caseId }, reads: '样本花园' },
    'packages/case/step/index': { who: 'managerChen', params: { case: caseId, step: 'accept' }, reads: '受理' },
    'packages/case/mine/index': { who: 'ownerLiu', reads: '消防车道被占' },
    'packages/case/list/index': { who: 'ownerLiu', params: { community }, reads: '消防车道被占' },
    'packages/fee/unit/index': { who: 'ownerLiu', params: { unit }, reads: '样本花园1栋1单元101' },
    'packages/fee/import/index': { who: 'managerChen', params: { ...chen, community }, reads: '表里要有哪些列' },
    'packages/desk/today/index': { who: 'neighbourhoodZheng', params: zheng, reads: '第三季度已公示' },
    'packages/desk/figure/index': {
      who: 'neighbourhoodZheng',
      params: { ...zheng, region: PUTIAN.neighbourhood, state: 'open' },
      reads: '公共收益没公示',
    },
    'packages/desk/below/index': { who: 'neighbourhoodZheng', params: zheng, reads: '样本花园' },
    'packages/desk/hands/index': { who: 'managerChen', params: chen, reads: '消防车道被占' },
    'packages/desk/served/index': { who: 'managerChen', params: { ...chen, to: 'account' }, reads: '样本花园' },
    'packages/desk/community/index': { who: 'managerChen', params: { ...chen, community }, reads: '2026年第三季度' },
    'packages/people/confirm/index': { who: 'neighbourhoodZheng', params: { code }, reads: 'Chrome·Windows' },
    'packages/people/bind/index': { who: 'residentGuo', reads: '你家在哪个小区' },
    'packages/people/inbox/index': { who: 'neighbourhoodZheng', reads: '收到一份公示' },
    'packages/people/invitation/index': { who: 'residentGuo', params: { id: invitationId }, reads: '样本社区民警' },
    'packages/people/bindings/index': { who: 'neighbourhoodZheng', params: { community }, reads: '谢样本' },
    'packages/people/desks/index': { who: 'neighbourhoodZheng', reads: '没有电脑登录着' },
    'packages/people/staff/index': { who: 'neighbourhoodZheng', params: zheng, reads: '郑样本' },
    'packages/people/invite/index': { who: 'neighbourhoodZheng', params: zheng, reads: '邀请他做什么' },
    'packages/people/rules/index': {
      who: 'neighbourhoodZheng',
      params: { ...zheng, region: PUTIAN.neighbourhood },
      reads: '多久公示一次',
    },
    'packages/people/open/index': { who: 'residentGuo', reads: '一个地方只开通一次' },
  }
}

/** A public key of the kind that a browser makes. */
const KEY = {
  kty: 'EC',
  crv: 'P-256',
  x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
  y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
} as const
