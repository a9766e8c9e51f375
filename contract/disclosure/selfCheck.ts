import * as v from 'valibot'
import { seenBy } from '../circle'
import { date, id, instant, lineOf, list, textOf } from '../fields'
import { groundField } from './policy'
import { periodNameField } from './statement'

const LONGEST = 200
const LONGEST_POST = 20
const MOST_ITEMS = 50
const MOST_PHOTOS = 3
const MOST_TOLD = 100_000

const itemId = v.pipe(v.string(), v.regex(/^\w+$/), v.maxLength(32))
export const itemIds = v.pipe(v.array(itemId), v.maxLength(MOST_ITEMS), v.readonly())

/** How many were told by one way, as entered. */
export const toldCount = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST_TOLD))

/** What was found of each item; without a problem it is in order. */
export const answersInput = v.pipe(
  v.array(
    v.object({
      itemId,
      problem: v.optional(
        v.object({ words: textOf(LONGEST), measure: textOf(LONGEST), by: date, post: lineOf(LONGEST_POST) }),
      ),
    }),
  ),
  v.maxLength(MOST_ITEMS),
  v.readonly(),
)

const place = v.picklist(['board', 'corridor', 'lift'])

/** PT-55: since when, where and with which photos the result hangs. */
export const publicationInput = v.object({
  on: date,
  places: v.pipe(v.array(place), v.minLength(1), v.maxLength(3), v.readonly()),
  photos: v.pipe(v.array(id), v.maxLength(MOST_PHOTOS), v.readonly()),
})

/** The items with where the document names them. */
export const itemsField = list(v.object({ id: v.string(), ground: groundField }))

export const answersField = list(
  v.object({
    itemId: v.string(),
    problem: v.optional(
      v.object({
        words: v.string(),
        measure: v.string(),
        by: date,
        post: v.string(),
        rectifiedOn: v.optional(date),
      }),
    ),
  }),
)

/** A published self-check as the community reads it. */
export const selfCheckField = v.object({
  selfCheckId: v.string(),
  today: date,
  communityId: v.string(),
  communityName: v.string(),
  period: periodNameField,
  holderName: v.string(),
  items: itemsField,
  answers: answersField,
  publication: v.object({ on: date, places: list(place), photos: list(v.string()), at: instant }),
  /** Verified owners who have the message, once all of them have it; absent until then. */
  told: seenBy(['community'], v.number()),
  sms: v.number(),
  phone: v.number(),
  /** Verified owners who have opened it. */
  read: v.number(),
  may: v.object({
    /** Add what was put right and who was told. */
    note: v.boolean(),
    mark: v.boolean(),
  }),
})

/** A self-check in a list. */
export const selfCheckRow = v.object({
  selfCheckId: v.string(),
  period: periodNameField,
  holderName: v.string(),
  publishedOn: date,
  problems: v.number(),
  rectified: v.number(),
})
