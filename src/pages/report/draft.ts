import { isProblemCode, type ProblemCode } from '../../../domain/case'
import { useDraft, type Draft } from '../../services/useDraft'
import { isDraftPhoto, type DraftPhoto } from '../../services/usePhotos'

/** A point on the site plan, metres; or on the map, with the name that the map has for it. */
export interface DraftPlace {
  readonly building?: string
  readonly plan?: { readonly x: number; readonly y: number }
  readonly point?: { readonly lat: number; readonly lon: number }
  readonly words?: string
}

/** What a reporter has filled in so far. */
export interface ReportDraft {
  readonly photos: readonly DraftPhoto[]
  readonly problem?: ProblemCode
  readonly place: DraftPlace
  readonly words: string
  readonly plate: string
  readonly phone: string
  /** Without their own number, if the server knows one. */
  readonly withoutPhone: boolean
}

const EMPTY: ReportDraft = { photos: [], place: {}, words: '', plate: '', phone: '', withoutPhone: false }

/** The report that is being filled in; it outlives a lost network and never sends itself. */
export const useReportDraft = (): Draft<ReportDraft> => useDraft('report', EMPTY, isReport)

function isReport(value: unknown): value is ReportDraft {
  if (typeof value !== 'object' || value === null || !('photos' in value) || !('place' in value)) return false
  const hasProblem = !('problem' in value) || (typeof value.problem === 'string' && isProblemCode(value.problem))
  return hasProblem && Array.isArray(value.photos) && value.photos.every(isDraftPhoto) && 'words' in value
}

/** Whether the place says enough to look for it. */
export const hasPlace = ({ building, plan, point }: DraftPlace): boolean =>
  building !== undefined || plan !== undefined || point !== undefined

/** 2栋，东侧消防车道入口: the place as one says it. */
export function placeWords({ building, plan, point, words }: DraftPlace): string {
  const marked = building === undefined && (plan !== undefined || point !== undefined) ? '图上标出的地方' : undefined
  return [building, marked, words?.trim()].filter(Boolean).join('，')
}
