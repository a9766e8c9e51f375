import { fen, isLocalDate, type Finding, type LocalDate, type Money } from '../../../domain/common'
import { guessSlip, PARTS, type CheckName, type Line, type Statement } from '../../../domain/disclosure'
import { dayName, yuan } from '../common'

/** One of the two figures that don't agree; how it came about where that helps. */
export interface FigureWords {
  readonly label: string
  readonly value: string
  readonly how?: string
}

/** What a finding says, before it is known to whom. */
export interface Said {
  /** What: this much here, that much there. States figures, never a motive. */
  readonly title: string
  /** The figure stated, then the one expected. */
  readonly figures?: readonly FigureWords[]
  /** To the company while it fills the form: the rule's figure, this figure, the difference, a guess if it helps. */
  readonly company: string
}

export type SayingOf = Readonly<Record<CheckName, (told: Told) => Said>>

/** A finding with its figures ready to be said. */
export class Told {
  constructor(
    private readonly finding: Finding,
    private readonly statement: Statement,
    readonly today: LocalDate,
  ) {}

  /** The line it stands at; the item of the register where the line isn't there. */
  get item(): string {
    return this.line?.item ?? this.text('item')
  }

  get at(): string {
    return this.finding.at
  }

  get line(): Line | undefined {
    return PARTS.flatMap((part) => this.statement[part] ?? []).find(({ id }) => id === this.finding.at)
  }

  text(name: string): string {
    const figure = this.finding.figures[name]
    return typeof figure === 'string' ? figure : ''
  }

  list(name: string): readonly string[] {
    const figure = this.finding.figures[name]
    return typeof figure === 'object' ? figure : []
  }

  count(name: string): number {
    const figure = this.finding.figures[name]
    return typeof figure === 'number' ? figure : 0
  }

  money(name: string): Money {
    return fen(this.count(name))
  }

  yuan(name: string): string {
    return yuan(this.money(name))
  }

  day(name: string): string {
    const text = this.text(name)
    return isLocalDate(text) ? dayName(text, this.today) : ''
  }

  has(name: string): boolean {
    return this.finding.figures[name] !== undefined
  }

  /** 少90.00 or 多90.00: the amount stated against the one expected. */
  difference(stated = 'statedFen', expected = 'expectedFen'): string {
    const apart = this.count(stated) - this.count(expected)
    return `${apart < 0 ? '少' : '多'}${yuan(fen(Math.abs(apart)))}`
  }

  /** The amount of its line. */
  get lineYuan(): string {
    return this.line ? yuan(this.line.amount) : ''
  }

  /** How far a decision's limit is passed. */
  get over(): string {
    return yuan(fen(this.count('spentFen') - this.count('limitFen')))
  }

  /** What was spent: this amount, or all that was spent under the decision. */
  get spentWords(): string {
    const [spent, here] = [this.yuan('spentFen'), this.yuan('statedFen')]
    return spent === here ? here : `${here}，连以前的一共${spent}`
  }

  /** A guess at the slip, as a question; empty where none suggests itself. */
  guess(): string {
    const slip = guessSlip(this.money('statedFen'), this.money('expectedFen'))
    return slip ? GUESSES[slip] : ''
  }
}

const GUESSES = {
  swappedDigits: '是不是数字颠倒了？',
  decimalPoint: '是不是小数点点错了位？',
  sign: '是不是多写了负号？',
  oneDigit: '是不是有一个数字写错了？',
} as const

export const PART_WORDS = {
  income: '经营收入',
  cost: '经营成本',
  split: '结余分配',
  expenditure: '经营支出',
  transfer: '结余转存',
} as const

const CATEGORY_WORDS: Readonly<Record<string, string>> = {
  parking: '停车',
  advertising: '广告',
  premises: '场地',
  other: '其他',
}

/** 停车, 广告, 场地, 其他; what stood there where it is none of them. */
export const categoryWords = (category: string): string => CATEGORY_WORDS[category] ?? category

export const stated = (value: string, how?: string): FigureWords => figure('账上写的', value, how)

export const figure = (label: string, value: string, how?: string): FigureWords =>
  how === undefined ? { label, value } : { label, value, how }
