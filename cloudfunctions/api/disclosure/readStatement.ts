import { readContent } from '../../../contract/disclosure/content'
import type { PostedContent } from '../../../contract/disclosure/content'
import { listSheets } from '../../../contract/disclosure/listSheets'
import { printStatement } from '../../../contract/disclosure/printStatement'
import { readStatement } from '../../../contract/disclosure/readStatement'
import { recordEntry } from '../../../contract/disclosure/recordEntry'
import type { Role } from '../../../contract/roles'
import { accept, dateOf } from '../../../domain/common'
import { shortCode } from '../../../domain/disclosure'
import { besideOf } from '../../common/disclosure/beside'
import { foundView } from '../../common/disclosure/found'
import { standingOn } from '../../common/disclosure/versions'
import type { Context } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import type { StatementRecord } from '../../common/records/disclosure'

/** The statement, how it reached its owners and what it is read beside: five documents and a page of four. */
export default handler(readStatement, async ({ statementId }, context) => {
  const [statement, reach, noted] = await Promise.all([
    context.store.get('statements', statementId),
    context.store.get('statementReach', statementId),
    context.store.get('provincialEntries', statementId),
  ])
  if (!statement) throw new RangeError(`the door let through a statement that isn't there: ${statementId}`)
  const content = readContent(statement.content)
  return accept({
    statementId,
    today: context.today,
    content,
    version: statement.version,
    ...withdrawalOf(statement),
    ...(statement.found && { found: foundView(statement) }),
    standing: standingOn(statement, context.today),
    code: shortCode(statement.entryHash),
    receipts: statement.receipts,
    ...(reach?.told === undefined ? {} : { told: reach.told }),
    read: reach?.read ?? 0,
    lines: reach?.lines ?? [],
    ...(noted ? { entry: { ...noted, ofThese: noted.entryHash === statement.entryHash } } : {}),
    ...(await besideOf(context.store, statement, content)),
    may: mayDo(context, statement, content),
  })
})

const withdrawalOf = ({ withdrawn }: StatementRecord) =>
  withdrawn && {
    withdrawn: {
      on: dateOf(withdrawn.at),
      reason: withdrawn.reason,
      findings: withdrawn.findings,
      grounds: withdrawn.grounds,
    },
  }

/** Owners ask while it stands; those who post answer for it, and may put another in its place. */
function mayDo({ roles }: Pick<Context, 'roles'>, { withdrawn }: StatementRecord, { poster }: PostedContent) {
  const posts =
    poster.kind === 'company' ? roles.has('companyManager') || roles.has('companyStaff') : roles.has('committeeMember')
  return {
    ask: !withdrawn && roles.has('owner'),
    answer: posts,
    correct: !withdrawn && posts,
    print: !withdrawn && among(roles, printStatement.who),
    enter: !withdrawn && among(roles, recordEntry.who),
    sheets: among(roles, listSheets.who),
  }
}

const among = (roles: ReadonlySet<Role>, who: readonly Role[]): boolean => who.some((role) => roles.has(role))
