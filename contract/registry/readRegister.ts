import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'
import { COMPANY, OFFICES } from '../roles'
import { boardPosition, incomeCategory, incomeRule, keepingKind, paperKind } from './fields'

const open = { from: v.string(), until: v.optional(v.string()) }

/** What is registered of a community's public income. */
export const readRegister = operation({
  name: 'registry.readRegister',
  summary: "What is registered of a community's public income",
  effect: 'read',
  who: ['owner', 'committeeMember', ...COMPANY, ...OFFICES, 'supervisor', 'auditor'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id }),
  output: v.object({
    contracts: v.array(v.object({ id: v.string(), companyName: v.string(), paper: v.string(), ...open })),
    splits: v.array(
      v.object({
        ratio: v.object({ owners: v.number(), company: v.number() }),
        source: v.picklist(['serviceContract', 'ownersDecision']),
        name: v.string(),
        ...open,
      }),
    ),
    sources: v.array(
      v.object({
        id: v.string(),
        category: incomeCategory,
        item: v.string(),
        rule: v.optional(incomeRule),
        contract: v.optional(v.object({ number: v.string(), payer: v.string() })),
        zeroReason: v.optional(v.string()),
        ...open,
      }),
    ),
    decisions: v.array(
      v.object({
        id: v.string(),
        subject: v.string(),
        limit: v.number(),
        per: v.picklist(['quarter', 'total']),
        decidedOn: v.string(),
        paper: v.optional(v.string()),
      }),
    ),
    papers: v.array(v.object({ item: v.string(), kind: paperKind, fileId: v.optional(v.string()), on: v.string() })),
    keepings: v.array(v.object({ kind: keepingKind, holder: v.string(), lastFour: v.string(), from: v.string() })),
    boards: v.array(
      v.object({ place: v.string(), position: boardPosition, fileId: v.optional(v.string()), from: v.string() }),
    ),
    committees: v.array(v.object({ id: v.string(), termFirst: v.string(), termLast: v.string() })),
  }),
  refusals: [],
})
