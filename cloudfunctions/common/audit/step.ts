import type { Json, Result } from '../../../domain/common'
import { accept, dateOf, endOf, refuse } from '../../../domain/common'
import { advanceAudit, auditDueOn } from '../../../domain/disclosure'
import type { AuditStatus, AuditStep } from '../../../domain/disclosure'
import { auditTitle } from '../disclosure/title'
import type { Change, PersonContext } from '../door/context'
import { attach } from '../files'
import type { AuditRecord } from '../records/audit'
import type { Patch } from '../store/port'
import { closeItem, moveItem } from '../workItems'
import type { AuditGround, Unit } from './ground'
import { auditItemOf } from './ids'
import { vouch } from './open'

/** One step as somebody takes it. */
export interface Taken {
  readonly step: AuditStep
  readonly signer: Unit
  readonly words?: string | undefined
  /** Files that come with it, three at most: those around the audit who may see them. */
  readonly files?: readonly { readonly fileId: string; readonly circle: 'public' | 'community' | 'handler' }[]
  /** What the posting log vouches for besides step and statement. */
  readonly facts?: { readonly [fact: string]: Json }
  readonly sets?: Patch<AuditRecord>
}

/** PT-49 to PT-52: takes one step of an audit in its transaction: ten documents at most, three of them files. */
export async function takeStep(
  change: Change,
  context: PersonContext,
  ground: AuditGround,
  taken: Taken,
): Promise<Result<AuditStatus>> {
  const statementId = ground.statement._id
  const audit = await change.get('audits', statementId)
  const { step, files = [] } = taken
  if (!audit || audit.state === 'counting')
    return refuse({ code: 'disclosure.auditStepNotHere', status: 'counting', step })
  const next = advanceAudit(audit.state, step)
  if (!next.ok) return next
  const shown = { collection: 'audits', id: statementId, communityId: audit.communityId }
  for (const { fileId, circle } of files) {
    const attached = await attach(change, context.caller.personId, fileId, { ...shown, circle })
    if (!attached.ok) return attached
  }
  await write(change, context, ground, { audit, taken, to: next.value })
  return next
}

interface Written {
  readonly audit: AuditRecord
  readonly taken: Taken
  readonly to: AuditStatus
}

async function write(
  change: Change,
  context: PersonContext,
  ground: AuditGround,
  { audit, taken, to }: Written,
): Promise<void> {
  const { step, signer, words, files = [], facts = {}, sets = {} } = taken
  const today = dateOf(context.now)
  const dueOn = auditDueOn(to, today, ground.terms)
  const content = { statementId: audit._id, step, ...facts, words: words ?? null }
  const fileIds = files.map(({ fileId }) => fileId)
  const event = await vouch(change, context, ground, { step, kind: 'auditStep', signer, content, words, fileIds })
  const events = [...audit.events, event].slice(-MOST_EVENTS)
  await change.patch('audits', audit._id, { ...sets, state: to, since: today, dueOn, events })
  const holder = holderOf(to, audit, ground)
  const id = auditItemOf(audit._id)
  if (to === 'closed') await closeItem(change, id, context.now, ['audits.closed'], { hands: [holder] })
  else
    await moveItem(change, id, {
      holder,
      dueAt: dueOn ? endOf(dueOn) : null,
      state: 'open',
      level: 0,
      facts: { statement: audit.period, status: to },
      indicators: ['audits.open'],
    })
  tell(change, ground, { audit, taken, to }, holder)
}

/** Sent back again and again, an audit keeps its latest steps; all of them stand in the posting log. */
const MOST_EVENTS = 50

/** In whose hands an audit is: who engages waits for the findings, who posted puts right and posts, the office verifies. */
function holderOf(state: AuditStatus, audit: AuditRecord, { engager, poster, community }: AuditGround): string {
  if (state === 'open' || state === 'engaged') return audit.engager ?? engager.key
  if (state === 'rectified') return `region:${community.regionPath.at(-1) ?? ''}`
  return poster.key
}

/** Owners learn what was found and how it ended; whoever has it in hand learns every step. */
function tell(change: Change, ground: AuditGround, { audit, taken: { step }, to }: Written, holder: string): void {
  const { statement, community } = ground
  const figures = { title: auditTitle(audit.period), community: community.name }
  const page = `item:audit:${statement._id}`
  const offices = community.regionPath.map((code) => `region:${code}`)
  const toAll = step === 'reportClean' || step === 'reportProblems' || step === 'postRectified'
  const readers = toAll ? ['owners', audit.engager ?? '', ...offices] : [audit.engager ?? '']
  const others = [...new Set(readers)].filter((key) => key !== '' && key !== holder)
  if (to !== 'closed') change.notify({ to: [holder], template: 'audit.yours', figures, page })
  change.notify({ to: to === 'closed' ? [...others, holder] : others, template: `audit.${step}`, figures, page })
}

/** The step's end, for an operation that answers with the statement alone. */
export const stepped = (statementId: string, done: Result<AuditStatus>): Result<{ statementId: string }> =>
  done.ok ? accept({ statementId }) : done
