import * as v from 'valibot'
import { date, line } from '../fields'
import { operation } from '../operation'
import { regionCode } from './fields'

const phaseDates = v.object({ phase: line, first: date, last: date })

/** A region takes a document's rules as its own from a day on. */
export const adoptPack = operation({
  name: 'registry.adoptPack',
  summary: "Takes a document's rules on for a region from a day on",
  effect: 'change',
  who: ['subdistrict', 'county', 'city'],
  subject: ({ regionId }) => ({ collection: 'regions', id: regionId }),
  input: v.object({
    regionId: regionCode,
    /** Id of the pack, e.g. putian-2023. */
    pack: line,
    from: date,
    until: v.optional(date),
    campaign: v.optional(
      v.union([v.picklist(['asWritten', 'standingDutiesOnly']), v.array(phaseDates)]),
      'standingDutiesOnly',
    ),
  }),
  output: v.object({ regionId: v.string(), pack: v.string() }),
  refusals: [
    'policy.noSuchPack',
    'policy.notToBeAdopted',
    'policy.writtenForAnother',
    'policy.beforeIssued',
    'policy.campaignIsOver',
    'policy.phaseWithoutDates',
    'policy.phaseEndsBeforeItBegins',
    'registry.endsBeforeItBegins',
  ],
})
