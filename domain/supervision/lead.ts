/** The offices for which a plan sets what share they look at. */
export const SPOT_CHECK_LEVELS = ['city', 'county'] as const

export type SpotCheckLevel = (typeof SPOT_CHECK_LEVELS)[number]

/**
 * Where a lead on a community's income came from (PT-44, PT-45): 上级交办件、重大信访件、典型案例、部门投诉电话(邮箱)线索、
 * 12345交办件、主管部门或镇街检查发现的问题.
 */
export const LEAD_KINDS = [
  'handedDown',
  'petition',
  'typicalCase',
  'departmentClue',
  'hotline12345',
  'inspection',
] as const

export type LeadKind = (typeof LEAD_KINDS)[number]
