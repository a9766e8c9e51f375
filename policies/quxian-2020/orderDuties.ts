import type { DutyRow, TransferTarget } from '../../domain/case'
import { clause } from './document'

const LAW_ENFORCEMENT: TransferTarget = {
  to: 'department:urbanManagement',
  only: ['demolish'],
  ground: clause('QX-28', '四(五)', '县综合执法局职责：负责及时制止和查处小区乱搭乱建等违规问题'),
}

const GUIDED_COMPANY = clause(
  'QX-37',
  '四(九)',
  '负责指导物业服务企业做好建筑物共有部位的维护和管理、共用设施设备的日常运行和维护、共有部位环境卫生的保养和维护',
)

/** 六(四) with a company, 六(六) and 六(七) without. */
export const ORDER_DUTIES: readonly DutyRow[] = [
  {
    problems: ['dirty', 'pavingBroken'],
    company: true,
    receivers: ['company'],
    lead: ['county'],
    responsible: ['company'],
    urged: ['company'],
    transfers: [],
    ground: GUIDED_COMPANY,
  },
  {
    problems: ['dirty'],
    company: false,
    receivers: ['neighbourhood'],
    lead: ['subdistrict'],
    responsible: ['neighbourhood'],
    urged: [],
    transfers: [],
    ground: clause('QX-24', '六(六)2', '各社区居委会对排查出的问题，进行全面整改'),
  },
  {
    problems: ['illegalBuilding', 'greenSpaceTaken', 'commonGroundTaken'],
    company: true,
    receivers: ['company'],
    lead: ['department:urbanManagement', 'county'],
    responsible: ['subdistrict', 'company', 'ownersCommittee', 'department:publicSecurity'],
    urged: ['company', 'ownersCommittee'],
    transfers: [LAW_ENFORCEMENT],
    ground: clause('QX-37', '六(四)', '牵头单位：县综合执法局、县住建局'),
  },
  {
    problems: ['illegalBuilding', 'greenSpaceTaken', 'commonGroundTaken', 'pavingBroken'],
    company: false,
    receivers: ['subdistrict'],
    lead: ['subdistrict'],
    responsible: ['neighbourhood', 'department:urbanManagement', 'county'],
    urged: ['owners'],
    transfers: [LAW_ENFORCEMENT],
    ground: clause('QX-37', '六(七)', '各街道办事处下辖社区居委会，县综合执法局、县住建局'),
  },
]

/** 六(一) and 六(二): what has to be posted. */
export const POSTING_DUTIES: readonly DutyRow[] = [
  {
    problems: ['serviceNotPosted', 'belowContract'],
    receivers: ['subdistrict'],
    lead: ['county', 'department:marketRegulation'],
    responsible: ['subdistrict', 'company'],
    urged: ['company'],
    transfers: [],
    ground: clause('QX-37', '六(一)', '牵头单位：县住建局、县市场监管局'),
  },
  {
    problems: ['incomeNotPosted'],
    receivers: ['subdistrict'],
    lead: ['county'],
    responsible: ['subdistrict', 'company'],
    urged: ['company', 'ownersCommittee'],
    transfers: [],
    ground: clause(
      'QX-13',
      '六(二)4',
      '对未按规定进行公示的，责成限期公示，逾期未公示的，由辖区街道办事处予以约谈问责',
    ),
  },
]
