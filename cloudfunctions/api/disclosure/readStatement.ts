import { readContent } from '../../../contract/disclosure/content'
import type { PostedContent } from '../../../contract/disclosure/content'
import { readStatement } from '../../../contract/disclosure/readStatement'
import type { LocalDate } from '../../../domain/common'
import { accept } from '../../../domain/common'
import { shortCode, standing } from '../../../domain/disclosure'
import { besideOf } from '../../common/disclosure/beside'
import type { Context } from '../../common/door/context'
import { handler } from '../../common/door/handler'

/** The statement, how it reached its owners and what it is read beside: four documents and a page of four. */
export default handler(readStatement, async ({ statementId }, context) => {
  const [statement, reach] = await Promise.all([
    context.store.get('statements', statementId),
    context.store.get('statementReach', statementId),
  ])
  if (!statement) throw new RangeError(`the door let through a statement that isn't there: ${statementId}`)
  const content = readContent(statement.content)
  return accept({
    statementId,
    today: context.today,
    content,
    standing: standingOn(content, context.today),
    code: shortCode(statement.entryHash),
    receipts: statement.receipts,
    ...(reach?.told === undefined ? {} : { told: reach.told }),
    read: reach?.read ?? 0,
    lines: reach?.lines ?? [],
    ...(await besideOf(context.store, statement, content)),
    may: { ask: context.roles.has('owner'), answer: answers(context, content) },
  })
})

/** PT-06: counted from the posting itself. */
const standingOn = ({ postedOn, minimumDays }: PostedContent, today: LocalDate) =>
  standing([{ postedOn, figuresChanged: true }], today, minimumDays ?? 0)

/** Those who post answer for it. */
const answers = ({ roles }: Pick<Context, 'roles'>, { poster }: PostedContent): boolean =>
  poster.kind === 'company' ? roles.has('companyManager') || roles.has('companyStaff') : roles.has('committeeMember')
