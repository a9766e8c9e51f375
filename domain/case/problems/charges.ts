import { problems } from '../problem'

/** 收费: what is charged, and what is done to those who have not paid. */
export const CHARGES = problems({
  utilitiesCut: {
    group: 'charges',
    name: '以欠费为由停水停电停暖',
    severity: 'urgent',
    clauses: ['DT-10'],
    about: ['company'],
  },
  feesRaised: {
    group: 'charges',
    name: '擅自涨价、增加收费项目',
    severity: 'ordinary',
    clauses: ['DT-06', 'QX-29'],
    about: ['company'],
  },
  serviceNotPosted: {
    group: 'charges',
    name: '服务和收费没公示',
    severity: 'ordinary',
    clauses: ['DT-06', 'YC-06'],
    about: ['company'],
  },
  hotTopicsNotPosted: {
    group: 'charges',
    name: '物业费收支、车位管理没公开',
    severity: 'ordinary',
    clauses: ['YC-07'],
    about: ['company'],
  },
  contractTerms: {
    group: 'charges',
    name: '合同格式条款不公平',
    severity: 'ordinary',
    clauses: ['PT-28'],
    about: ['company'],
  },
  guidePrice: { group: 'charges', name: '物业收费指导价问题', severity: 'ordinary', clauses: ['QX-33'] },
  materialsForced: { group: 'charges', name: '建筑材料强买强卖', severity: 'ordinary', clauses: ['QX-29'] },
})
