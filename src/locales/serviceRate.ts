import type { Output } from '../../contract/operation'
import type { readServiceRate } from '../../contract/disclosure/readServiceRate'
import type { RegionFigure } from '../components/FigureRow'
import { count } from './common'
import { fieldWords } from './service'

type Rate = Output<typeof readServiceRate>
type Share = Rate['whole']

/** The shares of a region: everything that is asked, what the target counts together, and each of it by itself. */
export const rateFigures = ({ whole, counted, fields }: Rate): RegionFigure[] => [
  figure(whole, '全部公开', '把要求的都公开了'),
  ...(counted ? [figure(counted, '服务和收费', '把服务内容、服务标准、收费项目、收费标准都公开了')] : []),
  ...fields.map(({ field, ...share }) => figure(share, fieldWords(field), '')),
]

const figure = ({ indicator, done, of, percent = 0 }: Share, title: string, note: string): RegionFigure => ({
  id: indicator,
  value: `${percent}%`,
  unit: '',
  title,
  note: [`${count(done)}/${count(of)}个小区`, note].join(''),
})

/** Whether the target is reached, with both figures. */
export function reachedWords({ counted, target }: Rate): string {
  if (!target || !counted) return '本地方案没有写公开率要到多少。'
  const has = `服务内容、服务标准、收费项目、收费标准都公开的是${counted.percent ?? 0}%`
  return counted.reached ? `${has}，到了方案要求的${target.percent}%。` : `${has}，方案要求${target.percent}%。`
}
