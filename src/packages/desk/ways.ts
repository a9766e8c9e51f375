import type { Way } from '../../components/DeskFrame'

export type OfficeLevel = 'city' | 'county' | 'subdistrict' | 'neighbourhood'

/** Who works at the desk of a region. */
export const OFFICE_ROLES: Readonly<Record<OfficeLevel, string>> = {
  city: '市主管部门',
  county: '县（区）主管部门',
  subdistrict: '镇街工作人员',
  neighbourhood: '社区工作人员',
}

/** The ways through an office's work. */
export const officeWays = (regionId: string, level: OfficeLevel | undefined): Way[] => [
  { id: 'today', words: '今天要看', icon: 'list', url: `/packages/desk/today/index?region=${regionId}` },
  {
    id: 'below',
    words: level === 'neighbourhood' ? '小区' : '下级和小区',
    icon: 'home',
    url: `/packages/desk/below/index?region=${regionId}`,
  },
  { id: 'hands', words: '在我手上', icon: 'flag', url: `/packages/desk/hands/index?region=${regionId}` },
]
