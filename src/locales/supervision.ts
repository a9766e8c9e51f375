import type { Figure, WorkItem } from '../../contract/supervision/workItem'
import type { LocalDate } from '../../domain/common'
import { daysBetween, dateOf } from '../../domain/common'
import type { BadgeKind } from '../components/StateBadge'
import type { QueueRow } from '../components/QueueTable'
import type { RegionFigure } from '../components/FigureRow'
import { count, dayName, dueWords, moment, periodWords } from './common'

/** What an indicator counts, and how its items are called. */
interface IndicatorWords {
  readonly title: string
  readonly unit: string
  /** Only what is overdue is set in ochre. */
  readonly late?: boolean
  readonly note: (value: number) => string
}

const WORDS: Readonly<Record<string, IndicatorWords>> = {
  'statements.due': { title: '公示没到期', unit: '个小区', note: () => '到期前公示就行' },
  'statements.overdue': { title: '公示逾期', unit: '个小区', late: true, note: () => '已经催办，打开看是哪几个' },
  'statements.posted': { title: '已经公示', unit: '个小区', note: () => '打开看每一份' },
  'statements.postedLate': { title: '晚公示', unit: '个小区', note: () => '公示了，晚了几天写在上面' },
  'statements.withFindings': { title: '有对不上的', unit: '份', note: () => '打开看是哪一笔' },
  'statements.zeroIncome': { title: '收入为零', unit: '个小区', note: () => '要重点核实' },
  'questions.open': { title: '业主提问等回答', unit: '个', note: () => '由物业回答' },
  'questions.overdue': { title: '提问逾期没答', unit: '个', late: true, note: () => '已经报到上一级' },
  'questions.answered': { title: '提问已经回答', unit: '个', note: () => '问和答都在账上' },
  'cases.open': { title: '在办的事', unit: '件', note: () => '还在期限里' },
  'cases.toVerify': { title: '等核实', unit: '件', note: () => '核实以后才能销号' },
  'cases.overdue': { title: '逾期的事', unit: '件', late: true, note: () => '已经报到上一级' },
  'cases.closed': { title: '已经销号', unit: '件', note: () => '都核实过，也回了话' },
  'bindings.open': { title: '房屋认证等核对', unit: '户', note: () => '核对后业主才能看账' },
  'bindings.overdue': { title: '认证逾期没核对', unit: '户', late: true, note: () => '请先核对这些' },
}

const PLAIN: IndicatorWords = { title: '其他', unit: '件', note: () => '打开看明细' }

export const indicatorTitle = (indicator: string): string => (WORDS[indicator] ?? PLAIN).title

/** In which order a desk reads its figures: trouble first. */
const ORDER = Object.keys(WORDS).sort((a, b) => Number(WORDS[b]?.late ?? false) - Number(WORDS[a]?.late ?? false))

/** The figures of a region over all periods, trouble first; each opens to exactly its items. */
export function figureRow(figures: readonly Figure[]): RegionFigure[] {
  return ORDER.map((indicator) => ({ indicator, value: totalOf(figures, indicator) }))
    .filter(({ value }) => value > 0)
    .map(({ indicator, value }) => regionFigure(indicator, value))
}

const totalOf = (figures: readonly Figure[], wanted: string): number =>
  figures.filter(({ indicator }) => indicator === wanted).reduce((sum, { value }) => sum + value, 0)

function regionFigure(indicator: string, value: number): RegionFigure {
  const { title, unit, note, late = false } = WORDS[indicator] ?? PLAIN
  return { id: indicator, value: count(value), unit, title, note: note(value), late }
}

/** How a posting rate reads: 4/6, with what is still missing. */
export function postingRate(figures: readonly Figure[], period: string): { posted: number; owed: number } {
  const of = (indicator: string): number =>
    totalOf(
      figures.filter((figure) => figure.period === period),
      indicator,
    )
  const posted = of('statements.posted')
  return { posted, owed: posted + of('statements.due') + of('statements.overdue') }
}

/** A row of a queue as a desk reads it. */
export function queueRow(item: WorkItem, today: LocalDate): QueueRow {
  return {
    id: item.id,
    badge: badgeOf(item, today),
    what: item.title,
    number: [periodWords(item.period), item.number].filter(Boolean).join('，'),
    where: item.communityName,
    hands: item.holderName,
    due: dueOf(item, today),
  }
}

function badgeOf({ state, dueAt, doneAt }: WorkItem, today: LocalDate): { kind: BadgeKind; words: string } {
  if (state === 'done')
    return { kind: 'done', words: doneAt === undefined ? '办结' : `${dayName(dateOf(doneAt), today)}办结` }
  if (dueAt === undefined) return { kind: 'due', words: '没有期限' }
  const due = dateOf(dueAt)
  if (state === 'overdue') return { kind: 'late', words: due < today ? dueWords(due, today) : '已经逾期' }
  return { kind: daysBetween(today, due) <= SOON_DAYS ? 'soon' : 'due', words: dueWords(due, today) }
}

const SOON_DAYS = 3

const dueOf = ({ dueAt, kind }: WorkItem, today: LocalDate): string => {
  if (dueAt === undefined) return '规定没写'
  return kind === 'case' ? moment(dueAt, today) : dayName(dateOf(dueAt), today)
}
