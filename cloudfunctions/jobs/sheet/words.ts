import type { PostedContent } from '../../../contract/disclosure/content'
import { checksOf, withFound } from '../../../contract/disclosure/found'
import type { FoundView } from '../../../contract/disclosure/found'
import { ZERO } from '../../../domain/common'
import type { Finding, LocalDate } from '../../../domain/common'
import { linesOf, PARTS, shortCode } from '../../../domain/disclosure'
import type { PartName, TreeHead } from '../../../domain/disclosure'
import { fullDay, ordinal, periodWords, span, yuan } from '../../../src/locales/common'
import { findingWords, PART_WORDS, plainSentence } from '../../../src/locales/disclosure'
import { lineNotes, partTotal } from '../../../src/locales/statement'
import { checksWords } from '../../../src/locales/sheet'

/** One row of the sheet's table. */
export interface SheetRow {
  readonly kind: 'end' | 'part' | 'line' | 'sum'
  readonly item: string
  /** How it came about. */
  readonly note: string
  readonly value: string
}

/** All that stands on a printed sheet, in words. */
export interface SheetWords {
  readonly about: string
  readonly title: string
  /** The plain sentence, in pieces that aren't broken. */
  readonly sentence: readonly string[]
  readonly rows: readonly SheetRow[]
  readonly findings: { readonly head: string; readonly lines: readonly string[] }
  readonly ask: readonly string[]
  readonly check: readonly string[]
  readonly code: string
  readonly root: string
  readonly poster: string
  readonly period: string
}

/** What surrounds the posted content on paper. */
export interface SheetSurroundings {
  readonly code: string
  /** The last root under which its entry stands; absent where none does yet. */
  readonly head?: Pick<TreeHead, 'day' | 'root'> | undefined
  /** PT-06: until when it hangs at least, all versions counted; absent where no rule says. */
  readonly until?: LocalDate | undefined
  /** What came to light once it stood. */
  readonly found?: FoundView | undefined
  /** Phones of the offices, nearest first (PT-32). */
  readonly hotlines: readonly { readonly name: string; readonly phone: string }[]
}

/** The words of a sheet: the same as on the screen, with what paper needs besides. */
export function sheetWords(
  content: PostedContent,
  { code, head, hotlines, until, found }: SheetSurroundings,
): SheetWords {
  const { communityName, period, statement, poster, postedOn } = content
  return {
    about: `${communityName}　${periodWords(period)}（${span(statement.period, statement.period.last)}）`,
    title: '公共收益收支公示',
    sentence: sentenceOf(content),
    rows: rowsOf(withFound(content, found)),
    findings: findingsOf(content, found),
    ask: askWords(content, hotlines),
    check: ['扫右上角的码，或者在“公示”页输入核对码，看到的应和这张一字不差。', keptWords(content)],
    code,
    root: head ? `当日总根（${fullDay(head.day)}）：${shortCode(head.root)}` : '当日总根：次日公布',
    poster: `公示单位：${poster.name}`,
    period: `公示日期：${fullDay(postedOn)}${untilWords(content, until)}`,
  }
}

const sentenceOf = ({ statement }: PostedContent): string[] =>
  plainSentence(statement).map(
    ({ words, amount, end }) => `${words}${amount === undefined ? '' : `${yuan(amount)}元`}${end}`,
  )

function rowsOf(content: PostedContent): SheetRow[] {
  const { opening, closing } = content.statement
  const ends = {
    opening: opening === null ? '没写' : yuan(opening),
    closing: closing === null ? '没写' : yuan(closing),
  }
  return [
    { kind: 'end', item: '期初结余', note: marked(content, 'opening', ['从上一期转来']), value: ends.opening },
    ...PARTS.flatMap((part, nth) => partRows(content, part, nth)),
    { kind: 'sum', item: '期末结余', note: marked(content, 'closing', [CLOSING]), value: ends.closing },
  ]
}

const CLOSING = '期初＋业主分得－支出－转存'

function partRows(content: PostedContent, part: PartName, nth: number): SheetRow[] {
  const { statement } = content
  const lines = linesOf(statement, part)
  const empty: SheetRow = { kind: 'line', item: '没有发生', note: statement.noIncomeReason ?? '', value: yuan(ZERO) }
  return [
    { kind: 'part', item: `${ordinal(nth + 1)}${PART_WORDS[part]}`, note: '', value: partTotal(statement, part) },
    ...(statement[part]?.length === 0 ? [part === 'income' ? empty : { ...empty, note: '' }] : []),
    ...lines.map((line): SheetRow => {
      const note = marked(content, line.id, lineNotes(part, line, statement, content))
      return { kind: 'line', item: line.item, note, value: yuan(line.amount) }
    }),
  ]
}

/** A line with a finding says so on paper as on the screen. */
const marked = ({ findings }: PostedContent, at: string, notes: readonly string[]): string =>
  [...notes, ...(findings.some((finding) => finding.at === at) ? ['对不上'] : [])].join('；')

function findingsOf(content: PostedContent, found: FoundView | undefined): SheetWords['findings'] {
  const { statement, postedOn: today, findings } = content
  const titleOf = (finding: Finding): string => findingWords(finding, { statement, today, to: 'owners' }).title
  const later =
    found?.findings.map((finding) => `${titleOf(finding)}（公示以后，${fullDay(found.on)}核对出来的）`) ?? []
  const lines = [...findings.map(titleOf), ...later]
  const head = `核对结果：${checksWords(checksOf(content, found))}`
  return { head: lines.length === 0 ? `${head}，没有对不上的` : head, lines }
}

function askWords(
  { statement: { contact }, answerDays }: PostedContent,
  hotlines: SheetSurroundings['hotlines'],
): string[] {
  const phones = hotlines.map(({ name, phone }) => `　　${name}：${phone}`).join('\n')
  const within = answerDays === undefined ? '' : `，${answerDays}天内答复`
  return [
    `扫右上角的码，点那一笔直接问${within}。`,
    `打物业电话：${contact.phone || '没写'}，联系人${contact.name || '没写'}。`,
    ...(phones === '' ? [] : [`物业不答，打这几个电话：\n${phones}`]),
  ]
}

const KEPT = { separateAccount: '钱单独开户', separateBooks: '钱专账管理' } as const

function keptWords({ statement: { keeping } }: PostedContent): string {
  if (!keeping) return '钱放在哪里：没写'
  return `${KEPT[keeping.kind]}：${keeping.holder}${keeping.lastFour && `，尾号${keeping.lastFour}`}`
}

/** PT-06: until when it hangs at least; a day counts when it is over, and changed figures begin anew. */
const untilWords = ({ minimumDays, correction }: PostedContent, until: LocalDate | undefined): string => {
  const corrected = correction ? `，${fullDay(correction.on)}更正` : ''
  const isOpen = minimumDays === undefined || until === undefined
  return isOpen ? corrected : `${corrected}，至少张贴到${fullDay(until)}（满${minimumDays}天）`
}
