import type { Period, SheetRow } from '../../../domain/common'
import { textOf } from '../../../domain/common'
import type { Contact, Keeping, Place } from '../../../domain/disclosure'
import type { Header } from './header'
import type { LabelKind, Labelled } from './labels'
import { labelsOf } from './labels'
import { periodIn } from './period'
import { keepingKindOf } from './words'

/** What a sheet says around its table. */
export interface Fields {
  readonly contact: Contact
  readonly keeping: Keeping | null
  readonly rows: Partial<Record<Place, number>>
}

const LAST_FOUR = 4

/** Contact and keeping from the labels above and below the table. */
export function fieldsIn(labels: readonly Labelled[]): Fields {
  const [name, phone, keeping] = (['name', 'phone', 'keeping'] as const).map((kind) => find(labels, kind))
  const kind = keepingKindOf(keeping?.value)
  return {
    contact: { name: name?.value ?? '', phone: phone?.value ?? '' },
    keeping: kind ? { kind, holder: find(labels, 'holder')?.value ?? '', lastFour: lastFourIn(labels) } : null,
    rows: {
      ...(name ? { 'contact.name': name.row } : {}),
      ...(phone ? { 'contact.phone': phone.row } : {}),
      ...(keeping ? { keeping: keeping.row } : {}),
    },
  }
}

/** The different periods that a sheet names in its titles and beside its labels. */
export function periodsIn(rows: readonly SheetRow[], labels: readonly Labelled[], header: Header): Period[] {
  const titles = rows.filter((row) => row.row < header.row && labelsOf(row).length === 0)
  const stated = labels.filter(({ kind }) => kind === 'period').map(({ value }) => value)
  const periods = [...titles.flatMap(({ cells }) => cells.map(textOf)), ...stated].map(periodIn)
  return periods.filter((period, index) => period !== undefined && isFirst(period, index, periods)).filter(isPeriod)
}

const isPeriod = (period: Period | undefined): period is Period => period !== undefined

const isFirst = (period: Period, index: number, all: readonly (Period | undefined)[]): boolean =>
  all.findIndex((other) => other?.first === period.first && other.last === period.last) === index

/** The first label of a kind with a value; one without where none has. */
const find = (labels: readonly Labelled[], kind: LabelKind): Labelled | undefined => {
  const found = labels.filter((label) => label.kind === kind)
  return found.find(({ value }) => value !== '') ?? found[0]
}

/** A sheet drops the zeros in front of a number; of a whole account number only the end is kept. */
function lastFourIn(labels: readonly Labelled[]): string {
  const stated = find(labels, 'lastFour')?.value || find(labels, 'account')?.value || ''
  const digits = stated.replace(/\s/g, '')
  return /^\d+$/.test(digits) ? digits.padStart(LAST_FOUR, '0').slice(0 - LAST_FOUR) : digits
}
