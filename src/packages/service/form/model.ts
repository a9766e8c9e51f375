import * as v from 'valibot'
import type { readService } from '../../../../contract/disclosure/readService'
import { writtenField, type WrittenView } from '../../../../contract/disclosure/service'
import type { Output } from '../../../../contract/operation'
import type { Facility, FacilityKind, WrittenItem } from '../../../../domain/disclosure'
import { FACILITY_KINDS } from '../../../../domain/disclosure'

export interface FillingProps {
  readonly item: WrittenItem
  readonly value: Output<typeof readService>
}

/** A facility while it is filled in. */
export interface Row {
  readonly kind: FacilityKind
  readonly absent: boolean
  readonly texts: Readonly<Record<string, string>>
}

/** What is filled in of an item, as typed. */
export interface Filled {
  readonly texts: Readonly<Record<string, string>>
  readonly rows: readonly Row[]
}

interface FormField {
  readonly name: string
  /** Sentences instead of one line. */
  readonly long?: true
  readonly phone?: true
  readonly placeholder?: string
}

const long = (name: string): FormField => ({ name, long: true })

/** The fields of each item in the order in which they are filled in. */
export const FORM: Readonly<Record<WrittenItem, readonly FormField[]>> = {
  provider: [
    { name: 'licence', placeholder: '名称和统一社会信用代码' },
    { name: 'manager', placeholder: '姓名' },
    { name: 'managerAbout', placeholder: '职务、持证、到岗时间' },
    { name: 'contact', phone: true },
    { name: 'complaintPhone', phone: true },
  ],
  service: [
    long('content'),
    long('standard'),
    { name: 'grade' },
    long('chargeItems'),
    long('chargeRates'),
    { name: 'chargeWay' },
    { name: 'pricing', placeholder: '如：包干制、酬金制' },
  ],
  facilities: [
    { name: 'name', placeholder: '如：1栋电梯；只有一处的不用写' },
    { name: 'maintainer' },
    { name: 'qualification' },
    { name: 'contact', phone: true },
    long('emergencyPlan'),
  ],
  fitOutSafety: [long('rules')],
  parking: [long('disposal')],
}

/** What stands now, or an empty form with a row for each kind that is asked. */
export function filledFrom(content: WrittenView | undefined, kinds: readonly FacilityKind[]): Filled {
  if (content?.item === 'facilities') return { texts: {}, rows: content.rows.map(rowFrom) }
  if (content) return { texts: textsOf(content), rows: [] }
  return { texts: {}, rows: (kinds.length > 0 ? kinds : FACILITY_KINDS.slice(0, 1)).map(emptyRow) }
}

export const emptyRow = (kind: FacilityKind): Row => ({ kind, absent: false, texts: {} })

const rowFrom = ({ kind, absent, ...fields }: Facility): Row => ({ kind, absent, texts: textsOf(fields) })

const textsOf = (fields: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      (field: [string, unknown]): field is [string, string] => field[0] !== 'item' && typeof field[1] === 'string',
    ),
  )

/** The item as it would be disclosed; undefined with the fields that aren't in order. */
export function contentOf(item: WrittenItem, { texts, rows }: Filled): { content?: WrittenView; wrong: string[] } {
  const given = { item, ...texts, rows: rows.map(({ kind, absent, texts: own }) => ({ kind, absent, ...own })) }
  const parsed = v.safeParse(writtenField, given)
  if (parsed.success) return { content: parsed.output, wrong: [] }
  return { wrong: parsed.issues.map(({ path }) => (path ?? []).map(({ key }) => String(key)).join('.')) }
}

const filled = v.object({
  texts: v.record(v.string(), v.string()),
  rows: v.array(
    v.object({ kind: v.picklist(FACILITY_KINDS), absent: v.boolean(), texts: v.record(v.string(), v.string()) }),
  ),
})

/** Whether what a device kept still has the form's shape. */
export const isFilled = (kept: unknown): kept is Filled => v.is(filled, kept)
