import * as v from 'valibot'
import { seenBy } from '../circle'
import { date, findingField, id, instant, list } from '../fields'
import { operation } from '../operation'
import { postedContent } from './content'
import { foundField } from './found'
import { groundField } from './policy'
import { provincialEntry } from './recordEntry'
import { periodNameField, summaryField } from './statement'

/** How long a posting has stood (PT-06), as the domain's `Standing`. */
export const standingField = v.object({
  postedOn: date,
  stands: v.boolean(),
  daysUp: v.number(),
  daysOfFigures: v.number(),
  daysToGo: v.number(),
  mayComeDownOn: v.optional(date),
})

/** When an office had it on its desk (PT-38). */
export const receiptField = v.object({
  office: v.picklist(['neighbourhood', 'subdistrict', 'county']),
  name: v.string(),
  at: instant,
})

/** 报价, 合同 or 验收照片 of one line; without a file where it was only shown. */
export const paperField = v.object({
  lineId: v.string(),
  kind: v.picklist(['quotation', 'contract', 'acceptance']),
  on: date,
  fileId: v.optional(v.string()),
})

/** Questions on one line, those with photos as evidence among them (PT-09). */
const lineTalkField = v.object({
  lineId: v.string(),
  asked: v.number(),
  answered: v.number(),
  evidence: v.optional(v.number()),
})

/** A posted statement as anybody may read it; how it reached the owners is the community's. */
export const readStatement = operation({
  name: 'disclosure.readStatement',
  summary: 'A posted statement with its standing, its findings and who has it',
  effect: 'read',
  who: ['person'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({ statementId: id }),
  output: v.object({
    statementId: v.string(),
    today: date,
    content: postedContent,
    /** 1 is the first; more where it was corrected, or withdrawn and posted again. */
    version: v.number(),
    /** Present while it is withdrawn: why, and what was found of it (PT-06). */
    withdrawn: v.optional(
      v.object({ on: date, reason: v.string(), findings: list(findingField), grounds: list(groundField) }),
    ),
    /** What came to light once it stood, with its grounds. */
    found: v.optional(foundField),
    standing: v.optional(standingField),
    /** Short code of the entry in the posting log. */
    code: v.string(),
    receipts: list(receiptField),
    /** PT-37: how many verified owners were told, once all of them were, and how many have opened it. */
    told: seenBy(['community'], v.number()),
    read: seenBy(['community'], v.number()),
    /** Questions on its lines that the community may see. */
    lines: seenBy(['community'], list(lineTalkField)),
    /** Earlier statements over as many months, the latest first; four at most. */
    earlier: list(v.object({ statementId: v.string(), period: periodNameField, summary: summaryField })),
    /** 户: exclusive units as registered now. */
    units: v.number(),
    /** Papers of what was spent, by line; those that were handed in can be opened. */
    papers: seenBy(['community'], list(paperField)),
    /** PT-39: that it was entered into the provincial system; absent while nobody noted it. */
    entry: seenBy(['handler'], provincialEntry),
    /** What the caller may do with it. */
    may: v.object({
      ask: v.boolean(),
      answer: v.boolean(),
      correct: v.boolean(),
      print: v.boolean(),
      enter: v.boolean(),
      /** Whether they see which sheets were made. */
      sheets: v.boolean(),
    }),
  }),
  refusals: [],
})
