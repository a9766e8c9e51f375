import * as v from 'valibot'
import { FACILITY_KINDS, SERVICE_ITEMS, WRITTEN_ITEMS } from '../../domain/disclosure'
import { list, optionalText } from '../fields'
import { asSeen } from '../words'
import { groundField } from './policy'

const LONGEST_ARTICLE = 2000
const MOST_FACILITIES = 20

/** A page of sentences that may be left out. */
const article = v.optional(v.pipe(v.string(), v.transform(asSeen), v.trim(), v.maxLength(LONGEST_ARTICLE)), '')

/** Mobile or fixed line as people write it, several, or nothing. */
const phones = v.optional(v.pipe(v.string(), v.trim(), v.regex(/^[\d\-+ 、，,；;转()（）]{0,60}$/)), '')

export const facilityField = v.object({
  kind: v.picklist(FACILITY_KINDS),
  name: optionalText,
  absent: v.boolean(),
  maintainer: optionalText,
  qualification: optionalText,
  contact: phones,
  emergencyPlan: article,
})

/** One item as it is written; an empty text is not written yet. As the domain's `WrittenContent`. */
export const writtenField = v.variant('item', [
  v.object({
    item: v.literal('provider'),
    licence: optionalText,
    manager: optionalText,
    managerAbout: optionalText,
    contact: phones,
    complaintPhone: phones,
  }),
  v.object({
    item: v.literal('service'),
    content: article,
    standard: article,
    grade: optionalText,
    chargeItems: article,
    chargeRates: article,
    chargeWay: optionalText,
    pricing: optionalText,
  }),
  v.object({
    item: v.literal('facilities'),
    rows: v.pipe(v.array(facilityField), v.maxLength(MOST_FACILITIES), v.readonly()),
  }),
  v.object({ item: v.literal('fitOutSafety'), rules: article }),
  v.object({ item: v.literal('parking'), disposal: article }),
])

export const serviceItemField = v.picklist(SERVICE_ITEMS)
export const writtenItemField = v.picklist(WRITTEN_ITEMS)

/** An item that the local plan asks, with its clause. */
export const askedItemField = v.object({
  item: serviceItemField,
  fields: list(v.string()),
  kinds: list(v.picklist(FACILITY_KINDS)),
  grounds: list(groundField),
})

export const lackField = v.object({
  item: serviceItemField,
  fields: list(v.string()),
  kind: v.optional(v.picklist(FACILITY_KINDS)),
})

export type AskedItemView = v.InferOutput<typeof askedItemField>
export type LackView = v.InferOutput<typeof lackField>
export type WrittenView = v.InferOutput<typeof writtenField>
