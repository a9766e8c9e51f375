import * as v from 'valibot'
import { OTHER_KINDS } from '../../domain/disclosure'
import { canonical, fen } from '../../domain/common'
import { date, id, instant, line, list, optionalText } from '../fields'
import { asSeen } from '../words'
import { groundField } from './policy'

const MOST_LINES = 60
const LONGEST_WORDS = 3000
/** A transaction holds ten documents, and each file is one. */
const MOST_FILES = 3

export const otherKindField = v.picklist(OTHER_KINDS)

export const otherLineField = v.object({
  item: line,
  side: v.optional(v.picklist(['income', 'expense'])),
  amount: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.transform(fen))),
  note: optionalText,
})

/** What is filled in of a posting beside public income. */
export const otherField = v.object({
  kind: otherKindField,
  title: line,
  /** What it is about; absent where it is about no stretch of time. */
  period: v.optional(v.object({ first: date, last: date })),
  lines: v.pipe(v.array(otherLineField), v.maxLength(MOST_LINES), v.readonly()),
  words: v.optional(v.pipe(v.string(), v.transform(asSeen), v.trim(), v.maxLength(LONGEST_WORDS)), ''),
  fileIds: v.pipe(v.array(id), v.maxLength(MOST_FILES), v.readonly()),
  /** YC-08: to whom it was reported, and on which day. */
  reported: v.optional(v.object({ to: v.picklist(['assembly', 'ownersCommittee']), on: date })),
})

/** All that was put before the owners; its canonical JSON is what the posting log vouches for. */
export const otherContent = v.object({
  communityId: v.string(),
  communityName: v.string(),
  ...otherField.entries,
  byName: v.string(),
  postedAt: instant,
  postedOn: date,
  /** Days that it has to stand; absent where no rule says. */
  minimumDays: v.optional(v.number()),
  /** Why it is posted, and why so long. */
  grounds: list(groundField),
})

export type OtherInput = v.InferOutput<typeof otherField>
export type OtherContent = v.InferOutput<typeof otherContent>

export const writeOther = (content: OtherContent): string => canonical(v.parse(otherContent, content))

/** Reads what was stored as text; throws where it isn't what was posted. */
export const readOtherContent = (text: string): OtherContent => v.parse(otherContent, JSON.parse(text))

export const otherRow = v.object({
  otherId: v.string(),
  kind: otherKindField,
  title: v.string(),
  postedOn: date,
  withdrawnOn: v.optional(date),
})
