import * as v from 'valibot'
import type { OtherInput } from '../../../../contract/disclosure/other'
import type { postOther } from '../../../../contract/disclosure/postOther'
import type { Input } from '../../../../contract/operation'
import { fen, isLocalDate, localDate } from '../../../../domain/common'
import type { LocalDate } from '../../../../domain/common'
import { OTHER_KINDS, type OtherKind } from '../../../../domain/disclosure'
import { OTHER_WORDS } from '../../../locales/service'

export interface FieldsProps {
  readonly filled: Filled
  readonly wrong: Readonly<Record<string, string>>
  readonly onChange: (filled: Filled) => void
}

/** A posting while it is filled in, as typed. */
export interface Filled {
  readonly kind: OtherKind
  readonly title: string
  readonly first: string
  readonly last: string
  readonly lines: readonly FilledLine[]
  readonly words: string
  readonly files: readonly { readonly fileId: string; readonly name: string }[]
  readonly reportedTo: 'assembly' | 'ownersCommittee'
  readonly reportedOn: string
}

export interface FilledLine {
  readonly side: 'income' | 'expense' | 'none'
  readonly item: string
  readonly amount: string
  readonly note: string
}

export type Posting = Input<typeof postOther>['posting']

const filled = v.object({
  kind: v.picklist(OTHER_KINDS),
  title: v.string(),
  first: v.string(),
  last: v.string(),
  lines: v.array(
    v.object({
      side: v.picklist(['income', 'expense', 'none']),
      item: v.string(),
      amount: v.string(),
      note: v.string(),
    }),
  ),
  words: v.string(),
  files: v.array(v.object({ fileId: v.string(), name: v.string() })),
  reportedTo: v.picklist(['assembly', 'ownersCommittee']),
  reportedOn: v.string(),
})

/** Whether what a device kept still has the form's shape. */
export const isFilled = (kept: unknown): kept is Filled => v.is(filled, kept)

export const empty = (kind: OtherKind, communityName: string): Filled => ({
  kind,
  title: `${communityName}${OTHER_WORDS[kind]}`,
  first: '',
  last: '',
  lines: [],
  words: '',
  files: [],
  reportedTo: 'ownersCommittee',
  reportedOn: '',
})

export const emptyLine = (kind: OtherKind): FilledLine => ({
  side: kind === 'parkingManagement' || kind === 'performanceReport' ? 'none' : 'income',
  item: '',
  amount: '',
  note: '',
})

/** What isn't in order before anything is sent, by field; the server holds the rest. */
export function wrongIn({ kind, title, first, last, lines, words, files, reportedOn }: Filled): Record<string, string> {
  const half = (first === '') !== (last === '')
  const wrong: Record<string, string | undefined> = {
    title: title.trim() === '' ? '写一个标题' : undefined,
    period: half ? '起止两天都要选，或者都不选' : first > last ? '结束的那天不能早于开始的那天' : undefined,
    all: lines.length === 0 && words.trim() === '' && files.length === 0 ? '明细、文字、附件至少要有一样' : undefined,
    reportedOn: kind === 'performanceReport' && reportedOn === '' ? '选报告的那天' : undefined,
    files: kind === 'performanceReport' && files.length === 0 ? '附上报告本身，照片或PDF' : undefined,
    ...Object.fromEntries(lines.flatMap((line, nth) => wrongLine(line, nth))),
  }
  return Object.fromEntries(Object.entries(wrong).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

const AMOUNT = /^\d{1,9}(\.\d{1,2})?$/

const wrongLine = ({ item, amount }: FilledLine, nth: number): [string, string][] => [
  ...(item.trim() === '' ? [[`item${nth}`, '写是哪一项'] as [string, string]] : []),
  ...(amount !== '' && !AMOUNT.test(amount) ? [[`amount${nth}`, '写成1280或1280.50'] as [string, string]] : []),
]

/** The posting that is sent; only for what is in order. */
export function postingOf(value: Filled): Posting {
  const { kind, title, first, last, lines, words, files, reportedTo, reportedOn } = value
  return {
    kind,
    title,
    words,
    fileIds: files.map(({ fileId }) => fileId),
    lines: lines.map(({ side, item, amount, note }) => ({
      item,
      note,
      ...(side === 'none' ? {} : { side }),
      ...(amount === '' ? {} : { amount: inFen(amount) }),
    })),
    ...(first === '' ? {} : { period: { first, last } }),
    ...(kind === 'performanceReport' ? { reported: { to: reportedTo, on: reportedOn } } : {}),
  }
}

function inFen(amount: string): number {
  const [whole = '0', parts = ''] = amount.split('.')
  return Number(`${whole}${parts.padEnd(2, '0')}`)
}

/** The lines as the table shows them. */
export const shownLines = (lines: readonly FilledLine[]): OtherInput['lines'] =>
  lines.map(({ side, item, amount, note }) => ({
    item,
    note,
    ...(side === 'none' ? {} : { side }),
    ...(AMOUNT.test(amount) ? { amount: fen(inFen(amount)) } : {}),
  }))

export const dateIn = (text: string): LocalDate | undefined => (isLocalDate(text) ? localDate(text) : undefined)
