import type { Department } from '../../domain/case'

/** What a department is called, within its county. */
export const DEPARTMENT_NAMES: Readonly<Record<Department, string>> = {
  publicSecurity: '公安机关',
  fireBrigade: '消防救援大队',
  urbanManagement: '综合执法部门',
  marketRegulation: '市场监管部门',
  emergencyManagement: '应急管理部门',
  housingConstruction: '住建部门',
  naturalResources: '自然资源部门',
  developmentReform: '发改部门',
  ecology: '生态环境部门',
}
