import {
  addDays,
  dateOf,
  daysBetween,
  startOf,
  type Instant,
  type LocalDate,
  type Money,
  type Period,
} from '../../domain/common'

/** 80,180.98: two decimals, thousands commas, the true minus sign. */
export function yuan(amount: Money): string {
  const [whole = '0', cents = '00'] = (Math.abs(amount) / 100).toFixed(2).split('.')
  return `${amount < 0 ? '−' : ''}${grouped(whole)}.${cents}`
}

/** +52,076.40 and −7,249.54: signs only where money comes in or goes out of a picture. */
export const signed = (amount: Money): string => (amount > 0 ? `+${yuan(amount)}` : yuan(amount))

/** 1,216: a count with thousands commas. */
export const count = (figure: number): string => grouped(String(figure))

/** 10月31日; with its year where it isn't this one. */
export function dayName(date: LocalDate, today: LocalDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const plain = `${Number(month)}月${Number(day)}日`
  return year === today.slice(0, 4) ? plain : `${year}年${plain}`
}

/** 2026年10月31日, whatever the year: for paper, which is read later. */
export function fullDay(date: LocalDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}

/** 今天, 昨天 or 明天; else the date. */
export function nearDay(date: LocalDate, today: LocalDate): string {
  const near: Record<number, string> = { [-1]: '昨天', 0: '今天', 1: '明天' }
  return near[daysBetween(today, date)] ?? dayName(date, today)
}

/** 8:46 in Shanghai. */
export function clockTime(at: Instant): string {
  const minutes = Math.floor((at - startOf(dateOf(at))) / 60_000)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** 今天8:46, 昨天17:20, 10月17日 20:06. */
export function moment(at: Instant, today: LocalDate): string {
  const date = dateOf(at)
  const near = Math.abs(daysBetween(today, date)) <= 1
  return near ? `${nearDay(date, today)}${clockTime(at)}` : `${dayName(date, today)} ${clockTime(at)}`
}

/** 2026年第三季度, 2026年上半年, 2026年, 2026年7月, by the name of a calendar period. */
export function periodWords(name: string): string {
  const [, year = name, kind, nth = ''] = /^(\d{4})(?:(Q|H|-)(\d+))?$/.exec(name) ?? []
  const words: Record<string, string> = {
    Q: `第${'一二三四'[Number(nth) - 1]}季度`,
    H: nth === '1' ? '上半年' : '下半年',
    '-': `${Number(nth)}月`,
  }
  return kind ? `${year}年${words[kind]}` : `${year}年`
}

/** 7月1日—9月30日. */
export const span = ({ first, last }: Period, today: LocalDate): string =>
  `${dayName(first, today)}—${dayName(last, today)}`

/** How a due date reads as of a day: 还有11天, 明天到期, 今天到期, 逾期5天. */
export function dueWords(due: LocalDate, today: LocalDate): string {
  const left = daysBetween(today, due)
  if (left < 0) return `逾期${-left}天`
  if (left === 0) return '今天到期'
  return due === addDays(today, 1) ? '明天到期' : `还有${left}天`
}

/** 一二八: a number digit by digit, as one says it on the phone. */
export const spoken = (figure: number | string): string =>
  String(figure).replace(/\d/g, (digit) => '零一二三四五六七八九'[Number(digit)] ?? digit)

/** 一、二、三、四、五、: with its comma, for a lone 一 reads as a dash. */
export const ordinal = (nth: number): string => `${'一二三四五六七八九十'[nth - 1] ?? nth}、`

/** A clause's words as shown: only half-width punctuation is set full-width; the stored quote stays. */
export const shownQuote = (quote: string): string => quote.replace(/[,;:?!()]/g, (mark) => FULL_WIDTH[mark] ?? mark)

const FULL_WIDTH: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}

const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ',')
