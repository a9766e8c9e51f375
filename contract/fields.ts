import * as v from 'valibot'
import { fen, isLocalDate, localDate } from '../domain/common'
import { asSeen, onOneLine } from './words'

const LONGEST_ID = 64
const LONGEST_LINE = 60
const LONGEST_TEXT = 500

/** Id of a record. */
export const id = v.pipe(v.string(), v.regex(/^[\w.:@-]+$/), v.maxLength(LONGEST_ID))

/** Whole fen. */
export const money = v.pipe(v.number(), v.safeInteger(), v.transform(fen))

/** Civil date that exists, YYYY-MM-DD. */
export const date = v.pipe(
  v.string(),
  v.check((text) => isLocalDate(text), 'noSuchDay'),
  v.transform(localDate),
)

/** Milliseconds since 1970. */
export const instant = v.pipe(v.number(), v.safeInteger())

/** One line of words: trimmed, not empty, nothing unseen in it. */
export const lineOf = (longest: number) =>
  v.pipe(v.string(), v.transform(onOneLine), v.trim(), v.minLength(1), v.maxLength(longest))

/** A name, a title, a place. */
export const line = lineOf(LONGEST_LINE)

/** Sentences: trimmed, not empty, nothing unseen in them. */
export const textOf = (longest: number) =>
  v.pipe(v.string(), v.transform(asSeen), v.trim(), v.minLength(1), v.maxLength(longest))

/** A few sentences. */
export const text = textOf(LONGEST_TEXT)

/** What may be left out: an empty text counts as left out. */
export const optionalText = v.optional(v.pipe(v.string(), v.transform(asSeen), v.trim(), v.maxLength(LONGEST_TEXT)), '')

/** Mobile or fixed line, as people write it. */
export const phone = v.pipe(v.string(), v.trim(), v.regex(/^(1\d{10}|0\d{2,3}-?\d{7,8}|\d{3,5})$/))

/** Opaque place in a list: hand back what the last page gave. */
export const cursor = v.optional(v.pipe(v.string(), v.maxLength(200)))

/** One page of a list. */
export const page = <S extends v.GenericSchema>(item: S) =>
  v.object({ items: v.array(item), next: v.optional(v.string()) })

/** A list that nobody changes, so that what the domain gives fits. */
export const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.readonly())

/** A finding as it was stored. */
export const findingField = v.object({
  clause: v.string(),
  what: v.string(),
  at: v.string(),
  row: v.optional(v.number()),
  figures: v.record(v.string(), v.union([v.number(), v.string(), v.boolean(), list(v.string())])),
})
