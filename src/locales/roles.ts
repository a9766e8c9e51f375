import type { Role } from '../../contract/roles'

const NAMES: Readonly<Record<Role, string>> = {
  guest: '没登录的人',
  person: '居民',
  reporter: '上报的人',
  unitOwner: '这一户的业主',
  owner: '业主',
  committeeMember: '业委会成员',
  companyStaff: '物业工作人员',
  companyManager: '项目经理',
  neighbourhood: '社区工作人员',
  subdistrict: '镇街工作人员',
  county: '县（区）主管部门',
  city: '市主管部门',
  department: '部门工作人员',
  supervisor: '行风监督员',
  auditor: '审计人员',
}

/** What a role is called on every page. */
export const roleName = (role: Role): string => NAMES[role]
