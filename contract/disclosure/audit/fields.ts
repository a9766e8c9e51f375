import * as v from 'valibot'
import { AUDIT_STEPS } from '../../../domain/disclosure'
import { date, id, instant, line, list, money, optionalText, text, textOf } from '../../fields'
import { creditCode } from '../../registry/fields'
import { lineId } from '../statement'

const LONGEST_OBJECTION = 200

/** What an owner wants to add; seen by those who handle the objections alone. */
export const objectionWords = v.optional(textOf(LONGEST_OBJECTION))

/** Heads and whole dm² of those who object, and how many units they are. */
export const countField = v.object({ units: v.number(), heads: v.number(), areaDm2: v.number() })

const share = v.object({
  part: v.number(),
  whole: v.optional(v.number()),
  needed: v.optional(v.number()),
  reached: v.boolean(),
})

/** As the domain's `ObjectionShares`. */
export const sharesField = v.object({ heads: share, area: share, opens: v.boolean() })

export const auditState = v.picklist(['counting', 'open', 'engaged', 'rectifying', 'rectified', 'verified', 'closed'])

export type AuditState = v.InferOutput<typeof auditState>

export const auditStep = v.picklist(['open', ...AUDIT_STEPS])

/** 第三方审计机构 with its contract, as somebody enters it. */
export const engagementInput = {
  auditor: line,
  creditCode,
  contractOn: date,
  /** Scan of the contract. */
  fileId: id,
  /** Period audited, first and last day. */
  first: date,
  last: date,
}

export const engagementField = v.object({
  auditor: v.string(),
  creditCode: v.string(),
  contractOn: date,
  fileId: v.string(),
  first: date,
  last: date,
})

/** 审计发现, as the auditor enters it: about a line or the whole, with both figures where it is about an amount. */
export const findingInput = v.object({
  what: text,
  lineId: v.optional(lineId),
  stated: v.optional(money),
  found: v.optional(money),
  /** What it goes against: a clause, an article of the contract. */
  rule: optionalText,
})

export const auditFindingField = v.object({
  what: v.string(),
  lineId: v.optional(v.string()),
  item: v.optional(v.string()),
  stated: v.optional(money),
  found: v.optional(money),
  rule: v.optional(v.string()),
})

export type AuditFindingView = v.InferOutput<typeof auditFindingField>

/** One step that an audit took, as it is shown: units, never people. */
export const auditEventField = v.object({
  step: auditStep,
  at: instant,
  byName: v.string(),
  words: v.optional(v.string()),
  fileIds: list(v.string()),
  seq: v.number(),
})
