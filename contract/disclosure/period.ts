import type { Period } from '../../domain/common'
import { localDate, periodOf } from '../../domain/common'

const MONTHS = { Q: 3, H: 6 } as const
const MONTHS_IN_YEAR = 12

/** The calendar period of a short name (`periodName` the other way round): 2026Q3, 2026H1, 2026-07, 2026. */
export function periodNamed(name: string): Period {
  const [, year = '', kind = '', nth = '1'] = /^(\d{4})([QH-])?(\d+)?$/.exec(name) ?? []
  if (year === '') throw new RangeError(`no period: ${name}`)
  const months = kind === 'Q' || kind === 'H' ? MONTHS[kind] : kind === '-' ? 1 : MONTHS_IN_YEAR
  const month = (Number(nth) - 1) * months + 1
  return periodOf(localDate(`${year}-${String(month).padStart(2, '0')}-01`), months)
}
