import * as v from 'valibot'
import { date, id, instant } from '../fields'
import { operation } from '../operation'
import { posterField } from './content'
import { periodNameField, summaryField } from './statement'

const LONGEST_CODE = 20

/** Short code as it stands on paper, or as somebody typed it: eight characters, however they are set apart. */
const sheetCode = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_CODE))

/**
 * 核对公示单: whether a sheet on the wall and the screen agree. By the statement that its QR code names, or by the code alone
 * within a community. Anybody who stands before the board may ask, signed in or not: what comes back is public.
 */
export const checkSheet = operation({
  name: 'disclosure.checkSheet',
  summary: 'Whether a printed sheet agrees with what is posted',
  effect: 'read',
  who: ['guest', 'person'],
  subject: ({ statementId, communityId = '' }) =>
    statementId === undefined
      ? { collection: 'communities', id: communityId }
      : { collection: 'statements', id: statementId },
  input: v.pipe(
    v.object({
      statementId: v.optional(id),
      communityId: v.optional(id),
      code: sheetCode,
      /** The day whose root stands on the sheet. */
      rootDay: v.optional(date),
      /** When that was found which stands on the sheet besides what it was posted with; null where nothing was, absent where unknown. */
      found: v.optional(v.nullable(instant)),
    }),
    v.check(({ statementId, communityId }) => (statementId ?? communityId) !== undefined, 'nothingToLookFor'),
  ),
  output: v.object({
    /** As the domain's `SheetState`; unknown: nothing posted carries this code, as far as we can see. */
    state: v.picklist(['agrees', 'otherFindings', 'older', 'withdrawn', 'unknown']),
    today: date,
    /** When it was corrected or came down. */
    endedOn: v.optional(date),
    /** The root of the day asked about, to be held against the paper; without a code where that day has none. */
    root: v.optional(v.object({ day: date, code: v.optional(v.string()) })),
    /** The statement as it stands now, or stood last; absent where the code is unknown. */
    posted: v.optional(
      v.object({
        statementId: v.string(),
        communityName: v.string(),
        period: periodNameField,
        poster: posterField,
        postedOn: date,
        summary: summaryField,
        code: v.string(),
        /** How many checks were made, and how many agree as it stands: a sheet says both. */
        checks: v.object({ made: v.number(), agreeing: v.number() }),
        /** What came to light once it stood: since when, and how many things. */
        found: v.optional(v.object({ on: date, count: v.number() })),
      }),
    ),
  }),
  refusals: [],
})
