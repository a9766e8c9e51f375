import type { PostedContent } from '../../contract/disclosure/content'
import type { Difference, KnownHead } from '../../contract/disclosure/proof'
import type { VersionRow } from '../../contract/disclosure/listVersions'
import { addDays } from '../../domain/common'
import type { LocalDate, Money } from '../../domain/common'
import type { Change, ComparedField, PartName } from '../../domain/disclosure'
import { dayName, yuan } from './common'
import { PART_WORDS } from './disclosure'
import { postedDay } from './statement'

interface Worked {
  readonly state: string
  readonly head?: KnownHead | undefined
  readonly difference?: Difference | undefined
  readonly goesOn?: boolean
  readonly replaced?: boolean
}

type Shown = Pick<PostedContent, 'postedOn' | 'correction'>

const DIFFERENCES: Readonly<Record<Difference, string>> = {
  content: '这一页的字，和当时公示时记下的对不上。',
  entry: '你这台手机上次核过这份账，记的不是这一条。',
  tree: '这一条不在当日总根里，本来应该在。',
  head: '今天的总根，和你这台手机上次记下的接不上：以前的记录被动过。',
}

/** What this phone checked of the tree, or what doesn't agree; undefined while nothing is known. */
export function treeWords(worked: Worked, shown: Shown, today: LocalDate): string | undefined {
  const { state, difference, replaced } = worked
  if (state === 'differs' && difference) return DIFFERENCES[difference]
  if (state !== 'verified') return undefined
  const another = replaced ? '你这台手机上次核的是前面一版，这一版是后来换上的，前面那版也还看得到。' : ''
  return `${another}${rootWords(worked, shown, today)}`
}

function rootWords({ head, goesOn }: Worked, { postedOn, correction }: Shown, today: LocalDate): string {
  if (!head) return waitingWords(correction?.on ?? postedOn, today)
  const inside = `它在${dayName(head.day, today)}的总根里`
  return goesOn
    ? `${inside}，这个总根和你手机上次记下的接得上：以前的公示也没人动过。`
    : `${inside}。你的手机头一回记下总根，下次再核，以前的公示有没有人动过就看得出来。`
}

/** The root of a day is out after its midnight; an entry of the last minutes may go in with the next day's. */
const waitingWords = (on: LocalDate, today: LocalDate): string =>
  addDays(on, 2) < today
    ? `${dayName(on, today)}记下的，早该收进总根，到现在还没有。明天还这样，打电话给社区。`
    : '刚记下的，今天夜里收进当日总根；明天再核一遍，就知道它在里面。'

/** When the version that is shown was put before the owners. */
export const sealedDay = (content: PostedContent, today: LocalDate): string =>
  content.correction ? dayName(content.correction.on, today) : postedDay(content, today)

const FIELDS: Readonly<Record<ComparedField, string>> = {
  item: '项目',
  amount: '金额',
  category: '类别',
  sourceId: '对应的收入项目',
  reason: '没收入的原因',
  receiver: '分给谁',
  voucher: '凭证号',
  decisionId: '业主决定',
  payee: '收款人',
  transferredOn: '转存日子',
  remark: '说明',
}

const PLACES = {
  contact: '联系人',
  keeping: '钱放在哪里',
  noIncomeReason: '没有收入的原因',
  subtotals: '小计',
} as const
const ENDS = { opening: '期初结余', closing: '期末结余' } as const

/** One difference between two versions, as a line of a ledger: what, how it was, how it is. */
export interface ChangeWords {
  readonly title: string
  readonly before?: string
  readonly after?: string
}

export function changeWords(change: Change): ChangeWords {
  switch (change.kind) {
    case 'added':
      return { title: `${partWord(change.part)}：多了“${change.line.item}”`, after: `${yuan(change.line.amount)}元` }
    case 'removed':
      return { title: `${partWord(change.part)}：去掉“${change.line.item}”`, before: `${yuan(change.line.amount)}元` }
    case 'end':
      return { title: ENDS[change.place], before: amountWord(change.before), after: amountWord(change.after) }
    case 'part':
      return { title: `${partWord(change.part)}：${change.isThere ? '补上了这一部分' : '这一部分没有了'}` }
    case 'words':
      return { title: `${PLACES[change.place]}改了` }
    case 'altered':
      return alteredWords(change)
  }
}

function alteredWords({ part, before, after, fields }: Extract<Change, { kind: 'altered' }>): ChangeWords {
  const words = fields.filter((field) => field !== 'amount').map((field) => FIELDS[field])
  const title = `${partWord(part)}：“${before.item}”${words.length > 0 ? `的${words.join('、')}改了` : ''}`
  if (fields.includes('amount')) return { title, before: `${yuan(before.amount)}元`, after: `${yuan(after.amount)}元` }
  const [only] = fields
  if (only === undefined || fields.length > 1 || HIDDEN.includes(only)) return { title }
  return { title, before: String(before[only] ?? '没写'), after: String(after[only] ?? '没写') }
}

/** Ids and codes say nothing to owners. */
const HIDDEN: readonly ComparedField[] = ['category', 'sourceId', 'receiver']

const partWord = (part: PartName): string => PART_WORDS[part]

const amountWord = (amount: Money | null): string => (amount === null ? '没写' : `${yuan(amount)}元`)

/** 第2版，10月20日更正. */
export function versionTitle({ version, on, reason }: VersionRow, today: LocalDate): string {
  return `第${version}版，${dayName(on, today)}${reason === undefined ? '公示' : '更正'}`
}

/** What became of a version. */
export function endedWords({ ended }: VersionRow, today: LocalDate): string {
  if (!ended) return '现在挂着的'
  return `${dayName(ended.on, today)}${ended.by === 'correction' ? '换成下一版' : '撤下'}`
}
