import { postOther } from '../../contract/disclosure/postOther'
import { saveServiceItem } from '../../contract/disclosure/saveServiceItem'
import { whoAmI } from '../../contract/registry/whoAmI'
import { communityId, PUTIAN } from '../../scripts/seed/places'
import { correctAndCheck } from '../privacy/posted'
import { drawAndVisit } from '../privacy/secrets'
import type { World } from '../fixtures/world'
import type { Visit } from './furnished'

/** Audit, draw, self-check, service, sources and what was corrected: something for each of their pages, and how it is opened. */
export async function furnishLater(world: World): Promise<Record<string, Visit>> {
  const community = await communityId(world, '样本花园')
  const lane = await communityId(world, '样本里')
  await correctAndCheck(world)
  await drawAndVisit(world, community)
  const { otherId: posting } = await world.as('managerChen').does(postOther, {
    communityId: community,
    posting: { kind: 'feeAccounts', title: '物业费收支情况', words: '收了八成', lines: [], fileIds: [] },
  })
  const content = { item: 'parking', disposal: '车位120个，出售80个，40个出租给业主。' } as const
  await world.as('managerChen').does(saveServiceItem, { communityId: community, content, basedOn: 0 })
  const [post] = (await world.as('countyLin').does(whoAmI, {})).posts
  const lin = { post: post?.postId ?? '', region: PUTIAN.county }
  const about = { statement: `${lane}-2026Q2` }
  const visit = `visit-${PUTIAN.county}-2026Q2-${community}`
  const source = { community, source: 'S01' }
  return {
    'packages/audit/audit/index': { who: 'countyLin', params: about, reads: '还没到能审计的数' },
    'packages/audit/bundle/index': { who: 'countyLin', params: lin, reads: '这次打包叫什么' },
    'packages/audit/count/index': {
      who: 'ownerLiu',
      params: { statement: `${community}-2026Q2` },
      reads: '还没有业主提异议',
    },
    'packages/audit/list/index': { who: 'countyLin', params: lin, reads: '没有可以请审计的' },
    'packages/audit/object/index': {
      who: 'ownerLiu',
      params: { statement: `${community}-2026Q2` },
      reads: '对哪一笔有异议',
    },
    'packages/audit/resolve/index': {
      who: 'committeeHe',
      params: { statement: `${community}-2026Q2` },
      reads: '决议编号',
    },
    'packages/audit/sheet/index': {
      who: 'committeeHe',
      params: { statement: `${community}-2026Q2` },
      reads: '签名纸的扫描件',
    },
    'packages/desk/entry/index': { who: 'countyLin', params: lin, reads: '导出这一期' },
    'packages/desk/posting/index': { who: 'countyLin', params: lin, reads: '应公示2个小区' },
    'packages/selfcheck/form/index': {
      who: 'managerChen',
      params: { community, period: '2026Q3' },
      reads: '公示牌立在主要人行出入口',
    },
    'packages/selfcheck/list/index': { who: 'managerYu', params: { community: lane }, reads: '没有查出问题' },
    'packages/selfcheck/read/index': {
      who: 'managerYu',
      params: { check: `${lane}-2026Q2` },
      reads: '样本安居查了10样',
    },
    'packages/service/form/index': { who: 'managerChen', params: { community }, reads: '营业执照' },
    'packages/service/post/index': { who: 'managerChen', params: { community }, reads: '物业费收支' },
    'packages/service/posting/index': { who: 'ownerLiu', params: { posting }, reads: '收了八成' },
    'packages/service/rate/index': { who: 'countyLin', params: lin, reads: '样本街道' },
    'packages/service/read/index': { who: 'ownerLiu', params: { community }, reads: '本地方案没有要求' },
    'packages/service/versions/index': { who: 'ownerLiu', params: { community, item: 'parking' }, reads: '车位120个' },
    'packages/source/list/index': { who: 'ownerLiu', params: { community }, reads: '占用共有道路停车位' },
    'packages/source/one/index': { who: 'ownerLiu', params: source, reads: '一期一期收了多少' },
    'packages/source/report/index': {
      who: 'neighbourhoodZheng',
      params: { community, case: 'none' },
      reads: '这件事说的是哪一处',
    },
    'packages/spotcheck/draw/index': { who: 'countyLin', params: { ...lin, period: '2026Q2' }, reads: '至少抽50%' },
    'packages/spotcheck/lead/index': { who: 'countyLin', params: { ...lin, community }, reads: '12345交办件' },
    'packages/spotcheck/visit/index': { who: 'countyLin', params: { visit }, reads: '现场看到的' },
    'packages/statement/check/index': { who: 'residentGuo', params: about, reads: '纸上的核对码' },
    'packages/statement/root/index': { who: 'residentGuo', reads: '10月21日的总根' },
    'packages/statement/versions/index': { who: 'ownerLiu', params: about, reads: '换了联系人' },
    'packages/statement/withdraw/index': { who: 'managerYu', params: about, reads: '为什么撤下' },
  }
}
