import { readContent } from '../../../contract/disclosure/content'
import type { Parsed } from '../../../contract/operation'
import { recordVisit } from '../../../contract/supervision/recordVisit'
import type { Finding, Result } from '../../../domain/common'
import { accept, dateOf, refuse } from '../../../domain/common'
import { linesOf, PARTS } from '../../../domain/disclosure'
import { groundId } from '../../../domain/policy'
import { seenFindings } from '../../../domain/supervision'
import type { Change, PersonContext } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import { unitKey } from '../../common/door/standing'
import { attach, ownFiles } from '../../common/files'
import { policiesAt } from '../../common/policies'
import type { StatementRecord } from '../../common/records/disclosure'
import type { SeenRecord, VisitRecord } from '../../common/records/spotCheck'
import { closeVisit, noteVerified } from '../../common/spotCheck/visits'

type Input = Parsed<typeof recordVisit>

/** PT-09: one transaction of ten documents at most, with three photos. What was seen stays as it was seen. */
export default handler(recordVisit, async (input, context) => {
  const { store, caller, commit } = context
  const { visitId, photos } = input
  const visit = await store.get('visits', visitId)
  if (!visit) throw new RangeError(`the door let through a visit that isn't there: ${visitId}`)
  if (!caller.posts.some((post) => unitKey(post) === visit.holder)) {
    return refuse({ code: 'supervision.visitIsTheirs', name: visit.holderName })
  }
  const files = await ownFiles(store, caller.personId, photos)
  if (!files.ok) return files
  const posted = await store.get('statements', visit.statementId)
  const statement = posted?.withdrawn ? undefined : posted
  const held = await heldAgainst(context, input, statement)
  if (!held.ok) return held
  const seen = seenOf(input, context, held.value, statement)
  return commit(async (change): Promise<Result<{ findings: readonly Finding[] }>> => {
    if ((await change.get('visits', visitId))?.done !== false) return refuse({ code: 'supervision.visitedAlready' })
    await change.patch('visits', visitId, { done: true, seen })
    await closeVisit(change, visit, seen)
    await noteVerified(change, visit, context.subject?.regionPath ?? [], seen.at)
    const shown = await show(change, visit, caller.personId, photos)
    if (!shown.ok) return shown
    tell(change, visit, seen, statement, context.subject?.regionPath ?? [])
    return accept({ findings: seen.findings })
  })
})

/** The differences, by the clause in force where the community lies; a line that isn't in the statement is refused. */
async function heldAgainst(
  { store, subject, today }: PersonContext,
  seen: Input,
  statement: StatementRecord | undefined,
): Promise<Result<Finding[]>> {
  const stated = statement ? readContent(statement.content).statement : undefined
  const lines = stated ? PARTS.flatMap((part) => linesOf(stated, part)) : []
  const unknown = seen.lines.find(({ lineId }) => !lines.some(({ id }) => id === lineId))
  if (unknown) return refuse({ code: 'disclosure.noSuchLine', lineId: unknown.lineId })
  const policies = await policiesAt(store, subject?.regionPath ?? [])
  const rule = policies.value('supervision.agreesOnSite', today)
  return accept(rule ? seenFindings(lines, seen, groundId(rule.ground, 'agreesOnSite')) : [])
}

const seenOf = (
  { boardStands, lines, unposted, photos, note }: Input,
  { now, caller }: PersonContext,
  findings: readonly Finding[],
  statement: StatementRecord | undefined,
): SeenRecord => ({
  ...{ at: now, byPerson: caller.personId, boardStands, lines, unposted, photos, note, findings },
  ...(statement ? { entryHash: statement.entryHash } : {}),
})

async function show(
  change: Change,
  { _id: id, communityId }: VisitRecord,
  personId: string,
  photos: readonly string[],
): Promise<Result<unknown>> {
  for (const fileId of photos) {
    const shown = await attach(change, personId, fileId, { collection: 'visits', id, communityId, circle: 'handler' })
    if (!shown.ok) return shown
  }
  return accept(undefined)
}

/** Those who posted and the neighbourhood are told, whether it agreed or not. */
function tell(
  change: Change,
  { communityName, statementId, holderName, communityId }: VisitRecord,
  { findings, at }: SeenRecord,
  statement: StatementRecord | undefined,
  regionPath: readonly string[],
): void {
  const neighbourhood = regionPath.at(-1)
  change.notify({
    to: [...(statement ? [statement.postedBy] : []), ...(neighbourhood ? [`region:${neighbourhood}`] : [])],
    template: findings.length > 0 ? 'visit.differs' : 'visit.agrees',
    figures: { title: holderName, community: communityName, findings: findings.length, on: dateOf(at) },
    page: statement ? `item:statement:${statementId}` : `item:community:${communityId}`,
  })
}
