import * as v from 'valibot'
import { canonical } from '../../domain/common'
import { date, findingField, instant, list } from '../fields'
import { boardField, boardPhotoField, decisionField, sourceField, splitField } from './facts'
import { groundField } from './policy'
import { periodNameField, statementField } from './statement'

/** Who posted: the property company, or the owners' committee where it keeps the income (QX-11). */
export const posterField = v.object({ kind: v.picklist(['company', 'ownersCommittee']), name: v.string() })

/**
 * 公示: all that was put before the owners, and nothing else. Its canonical JSON is what the posting log vouches for: a figure,
 * a finding or a date can't change without it showing. Only optional fields may ever be added, without defaults: what was posted
 * must read the same for good.
 */
export const postedContent = v.object({
  communityId: v.string(),
  communityName: v.string(),
  period: periodNameField,
  statement: statementField,
  poster: posterField,
  postedAt: instant,
  postedOn: date,
  dueOn: v.optional(date),
  daysLate: v.number(),
  /** PT-06: days that it must stand; absent where no rule says. */
  minimumDays: v.optional(v.number()),
  /** PT-41: days in which a question on a line is answered; absent where no rule says. */
  answerDays: v.optional(v.number()),
  findings: list(findingField),
  checked: list(v.object({ check: v.string(), clause: v.string(), agrees: v.boolean() })),
  grounds: list(groundField),
  /** What the register said of the lines on that day. */
  sources: list(sourceField),
  decisions: list(decisionField),
  split: v.optional(splitField),
  board: v.optional(boardField),
  boardPhoto: v.optional(boardPhotoField),
  /** Where it took the place of another version. What it says of the posting stays that of the posting itself. */
  correction: v.optional(
    v.object({
      /** 2 is the first correction. */
      version: v.number(),
      at: instant,
      on: date,
      reason: v.string(),
      /** Hash of the entry of the version that it replaces. */
      replaces: v.string(),
    }),
  ),
})

export type PostedContent = v.InferOutput<typeof postedContent>

/** The text of a content: what is stored, shown and hashed. */
export const writeContent = (content: PostedContent): string => canonical(v.parse(postedContent, content))

/** Reads what was stored as text; throws where it isn't what was posted. */
export const readContent = (text: string): PostedContent => v.parse(postedContent, JSON.parse(text))
