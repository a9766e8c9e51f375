import type { Input } from '../../../../contract/operation'
import type { recordVisit } from '../../../../contract/supervision/recordVisit'
import { parseAmount } from '../../../../domain/disclosure'
import type { SeenOn } from '../../../../domain/supervision'
import { SEEN_ON } from '../../../../domain/supervision'
import type { DraftPhoto } from '../../../services/usePhotos'

/** What somebody on site has filled in so far. */
export interface VisitDraft {
  /** Which papers are looked at just now. */
  readonly on: SeenOn
  /** Paper and line → amount as typed. */
  readonly amounts: Readonly<Record<string, string>>
  /** Income that stands nowhere, and how much. */
  readonly item: string
  readonly extra: string
  /** yes, no, or nothing yet. */
  readonly board: string
  readonly photos: readonly DraftPhoto[]
  readonly note: string
}

export const blankVisit: VisitDraft = {
  on: 'contract',
  amounts: {},
  item: '',
  extra: '',
  board: '',
  photos: [],
  note: '',
}

export const isVisitDraft = (value: unknown): value is VisitDraft =>
  typeof value === 'object' && value !== null && 'amounts' in value && 'board' in value && 'photos' in value

/** What keeps it from being recorded, by field. */
export function lacksOf({ amounts, item, extra, board, photos }: VisitDraft) {
  const wrong = Object.values(amounts).some((amount) => amount.trim() !== '' && !parseAmount(amount).ok)
  const half = (item.trim() === '') !== (extra.trim() === '') || (extra.trim() !== '' && !parseAmount(extra).ok)
  return {
    ...(wrong ? { amounts: '有一笔金额看不懂，写成1890.00这样。' } : {}),
    ...(half ? { extra: '写清是什么收入、多少元' } : {}),
    ...(board === '' ? { board: '选一个' } : {}),
    ...(photos.length === 0 ? { photos: '放一张现场的照片' } : {}),
  }
}

/** What is sent: amounts that were typed, paper by paper. */
export function filledIn({
  amounts,
  item,
  extra,
  board,
  note,
}: VisitDraft): Omit<Input<typeof recordVisit>, 'visitId' | 'photos'> {
  const lines = SEEN_ON.flatMap((on) =>
    Object.entries(amounts).flatMap(([key, typed]) => {
      const amount = key.startsWith(`${on}:`) ? parseAmount(typed) : undefined
      return amount?.ok ? [{ lineId: key.slice(on.length + 1), on, amount: amount.value }] : []
    }),
  )
  const found = parseAmount(extra)
  return {
    boardStands: board === 'yes',
    lines,
    unposted: item.trim() !== '' && found.ok ? [{ item, amount: found.value }] : [],
    note,
  }
}
