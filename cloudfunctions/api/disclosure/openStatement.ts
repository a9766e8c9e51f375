import { readContent } from '../../../contract/disclosure/content'
import { periodNamed } from '../../../contract/disclosure/period'
import { openStatement } from '../../../contract/disclosure/openStatement'
import { statementField } from '../../../contract/disclosure/statement'
import * as v from 'valibot'
import { accept, periodName, refuse } from '../../../domain/common'
import { draftStatement } from '../../../domain/disclosure'
import type { Contact, Statement, StatementFacts } from '../../../domain/disclosure'
import { basisOf, settingOf } from '../../common/disclosure/basis'
import type { Basis } from '../../common/disclosure/basis'
import { takenBy } from '../../common/disclosure/cadence'
import { booksWithout } from '../../common/disclosure/books'
import { factsOf, keepingOn } from '../../common/disclosure/facts'
import { groundsOf } from '../../common/disclosure/grounds'
import { statementIdOf } from '../../common/disclosure/ids'
import { receiptsAt } from '../../common/disclosure/receipts'
import { handler } from '../../common/door/handler'
import type { StatementDraftRecord } from '../../common/records/disclosure'
import type { RegisterRecord } from '../../common/records/registry'

/** Seven documents, whatever the community has: its register, what earlier statements left, the rules, the draft. */
export default handler(openStatement, async ({ communityId, period: asked }, context) => {
  const { store, today, caller, now } = context
  const basis = await basisOf(context, communityId, asked === undefined ? undefined : periodNamed(asked))
  if (!basis.ok) return basis
  const { community, register, period, policy, dueOn, poster } = basis.value
  const name = periodName(period)
  const statementId = statementIdOf(communityId, name)
  const [books, draft, record] = await Promise.all([
    store.get('books', communityId),
    store.get('statementDrafts', statementId),
    store.get('statements', statementId),
  ])
  const posted = record && !record.withdrawn ? { record, content: readContent(record.content) } : undefined
  const rests = books && posted ? booksWithout(books, posted.content) : books
  const taken = takenBy(basis.value.schedule, rests, period)
  if (taken) return refuse(taken)
  const facts = factsOf(register, rests, period, today)
  return accept({
    today,
    communityId,
    communityName: community.name,
    period: name,
    dueOn,
    minimumDays: settingOf(policy, 'minimumPostingDays', period.last),
    poster: { kind: poster.kind, name: poster.name },
    policy,
    grounds: groundsOf(policy),
    facts,
    prefilled: prefilled(basis.value, facts),
    draft: draft && shownDraft(draft, caller.personId),
    posted: posted && {
      statementId,
      version: posted.record.version,
      postedOn: posted.content.postedOn,
      statement: posted.content.statement,
    },
    receivers: receiptsAt(community, now).map((receipt) => receipt.name),
  })
})

/** The registered sources with what they should bring, and why one brings nothing where the register says so. */
function prefilled({ community, register, period, poster }: Basis, facts: StatementFacts): Statement {
  const contact: Contact = (poster.kind === 'company' && community.companyContact) || { name: '', phone: '' }
  const draft = draftStatement(period, facts, contact, keepingOn(register, period.last))
  return { ...draft, income: draft.income?.map((line) => withReason(line, register)) ?? null }
}

function withReason<L extends { readonly sourceId?: string; readonly amount: number }>(
  line: L,
  register: RegisterRecord | undefined,
): L {
  const reason = register?.sources.find(({ id }) => id === line.sourceId)?.zeroReason
  return line.amount === 0 && reason !== undefined ? { ...line, reason } : line
}

const shownDraft = ({ statement, boardFileId, savedAt, savedBy }: StatementDraftRecord, personId: string) => ({
  statement: v.parse(statementField, JSON.parse(statement)),
  boardFileId,
  savedAt,
  mine: savedBy === personId,
})
