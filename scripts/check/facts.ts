import * as v from 'valibot'
import { accept, fen, localDate, periodName, readYuan, ZERO } from '../../domain/common'
import type { Period } from '../../domain/common'
import { plainName } from '../../domain/disclosure'
import type { AgreedSplit, Decision, EarlierStatement, StatementFacts } from '../../domain/disclosure'
import type { IncomeCategory, IncomeRule, IncomeSource } from '../../domain/registry'
import type { FactsFile } from './factsShape'
import { factsShape } from './factsShape'
import { periodOption } from './options'
import type { CommandResult } from './said'
import { refused } from './said'

/** What the file of facts says, as the checks take it. */
export interface Facts {
  readonly community: string
  readonly region: readonly string[]
  /** Whose closing stands in the file is the period before this one. */
  readonly period?: Period
  readonly voucherNeeded?: FactsFile['voucherNeeded']
  readonly facts: StatementFacts
}

const MOST_SHOWN = 10
/** A source or an agreement without a first day holds whatever the period. */
const ALWAYS = localDate('1949-10-01')
const HUNDREDTHS = 100
const WHOLE = 100

/** Reads the file of facts strictly: a field that isn't known is refused as one that is wrong, by its place. */
export function readFacts(text: string): CommandResult<Facts> {
  const json = parsed(text)
  if (!json.ok) return json
  const { success, output, issues } = v.safeParse(factsShape, json.value)
  return success ? accept(factsFrom(output)) : wrongShape(issues)
}

function parsed(text: string): CommandResult<unknown> {
  try {
    return accept(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    const where = error instanceof Error ? error.message : ''
    const what = `登记资料不是完整的JSON：${where}`
    return refused('check.factsNotJson', what, '对照 docs/check-statement.md 里的样子改好再查。', 'Not JSON.')
  }
}

type Issue = v.InferIssue<typeof factsShape>

function wrongShape(issues: readonly Issue[]) {
  const lines = issues.slice(0, MOST_SHOWN).map((issue) => `  ${placeOf(issue)}：${reasonOf(issue)}`)
  const more = issues.length > MOST_SHOWN ? [`  还有${issues.length - MOST_SHOWN}处`] : []
  const what = ['登记资料里有读不懂的地方：', ...lines, ...more].join('\n')
  return refused('check.factsShape', what, '写法在 docs/check-statement.md 里。', 'The facts file has another form.')
}

/** sources[2].rule.count, as one would write it. */
const placeOf = ({ path }: Issue): string =>
  (path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '') || '整个文件'

function reasonOf({ type, expected, received, message }: Issue): string {
  if (expected === 'never') return '没有这一项，看看是不是写错了名字'
  if (received === 'undefined') return '没写'
  if (type === 'strict_object') return `要写成 {…}，这里是${received}`
  return /[一-鿿]/.test(message) ? `${message}（这里是${received}）` : `这里不能是${received}`
}

function factsFrom(file: FactsFile): Facts {
  const period = periodOption(file.period)
  const { previousClosingFen, surplusSince, vouchersUsed } = file
  return {
    community: file.community,
    region: file.region ?? [],
    ...(period === undefined || period === 'unreadable' ? {} : { period }),
    ...(file.voucherNeeded ? { voucherNeeded: file.voucherNeeded } : {}),
    facts: {
      sources: file.sources.map((source) => sourceFrom(source, file.community)),
      decisions: file.decisions.map(decisionFrom),
      splits: [file.split ?? []].flat().map(splitFrom),
      papers: file.papers,
      vouchersUsed: vouchersUsed.map(({ note: _note, ...use }) => ({ ...use, period: shortName(use.period) })),
      earlier: file.history.flatMap((one) => earlierFrom(one, file.sources)),
      ...(previousClosingFen === undefined ? {} : { previousClosing: previousClosingFen }),
      ...(surplusSince === undefined ? {} : { surplusSince }),
    },
  }
}

const CATEGORIES = { 停车: 'parking', 广告: 'advertising', 场地: 'premises', 其他: 'other' } as const satisfies Record<
  FactsFile['sources'][number]['category'],
  IncomeCategory
>

function sourceFrom({ id, category, item, rule, from, until }: FactsFile['sources'][number], communityId: string) {
  const source: IncomeSource = {
    ...{ id, communityId, item, category: CATEGORIES[category], from: from ?? ALWAYS },
    ...(until === undefined ? {} : { until }),
    ...(rule ? { rule: ruleFrom(rule) } : {}),
  }
  return source
}

function ruleFrom({ count, yuanPerMonth, yuanPerYear }: NonNullable<FactsFile['sources'][number]['rule']>): IncomeRule {
  const rate = readYuan(yuanPerMonth ?? yuanPerYear ?? 0) ?? ZERO
  return { count, rate, per: yuanPerMonth === undefined ? 'year' : 'month' }
}

const decisionFrom = ({
  id,
  subject,
  limitFen,
  per,
  on,
  spentBeforeFen,
}: FactsFile['decisions'][number]): Decision => ({
  ...{ id, subject, limit: limitFen, per, decidedOn: on },
  spentBefore: spentBeforeFen ?? fen(0),
})

function earlierFrom(
  { period, sources, expenditure }: FactsFile['history'][number],
  registered: FactsFile['sources'],
): EarlierStatement[] {
  const named = periodOption(period)
  if (named === undefined || named === 'unreadable') return []
  return [
    {
      ...{ period: periodName(named), ...named },
      income: sources.map(({ id, receivedFen, reason }) => ({
        ...{ sourceId: registered.find((one) => plainName(one.id) === plainName(id))?.id ?? id, amount: receivedFen },
        ...(reason === undefined ? {} : { reason }),
      })),
      spending: expenditure.map(({ item, amountFen, payee, decision }, index) => ({
        ...{ lineId: `expenditure-${index + 1}`, item, amount: amountFen },
        ...(payee === undefined ? {} : { payee }),
        ...(decision === undefined ? {} : { decisionId: decision }),
      })),
    },
  ]
}

type SplitInFile = Exclude<NonNullable<FactsFile['split']>, readonly unknown[]>

function splitFrom({ companyPercent, costPercent, source, from, until }: SplitInFile): AgreedSplit {
  const scale = Number.isInteger(companyPercent) ? 1 : HUNDREDTHS
  const company = Math.round(companyPercent * scale)
  return {
    ratio: { owners: WHOLE * scale - company, company },
    ...(costPercent === undefined ? {} : { costPercent }),
    source: /决定|决议|业主/.test(source) ? 'ownersDecision' : 'serviceContract',
    ...{ name: source, from: from ?? ALWAYS },
    ...(until === undefined ? {} : { until }),
  }
}

function shortName(text: string): string {
  const period = periodOption(text)
  return period === undefined || period === 'unreadable' ? text : periodName(period)
}
