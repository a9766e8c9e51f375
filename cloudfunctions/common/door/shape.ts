import * as v from 'valibot'
import { circlesOf } from '../../../contract/circle'
import type { Circle } from '../../../contract/circle'

type Schema = v.GenericSchema & {
  readonly type: string
  readonly wrapped?: Schema
  readonly item?: Schema
  readonly entries?: Readonly<Record<string, Schema>>
  readonly options?: readonly Schema[]
}

/**
 * Leaves out of an answer every field that the caller's circles don't reach, and every field that the contract doesn't name.
 * The one place where answers are shaped.
 */
export function shape(schema: v.GenericSchema, value: unknown, circles: ReadonlySet<Circle>): unknown {
  return v.parse(schema, reduced(schema as Schema, value, circles))
}

function reduced(schema: Schema, value: unknown, circles: ReadonlySet<Circle>): unknown {
  if (value === undefined || value === null) return value
  if (schema.wrapped) return reduced(schema.wrapped, value, circles)
  if (schema.item && Array.isArray(value)) return value.map((item) => reduced(schema.item as Schema, item, circles))
  if (schema.options && isRecord(value)) return reducedOption(schema.options, value, circles)
  if (schema.entries && isRecord(value)) return reducedObject(schema.entries, value, circles)
  return value
}

/** Of several kinds of object the one that the value is: the whole value has its fields, or its literals say so. */
function reducedOption(
  options: readonly Schema[],
  value: Record<string, unknown>,
  circles: ReadonlySet<Circle>,
): unknown {
  const whole = options.find((option) => option.entries && v.is(option, value))
  const fitting = whole ?? options.find((option) => option.entries && literalsFit(option.entries, value))
  return fitting ? reduced(fitting, value, circles) : value
}

const literalsFit = (entries: Readonly<Record<string, Schema>>, value: Record<string, unknown>): boolean =>
  Object.entries(entries)
    .filter(([, entry]) => entry.type === 'literal')
    .every(([name, entry]) => v.is(entry, value[name]))

function reducedObject(
  entries: Readonly<Record<string, Schema>>,
  value: Record<string, unknown>,
  circles: ReadonlySet<Circle>,
): Record<string, unknown> {
  const seen = Object.entries(entries).filter(([name, entry]) => name in value && isSeen(entry, circles))
  return Object.fromEntries(seen.map(([name, entry]) => [name, reduced(entry, value[name], circles)]))
}

function isSeen(entry: Schema, circles: ReadonlySet<Circle>): boolean {
  const marked = circlesOf(entry.wrapped ?? entry)
  return marked === undefined || marked.some((circle) => circles.has(circle))
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
