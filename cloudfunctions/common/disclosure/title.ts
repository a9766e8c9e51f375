const NTH = '一二三四'

/** What a posting is called in a queue: 2026年第三季度公共收益. */
export const statementTitle = (period: string): string => `${periodWords(period)}公共收益`

/** What a self-check is called in a queue: 2026年第三季度公共收益自查. */
export const selfCheckTitle = (period: string): string => `${statementTitle(period)}自查`

function periodWords(period: string): string {
  const [, year = period, kind, nth = ''] = /^(\d{4})(?:(Q|H|-)(\d+))?$/.exec(period) ?? []
  if (kind === 'Q') return `${year}年第${NTH[Number(nth) - 1]}季度`
  if (kind === 'H') return `${year}年${nth === '1' ? '上' : '下'}半年`
  return kind === '-' ? `${year}年${Number(nth)}月` : `${year}年`
}

/** What a question is called in a queue. */
export const questionTitle = (item: string): string => `业主问：${item}`

/** What an audit is called in a queue: 2026年第三季度公共收益审计. */
export const auditTitle = (period: string): string => `${statementTitle(period)}审计`
