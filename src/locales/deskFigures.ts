import type { Output } from '../../contract/operation'
import type { readDesk } from '../../contract/supervision/readDesk'
import type { LocalDate } from '../../domain/common'
import type { RegionFigure } from '../components/FigureRow'
import { count, dayName } from './common'
import { kindsOf, postingRate, shortPeriod, standingOf, valueOf } from './supervision'

type Desk = Output<typeof readDesk>

/** A number of a desk with the items that it opens: those of an indicator, or a whole queue. */
export interface DeskFigure extends RegionFigure {
  readonly opens: { readonly indicator: string; readonly period?: string } | { readonly state: 'overdue' | 'open' }
}

/** The numbers that a desk begins with: how far the posting is, what is overdue, what is in time, what to verify, what was closed. */
export const mainFigures = (desk: Desk, today: LocalDate): DeskFigure[] => [
  ...postingFigure(desk, today),
  ...standingFigures(desk),
  ...verifyFigure(desk),
  ...closedFigure(desk),
]

function postingFigure({ figures, posting }: Desk, today: LocalDate): DeskFigure[] {
  if (!posting) return []
  const { posted, owed } = postingRate(figures, posting.period)
  if (owed === 0) return []
  const missing = owed - posted
  const until = posting.dueOn === undefined ? '' : `${dayName(posting.dueOn, today)}到期，`
  return [
    {
      id: 'posted',
      value: count(posted),
      unit: `/${count(owed)}`,
      title: `${shortPeriod(posting.period, today)}已公示`,
      note: missing === 0 ? '都公示了' : `${until}还差${count(missing)}个小区`,
      opens: { indicator: 'statements.posted', period: posting.period },
    },
  ]
}

function standingFigures({ figures }: Desk): DeskFigure[] {
  const { inTime, overdue } = standingOf(figures)
  const late: DeskFigure = {
    id: 'overdue',
    value: count(overdue),
    unit: '件',
    title: '逾期',
    note: overdue === 0 ? '没有逾期的' : kindsOf(figures, 'overdue'),
    late: overdue > 0,
    opens: { state: 'overdue' },
  }
  const open: DeskFigure = {
    id: 'open',
    value: count(inTime),
    unit: '件',
    title: '在办，没到期',
    note: inTime === 0 ? '没有在办的' : kindsOf(figures, 'inTime'),
    opens: { state: 'open' },
  }
  return [late, open]
}

function verifyFigure({ figures }: Desk): DeskFigure[] {
  const value = valueOf(figures, 'cases.toVerify')
  const note = value === 0 ? '没有等核实的' : '核实以后才能销号'
  const figure = { id: 'toVerify', value: count(value), unit: '件', title: '等核实', note }
  return [{ ...figure, opens: { indicator: 'cases.toVerify' } }]
}

function closedFigure({ figures, month }: Desk): DeskFigure[] {
  const value = valueOf(figures, 'cases.closed', month)
  const again = valueOf(figures, 'cases.reopened', month)
  return [
    {
      id: 'closed',
      value: count(value),
      unit: '件',
      title: `${Number(month.slice(5))}月报的，已销号`,
      note: again === 0 ? '核实过才销号' : `${count(again)}件要求过重办`,
      opens: { indicator: 'cases.closed', period: month },
    },
  ]
}

/** A smaller number beside the others: 晚公示1份. */
export interface MoreFigure {
  readonly id: string
  readonly words: string
  readonly opens: { readonly indicator: string; readonly period: string }
}

/** What else is worth a look, of the period whose statements are due and of this month; only what there is. */
export function moreFigures({ figures, posting, month }: Desk): MoreFigure[] {
  const found = (indicator: string, period: string | undefined, title: string, unit: string): MoreFigure[] => {
    const value = period === undefined ? 0 : valueOf(figures, indicator, period)
    if (value === 0 || period === undefined) return []
    return [{ id: indicator, words: `${title}${count(value)}${unit}`, opens: { indicator, period } }]
  }
  return [
    ...found('statements.withFindings', posting?.period, '账有对不上的', '份'),
    ...found('statements.postedLate', posting?.period, '晚公示的', '份'),
    ...found('statements.withdrawnEarly', posting?.period, '没挂满就撤下的', '份'),
    ...found('statements.zeroIncome', posting?.period, '收入为零的', '个小区'),
    ...found('statements.entered', posting?.period, '已录入省系统的', '份'),
    ...found('cases.fireLane', month, '本月报的消防车道', '件'),
    ...found('cases.rejected', month, '没受理的', '件'),
    ...found('questions.answered', month, '回答了的提问', '个'),
    ...found('questions.withEvidence', month, '业主放了证据的提问', '个'),
  ]
}
