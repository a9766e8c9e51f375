import * as v from 'valibot'
import { date } from '../fields'
import { operation } from '../operation'
import { regionCode } from './fields'

/** A place in a document, in the document's own words; without the words where no copy of the text was read. */
const clause = v.object({
  clause: v.string(),
  document: v.string(),
  section: v.string(),
  quote: v.optional(v.string()),
})

/** One value in force, and what it rests on. */
export const setting = v.object({
  name: v.string(),
  description: v.string(),
  value: v.unknown(),
  from: v.string(),
  /** As what it may be shown: words of a law, of a plan, our or the region's setting, or a text that nobody could read. */
  standing: v.picklist(['law', 'plan', 'setting', 'unsure']),
  ground: v.optional(clause),
  reason: v.optional(v.string()),
  /** Who set it, where a region did. */
  setBy: v.optional(v.object({ region: v.string(), author: v.string(), source: v.string() })),
  note: v.optional(v.string()),
})

/** What is in force for a region on a day, each value with its clause or the reason for it. */
export const readPolicies = operation({
  name: 'registry.readPolicies',
  summary: 'What is in force for a region on a day, with clause or reason',
  effect: 'read',
  who: ['person'],
  subject: ({ regionId }) => ({ collection: 'regions', id: regionId }),
  input: v.object({ regionId: regionCode, day: v.optional(date) }),
  output: v.object({
    day: v.string(),
    /** Documents that hold, the nearest first. */
    documents: v.array(v.object({ id: v.string(), title: v.string(), shortName: v.string(), issued: v.string() })),
    settings: v.array(setting),
  }),
  refusals: [],
})
