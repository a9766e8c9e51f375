import { canonical, dateOf, endOf } from '../../../domain/common'
import type { Instant, Json, LocalDate } from '../../../domain/common'
import { auditDueOn } from '../../../domain/disclosure'
import type { EntryKind } from '../../../domain/disclosure'
import { auditTitle } from '../disclosure/title'
import type { Change, PersonContext } from '../door/context'
import { append } from '../postingLog/append'
import type { AuditEvent, AuditOpening, AuditRecord, AuditResolution } from '../records/audit'
import { openItem } from '../workItems'
import type { AuditGround, Unit } from './ground'
import { auditItemOf } from './ids'
import { newAudit } from './record'

/** What opens an audit, and by whose act. */
export type Opening = Omit<AuditOpening, 'at'> & {
  readonly resolution?: AuditResolution
  /** The unit whose act it is; absent where the owners' objections reached the line. */
  readonly signer?: Unit
}

/** Who reached the line: nobody by name. */
const OWNERS: Unit = { key: 'owners', name: '业主' }

/**
 * PT-49: the right to an audit opens: once for a statement, with its work for whoever engages, its entry in the posting log, and
 * its message to owners, poster and offices.
 */
export async function openAudit(
  change: Change,
  context: PersonContext,
  ground: AuditGround,
  audit: AuditRecord | undefined,
  opening: Opening,
): Promise<void> {
  const { statement, terms, engager, poster } = ground
  const { resolution, signer: _signer, ...opened } = opening
  const { _id: statementId } = statement
  const today = dateOf(context.now)
  const dueOn = auditDueOn('open', today, terms)
  const event = await vouchedStep(change, context, ground, opening)
  const fields = {
    state: 'open' as const,
    counted: opening.counted,
    opening: { ...opened, at: context.now },
    ...(resolution && { resolution }),
    since: today,
    ...(dueOn && { dueOn }),
    engager: engager.key,
    engagerName: engager.name,
    poster: poster.key,
    posterName: poster.name,
    events: [event],
  }
  if (audit) await change.patch('audits', statementId, { ...fields, tallyKey: undefined })
  else await change.insert('audits', { ...newAudit(ground, context.now), ...fields })
  await openWork(change, ground, dueOn, context.now)
  if (opening.by !== 'bundle') tellOpened(change, ground, dueOn)
}

/** The entry of the log: the count that reached the line, or the committee's resolution. */
async function vouchedStep(
  change: Change,
  context: PersonContext,
  ground: AuditGround,
  { by, counted, shares, resolution, signer = OWNERS }: Opening,
): Promise<AuditEvent> {
  const { _id: statementId } = ground.statement
  const content: Json = {
    statementId,
    step: 'open',
    by,
    counted: { ...counted },
    whole: { heads: shares.heads.whole ?? null, areaDm2: shares.area.whole ?? null },
    percent: ground.percent ?? null,
    basis: ground.basis,
    resolution: resolution ? { number: resolution.number, decidedOn: resolution.decidedOn } : null,
  }
  const kind = by === 'owners' ? 'objectionsCounted' : 'auditStep'
  return vouch(change, context, ground, { step: 'open', kind, signer, content })
}

interface Vouched {
  readonly step: AuditEvent['step']
  readonly kind: EntryKind
  readonly signer: Unit
  readonly content: Json
  readonly words?: string | undefined
  readonly fileIds?: readonly string[]
}

/** Puts a step into the posting log: two documents. */
export async function vouch(
  change: Change,
  { now, caller, newId }: Pick<PersonContext, 'now' | 'caller' | 'newId'>,
  { statement: { _id: refId, communityId } }: Pick<AuditGround, 'statement'>,
  { step, kind, signer, content, words, fileIds = [] }: Vouched,
): Promise<AuditEvent> {
  const salt = newId('salt')
  const { entry } = await append(change, communityId, { kind, content, salt, refId }, now)
  return {
    step,
    at: now,
    by: signer.key,
    byName: signer.name,
    byPerson: caller.personId,
    fileIds,
    content: canonical(content),
    salt,
    seq: entry.seq,
    ...(words === undefined || words === '' ? {} : { words }),
  }
}

async function openWork(
  change: Change,
  ground: AuditGround,
  dueOn: LocalDate | undefined,
  now: Instant,
): Promise<void> {
  const { statement, community, engager } = ground
  const { _id: refId, communityId, period } = statement
  await openItem(change, {
    _id: auditItemOf(refId),
    kind: 'audit',
    refId,
    title: auditTitle(period),
    communityId,
    communityName: community.name,
    regionPath: community.regionPath,
    holder: engager.key,
    period: dateOf(now).slice(0, 'YYYY-MM'.length),
    indicators: ['audits.open'],
    facts: { statement: period, status: 'open' },
    ...(dueOn && { dueAt: endOf(dueOn) }),
  })
}

/** PT-49: whoever engages has it in hand; owners, the poster and the offices are told. */
function tellOpened(change: Change, ground: AuditGround, dueOn: LocalDate | undefined): void {
  const { statement, community, engager, poster } = ground
  const page = `item:audit:${statement._id}`
  const about = { title: auditTitle(statement.period), community: community.name }
  const figures: Record<string, string> = dueOn === undefined ? about : { ...about, dueOn }
  change.notify({ to: [engager.key], template: 'audit.yours', figures, page })
  const offices = community.regionPath.map((code) => `region:${code}`).filter((key) => key !== engager.key)
  change.notify({ to: ['owners', poster.key, ...offices], template: 'audit.opened', figures, page })
}
