import type { DutyRow, TransferTarget } from '../../domain/case'
import { clause } from './document'

/** Alone may fine and tow. */
const PUBLIC_SECURITY: TransferTarget = {
  to: 'department:publicSecurity',
  only: ['fine', 'tow'],
  ground: clause('QX-27', '四(四)', '负责小区车辆乱停乱放、侵占消防通道的处罚和拖移'),
}

/** 六(五), communities with a company. */
const WITH_COMPANY = {
  company: true,
  lead: ['county', 'department:emergencyManagement'],
  responsible: ['subdistrict', 'company', 'ownersCommittee', 'utilities'],
} as const satisfies Partial<DutyRow>

/** 六(八), old communities without one. */
const OLD = {
  company: false,
  receivers: ['subdistrict'],
  lead: ['subdistrict'],
  responsible: ['neighbourhood', 'department:emergencyManagement', 'department:publicSecurity', 'utilities'],
} as const satisfies Partial<DutyRow>

export const FIRE_DUTIES: readonly DutyRow[] = [
  {
    ...WITH_COMPANY,
    problems: ['fireLaneBlocked'],
    receivers: ['company', 'ownersCommittee'],
    urged: ['company', 'ownersCommittee'],
    transfers: [PUBLIC_SECURITY],
    ground: clause(
      'QX-22',
      '六(五)2',
      '对乱停乱放堵塞消防通道的，督促业主委员会、物业服务企业按照《四川省消防救援总队关于加强消防车通道管理的通告》予以整改',
    ),
  },
  {
    ...WITH_COMPANY,
    problems: ['debrisInStairs'],
    receivers: ['company'],
    urged: ['company'],
    transfers: [],
    means: 'clear',
    ground: clause('QX-21', '六(五)2', '对堆放杂物影响消防的，督促物业服务企业 100%予以整改'),
  },
  {
    ...WITH_COMPANY,
    problems: ['fireEquipmentWorn', 'fireEquipmentMissing'],
    receivers: ['ownersCommittee', 'neighbourhood'],
    urged: ['ownersCommittee'],
    transfers: [],
    means: 'maintenanceFund',
    ground: clause(
      'QX-23',
      '六(五)2',
      '对消防设施设备老化的，督促业委会主动履职，按住宅专项维修资金管理相关规定申请使用提取维修资金，对设施设备予以完善',
    ),
  },
  {
    ...OLD,
    problems: ['fireLaneBlocked'],
    urged: ['vehicleOwners'],
    transfers: [PUBLIC_SECURITY],
    means: 'leave',
    ground: clause('QX-25', '六(八)2', '对乱停乱放堵塞消防通道的，督促车主按《消防法》相关规定予以撤离'),
  },
  {
    ...OLD,
    problems: ['debrisInStairs'],
    urged: ['owners'],
    transfers: [],
    means: 'clear',
    ground: clause('QX-42', '六(八)2', '对堆放杂物影响消防的，督促业主自行清理'),
  },
  {
    ...OLD,
    problems: ['fireEquipmentWorn', 'fireEquipmentMissing'],
    urged: ['owners'],
    transfers: [],
    means: 'ownersFundRaising',
    ground: clause('QX-26', '六(八)2', '对消防设施设备缺失的，组织业主筹资对设施设备予以完善'),
  },
]
