import type { CommunityRecord } from '../common/records/registry'
import type { WorkItemRecord } from '../common/records/supervision'
import type { Store, Transaction } from '../common/store/port'
import { each } from './each'

const COMMUNITIES = 5
const PAGE = 100
const NOT_DONE = ['open', 'overdue'] as const

/** Keys of the companies that serve a community no longer, and of the one that does. */
interface Handover {
  readonly former: readonly string[]
  readonly current: string
  /** Name of the one that does. */
  readonly name: string
}

/**
 * After a change of company, what is not done yet goes from the hands of the company before into those of the new one: queue, case,
 * question, self-check and what an audit found alike. Each item moves in a transaction of its own, so a run that died is simply run again.
 * @returns how many communities it took
 */
export async function handOver(store: Store): Promise<number> {
  const communities = await store.find('communities', {
    where: { handoverKey: { gt: '' } },
    order: ['handoverKey', 'asc'],
    limit: COMMUNITIES,
  })
  await each(communities, (community) => handOverOne(store, community))
  return communities.length
}

async function handOverOne(store: Store, community: CommunityRecord): Promise<void> {
  const { _id, companyId, companyName: name = '', handoverKey, formerCompanies = [] } = community
  const former = formerCompanies.map((one) => keyOf(one.companyId))
  const handover = { former, current: keyOf(companyId ?? ''), name }
  for (const state of NOT_DONE) await handOverItems(store, _id, state, handover)
  await store.tx(async (transaction) => {
    const standing = await transaction.get('communities', _id)
    if (standing?.handoverKey !== handoverKey) return
    await renameOwed(transaction, community)
    await transaction.patch('communities', _id, { handoverKey: undefined, formerCompanies: undefined })
  })
}

const keyOf = (companyId: string): string => `company:${companyId}`

async function handOverItems(store: Store, communityId: string, state: string, handover: Handover): Promise<void> {
  let after: string | undefined
  do {
    const where = { communityId, state }
    const page = await store.find('workItems', {
      where,
      order: ['dueKey', 'asc'],
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    })
    await each(page, (item) => store.tx((transaction) => handOverItem(transaction, item, handover)))
    after = page.length < PAGE ? undefined : page.at(-1)?.dueKey
  } while (after !== undefined)
}

async function handOverItem(transaction: Transaction, { _id }: WorkItemRecord, handover: Handover): Promise<void> {
  const item = await transaction.get('workItems', _id)
  if (!item) return
  if (item.kind === 'audit') await handOverAudit(transaction, item.refId, handover)
  const { holder, hands, offeredTo } = item
  const moved = renamed([holder, ...hands, ...(offeredTo === undefined ? [] : [offeredTo])], handover)
  if (!moved) return
  await transaction.patch('workItems', _id, {
    holder: renamed([holder], handover)?.[0] ?? holder,
    hands: renamed(hands, handover) ?? hands,
    offeredTo: offeredTo === undefined ? undefined : (renamed([offeredTo], handover)?.[0] ?? offeredTo),
  })
  if (item.kind === 'case') await handOverCase(transaction, item.refId, handover)
  if (item.kind === 'question') await handOverQuestion(transaction, item.refId, handover)
  if (item.kind === 'selfCheck') await handOverSelfCheck(transaction, item.refId, handover)
}

/** What an audit finds is put right by whoever has the books now, whoever has the audit itself in hand. */
async function handOverAudit(transaction: Transaction, statementId: string, handover: Handover): Promise<void> {
  const [poster] = renamed([(await transaction.get('audits', statementId))?.poster ?? ''], handover) ?? []
  if (poster) await transaction.patch('audits', statementId, { poster, posterName: handover.name })
}

/** A self-check that isn't published yet is published by the company that serves the community now. */
async function handOverSelfCheck(transaction: Transaction, selfCheckId: string, handover: Handover): Promise<void> {
  const [holder] = renamed([(await transaction.get('selfChecks', selfCheckId))?.holder ?? ''], handover) ?? []
  if (holder) await transaction.patch('selfChecks', selfCheckId, { holder, holderName: handover.name })
}

async function handOverCase(transaction: Transaction, caseId: string, handover: Handover): Promise<void> {
  const record = await transaction.get('cases', caseId)
  if (!record) return
  const hands = renamed(record.hands, handover) ?? record.hands
  const handlers = renamed(record.handlers, handover) ?? record.handlers
  await transaction.patch('cases', caseId, { hands, handlers })
}

async function handOverQuestion(transaction: Transaction, questionId: string, handover: Handover): Promise<void> {
  const record = await transaction.get('questions', questionId)
  const handlers = record && renamed(record.handlers, handover)
  if (handlers) await transaction.patch('questions', questionId, { handlers })
}

/** Whoever is said to owe a statement is the company that serves the community now. */
async function renameOwed(transaction: Transaction, community: CommunityRecord): Promise<void> {
  const { _id, companyName = '', formerCompanies = [] } = community
  const books = await transaction.get('books', _id)
  const names = formerCompanies.map(({ name }) => name)
  const isOld = books?.owed.some(({ holderName }) => names.includes(holderName))
  if (!books || !isOld) return
  const owed = books.owed.map((one) => (names.includes(one.holderName) ? { ...one, holderName: companyName } : one))
  await transaction.patch('books', _id, { owed })
}

/** The same keys with the current company in place of those before, each once; undefined where none of those is among them. */
function renamed(keys: readonly string[], { former, current }: Handover): string[] | undefined {
  if (!keys.some((key) => former.includes(key))) return undefined
  return [...new Set(keys.map((key) => (former.includes(key) ? current : key)))]
}
