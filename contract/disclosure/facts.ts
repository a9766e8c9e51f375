import * as v from 'valibot'
import { date, list, money } from '../fields'

const board = v.picklist(['mainPedestrianEntrance', 'elsewhere'])

/** A registered source of income, as the domain's `IncomeSource`. */
export const sourceField = v.object({
  id: v.string(),
  communityId: v.string(),
  category: v.picklist(['parking', 'advertising', 'premises', 'other']),
  item: v.string(),
  rule: v.optional(v.object({ count: v.number(), rate: money, per: v.picklist(['month', 'year']) })),
  contract: v.optional(v.object({ number: v.string(), payer: v.string() })),
  zeroReason: v.optional(v.string()),
  from: date,
  until: v.optional(date),
})

/** 业主共同决定, as the domain's `Decision`. */
export const decisionField = v.object({
  id: v.string(),
  subject: v.string(),
  limit: money,
  per: v.picklist(['quarter', 'total']),
  decidedOn: date,
  spentBefore: money,
})

/** How the surplus is split, as the domain's `AgreedSplit`. */
export const splitField = v.object({
  ratio: v.object({ owners: v.number(), company: v.number() }),
  costPercent: v.optional(v.number()),
  source: v.picklist(['serviceContract', 'ownersDecision']),
  name: v.string(),
  from: date,
  until: v.optional(date),
})

export const boardField = v.object({ place: v.string(), position: board })

/** Photo of the board with the posting on it. */
export const boardPhotoField = v.object({
  id: v.string(),
  takenOn: date,
  position: board,
  hash: v.optional(v.string()),
})

/** What an earlier statement said, as the domain's `EarlierStatement`. */
const earlierField = v.object({
  period: v.string(),
  first: date,
  last: date,
  income: list(v.object({ sourceId: v.string(), amount: money, reason: v.optional(v.string()) })),
  spending: list(
    v.object({
      lineId: v.string(),
      item: v.string(),
      amount: money,
      payee: v.optional(v.string()),
      decisionId: v.optional(v.string()),
    }),
  ),
  photo: v.optional(v.string()),
})

/** What a statement is held against, as the domain's `StatementFacts`. */
export const factsField = v.object({
  sources: list(sourceField),
  decisions: list(decisionField),
  splits: list(splitField),
  previousClosing: v.optional(money),
  papers: v.record(v.string(), list(v.picklist(['quotation', 'contract', 'acceptance']))),
  vouchersUsed: list(v.object({ voucher: v.string(), period: v.string(), community: v.optional(v.string()) })),
  earlier: list(earlierField),
  surplusSince: v.optional(date),
  noticeBoard: v.optional(boardField),
  posting: v.optional(v.object({ on: date, photo: v.optional(boardPhotoField) })),
})
