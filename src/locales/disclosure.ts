import { fen, monthsIn, ZERO, type Finding, type LocalDate, type Money } from '../../domain/common'
import {
  flowOf,
  summaryOf,
  type CheckName,
  type FlowStep,
  type Ground,
  type Statement,
  type StepName,
} from '../../domain/disclosure'
import { account } from './findings/account'
import { income } from './findings/income'
import { posting, withdrawnEarly } from './findings/posting'
import { spending } from './findings/spending'
import { Told, type FigureWords, type Said, type SayingOf } from './findings/told'

export { categoryWords, PART_WORDS } from './findings/told'

/** A finding as it is shown: what happened, both figures, what to do now, by which clause. */
export interface FindingWords {
  readonly title: string
  /** The figure stated, then the one expected; fewer where there is only one or none. */
  readonly figures: readonly FigureWords[]
  /** What to do now. */
  readonly next: string
  /** Where a document says it: its name as people know it, and its words to the letter. */
  readonly clause?: { readonly document: string; readonly quote: string }
  /** Where no document does: our reason. */
  readonly setting?: string
}

export interface FindingContext {
  readonly statement: Statement
  readonly today: LocalDate
  /** Who reads it: the company is told what to put right, owners what they can do. */
  readonly to: 'owners' | 'company'
  readonly ground?: Ground
  /** The document of the clause as people know it. */
  readonly document?: string
}

const SAYING: SayingOf = { ...account, ...income, ...spending, ...posting }

/** The words of a finding. One whose code isn't known here still shows what it is about. */
export function findingWords(finding: Finding, context: FindingContext): FindingWords {
  const said = sayingOf(finding.what)(new Told(finding, context.statement, context.today))
  const next = context.to === 'company' ? said.company : ownersNext(finding, context.statement)
  return { title: said.title, figures: said.figures ?? [], next, ...groundWords(context) }
}

function sayingOf(what: string): (told: Told) => Said {
  if (what === withdrawnEarly.code) return withdrawnEarly.say
  const name = what.replace(/^disclosure\./, '')
  return isCheck(name)
    ? SAYING[name]
    : ({ item }) => ({ title: item === '' ? '有一处对不上' : `${item}：对不上`, company: '' })
}

const isCheck = (name: string): name is CheckName => name in SAYING

/** A line can be asked about at once; for the rest there is the phone on the page. */
const ownersNext = ({ what, at }: Finding, statement: Statement): string => {
  if (what === 'disclosure.late') return '想问为什么晚，打页面上的联系电话。晚了几天记在这一期上，改不掉。'
  return new Told({ clause: '', what: '', at, figures: {} }, statement, statement.period.last).line
    ? '想问清楚，点这一笔就能问。物业改好再公示，这条就没了。'
    : '想问清楚，打页面上的联系电话。物业改好再公示，这条就没了。'
}

function groundWords({ ground, document = '' }: FindingContext): Pick<FindingWords, 'clause' | 'setting'> {
  if (!ground) return {}
  return 'quote' in ground ? { clause: { document, quote: ground.quote } } : { setting: ground.reason }
}

/** One piece of the plain sentence, up to its comma. */
export interface PhraseWords {
  readonly words: string
  readonly amount?: Money
  readonly end: '，' | '；' | '。'
}

/** What came in, went out and is left, as one says it. */
export function plainSentence(statement: Statement): PhraseWords[] {
  const { surplus, owners, spent, transferred, left } = summaryOf(statement)
  const span = SPANS[monthsIn(statement.period)] ?? '这一期'
  const lost = surplus < 0
  return [
    { words: `${span}${lost ? '亏了' : '结余'}`, amount: lost ? fen(0 - surplus) : surplus, end: '，' },
    { words: '业主分得', amount: owners, end: '；' },
    spent === ZERO ? { words: '没有花钱', end: '，' } : { words: '花掉', amount: spent, end: '，' },
    transferred === ZERO
      ? { words: '没有存维修资金', end: '，' }
      : { words: '存进维修资金', amount: transferred, end: '，' },
    left === null ? { words: '账上还剩多少没写', end: '。' } : { words: '账上还剩', amount: left, end: '。' },
  ]
}

const SPANS: Readonly<Record<number, string>> = { 1: '这个月', 3: '这个季度', 6: '这半年', 12: '这一年' }

/** A step of the picture with its name. */
export type StepWords = Pick<FlowStep, 'kind' | 'amount'> & { readonly label: string }

/** The picture of the five parts with its labels; in elder view in the plainest words. None while an end is missing. */
export function flowSteps(statement: Statement, elder = false): StepWords[] {
  const labels = elder ? ELDER_STEPS : STEPS
  return (flowOf(statement)?.steps ?? []).map(({ name, kind, amount }) => ({ kind, amount, label: labels[name] }))
}

const STEPS: Readonly<Record<StepName, string>> = {
  opening: '期初结余',
  income: '经营收入',
  cost: '经营成本',
  company: '结余分配·物业得',
  expenditure: '经营支出',
  transfer: '结余转存·存维修资金',
  closing: '期末结余',
}

const ELDER_STEPS: Readonly<Record<StepName, string>> = {
  opening: '上期剩下',
  income: '收进来',
  cost: '成本',
  company: '分给物业',
  expenditure: '花出去',
  transfer: '存维修资金',
  closing: '现在还剩',
}
