import type { Circle } from '../../../contract/circle'
import type { Instant } from '../../../domain/common'
import type { Doc } from './doc'

/** What a file is for; `made` are those that we made for somebody, such as a printed sheet: they go by themselves. */
export type FilePurpose = 'photo' | 'workbook' | 'paper' | 'made'

/** What the content check said of a picture: nothing yet, nothing against it, a person has to look, never to be shown. */
export type CheckState = 'waiting' | 'pass' | 'review' | 'risky'

/** A file in private storage: who brought it, what it is, and which record says who may see it. */
export interface FileRecord extends Doc {
  /** Who brought it. */
  readonly personId: string
  readonly purpose: FilePurpose
  readonly cloudId: string
  readonly mime: string
  readonly bytes: number
  readonly sha256: string
  /** pixels, of a picture */
  readonly width?: number
  readonly height?: number
  readonly check: CheckState
  /** Under which the answer of the check comes. */
  readonly checkTrace?: string
  readonly at: Instant
  /** The record that it belongs to, and who of those around that record may see it; absent while it belongs to none. */
  readonly shownWith?: { readonly collection: string; readonly id: string; readonly circle: Circle }
  /** Of that record. */
  readonly communityId?: string
  /** Sorts by when it is taken away; absent once a record shows it. */
  readonly unusedKey?: string
}
