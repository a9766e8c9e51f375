import { problems } from '../problem'

/** 公共收益: whose doing it is decides who never gets it into his hands. */
export const INCOME = problems({
  incomeNotPosted: {
    group: 'income',
    name: '公共收益没单独列账、没公示、没惠及业主',
    severity: 'ordinary',
    clauses: ['DT-11', 'YC-14'],
    about: ['company'],
  },
  unauthorisedBusiness: {
    group: 'income',
    name: '擅自利用公共部位经营',
    severity: 'ordinary',
    clauses: ['PT-15', 'YC-13', 'DT-06'],
    about: ['company'],
  },
  incomeEmbezzled: {
    group: 'income',
    name: '侵吞公共收益',
    severity: 'ordinary',
    clauses: ['PT-16', 'PT-27'],
    about: ['company'],
  },
  commonPartsLetByCollusion: {
    group: 'income',
    name: '物业和业委会把公共部位擅自出租',
    severity: 'ordinary',
    clauses: ['PT-18'],
    about: ['company', 'ownersCommittee'],
  },
})
