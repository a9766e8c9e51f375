import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'

const MOST_AT_ONCE = 6

/** Addresses under which files can be opened for some minutes, for whoever may see the record that they belong to. */
export const readFile = operation({
  name: 'registry.readFile',
  summary: 'Addresses of files that I may see, for some minutes',
  effect: 'read',
  who: ['person'],
  input: v.object({ fileIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(MOST_AT_ONCE)) }),
  output: v.object({
    files: v.array(
      v.object({
        fileId: v.string(),
        mime: v.string(),
        width: v.optional(v.number()),
        height: v.optional(v.number()),
        /** Absent where it isn't to be seen: by this person, not yet, or not any more. */
        url: v.optional(v.string()),
        check: v.picklist(['waiting', 'pass', 'review', 'risky']),
        /** Whether owners wait for the caller to look at it, or don't see it because the office kept it back. */
        looks: v.boolean(),
      }),
    ),
  }),
  refusals: [],
})
