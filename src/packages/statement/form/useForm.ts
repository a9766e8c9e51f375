import { useState } from 'react'
import type { openStatement } from '../../../../contract/disclosure/openStatement'
import type { Output } from '../../../../contract/operation'
import type { Instant } from '../../../../domain/common'
import { blockingFindings, checkStatement, type Statement } from '../../../../domain/disclosure'
import type { Finding } from '../../../../domain/common'
import { useDraft } from '../../../services/useDraft'
import { freshForm, isFormState, unreadIn, whole, type FormState, type Unread } from './model'

export type Opened = Output<typeof openStatement>

/** The version that stands and is being corrected. */
export type Correcting = NonNullable<Opened['posted']>

/** The form as it stands, held against the rules that came with it. */
export interface Form {
  readonly opened: Opened
  readonly correcting?: Correcting | undefined
  readonly state: FormState
  /** As it would be posted. */
  readonly statement: Statement
  readonly findings: readonly Finding[]
  /** Those that stop the posting. */
  readonly blocking: readonly Finding[]
  /** Those that go along with it. */
  readonly going: readonly Finding[]
  readonly unread: readonly Unread[]
  /** When this device last kept it. */
  readonly keptAt?: Instant | undefined
  /** A colleague's draft that is newer than what stands here. */
  readonly others?: Opened['draft'] | undefined
  change(next: FormState): void
  takeOthers(): void
  discard(): void
}

/**
 * The form of a period: what this device kept, else the draft on the server, else what the register says.
 * @param correcting the version that is being corrected: the form begins with it, and its days stay those of the posting
 */
export function useForm(opened: Opened, correcting?: Correcting): Form {
  const { communityId, period, prefilled, facts, policy, today } = opened
  const saved = correcting ? undefined : opened.draft
  const fromServer = saved && { ...freshForm(saved.statement), basedOn: saved.savedAt }
  const [start] = useState<FormState>(fromServer ?? freshForm(correcting?.statement ?? prefilled))
  const name = correcting
    ? `correct:${correcting.statementId}:${correcting.version}`
    : `statement:${communityId}:${period}`
  const draft = useDraft(name, start, isFormState)
  const state = draft.value
  const statement = whole(state, facts)
  const posting = {
    on: correcting?.postedOn ?? today,
    ...(state.board && { photo: { id: state.board.fileId, takenOn: today, position: state.board.position } }),
  }
  const { findings } = checkStatement(statement, { ...facts, posting }, policy)
  const blocking = blockingFindings(findings, statement, policy)
  const isNewer = saved !== undefined && !saved.mine && saved.savedAt !== state.basedOn
  return {
    opened,
    correcting,
    state,
    statement,
    findings,
    blocking,
    going: findings.filter((finding) => !blocking.includes(finding)),
    unread: unreadIn(state),
    keptAt: draft.keptAt,
    others: isNewer ? saved : undefined,
    change: draft.write,
    takeOthers: () => fromServer && draft.write(fromServer),
    discard: draft.discard,
  }
}
