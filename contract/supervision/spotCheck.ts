import * as v from 'valibot'
import { LEAD_KINDS, SEEN_ON } from '../../domain/supervision'
import { groundField } from '../disclosure/policy'
import { treeHeadField } from '../disclosure/proof'
import { date, findingField, instant, line, list, money } from '../fields'

/** Why a community is looked at in any case. */
export const reasonField = v.picklist([...LEAD_KINDS, 'zeroIncome'])

/** A lead on a community's income, as an office entered it. */
export const leadField = v.object({
  id: v.string(),
  kind: v.picklist(LEAD_KINDS),
  receivedOn: date,
  /** Number of the paper or of the ticket. */
  reference: v.string(),
  /** Case that it is about, with its number. */
  caseId: v.optional(v.string()),
  caseNumber: v.optional(v.string()),
  /** Which office entered it. */
  byName: v.string(),
  at: instant,
})

/** A draw as far as it has come; nonce and seed are there once the lots are drawn. */
export const drawField = v.object({
  drawId: v.string(),
  period: v.string(),
  /** listing: the list is gathered; committed: it is frozen and waits for a root; lots: they are being drawn; drawn. */
  state: v.picklist(['listing', 'committed', 'lots', 'drawn']),
  percent: v.number(),
  ground: groundField,
  announcedOn: date,
  byName: v.string(),
  total: v.number(),
  must: v.number(),
  pages: v.number(),
  listHash: v.optional(v.string()),
  commitment: v.optional(v.string()),
  committedOn: v.optional(date),
  /** Entries under the last daily root by then. */
  sizeBefore: v.optional(v.number()),
  /** The first day whose root can draw the lots. */
  rootFrom: v.optional(date),
  nonce: v.optional(v.string()),
  /** The daily root that draws the lots: of the first day from then on on which anything was entered. */
  head: v.optional(treeHeadField),
  seed: v.optional(v.string()),
  chosen: v.optional(v.number()),
})

/** What was seen of one line: on what, and how much. */
export const seenLineField = v.object({ lineId: line, on: v.picklist(SEEN_ON), amount: money })

/** Income that was found and stands in no statement. */
export const unpostedField = v.object({ item: line, amount: money })

/** What a visit brought, as owners may see it. */
export const checkedField = v.object({
  at: instant,
  byName: v.string(),
  boardStands: v.boolean(),
  /** How many lines were held against papers. */
  lines: v.number(),
  findings: list(findingField),
})
