import type * as v from 'valibot'
import { circlesOf } from '../../contract/circle'
import type { Circle } from '../../contract/circle'

type Schema = v.GenericSchema & {
  readonly type: string
  readonly wrapped?: Schema
  readonly item?: Schema
  readonly entries?: Readonly<Record<string, Schema>>
  readonly options?: readonly Schema[]
}

/** A field of an answer, as its schema has it. */
export interface Field {
  readonly path: string
  /** Circles to which it is marked; undefined where it is public. */
  readonly circles: readonly Circle[] | undefined
  readonly value: unknown
}

/** Every field that stands in an answer, with its mark; what no schema names has the path `?…`. */
export function fieldsIn(given: v.GenericSchema, value: unknown, path = ''): Field[] {
  const schema = unwrapped(given as Schema)
  if (Array.isArray(value))
    return value.flatMap((item) => (schema.item ? fieldsIn(schema.item, item, `${path}[]`) : []))
  if (typeof value !== 'object' || value === null) return []
  if (schema.options) return ofBestOption(schema.options, value, path)
  const { entries } = schema
  if (!entries) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const entry = entries[name]
    const at = path === '' ? name : `${path}.${name}`
    if (!entry) return schema.type === 'loose_object' ? [] : [{ path: `?${at}`, circles: undefined, value: inner }]
    return [{ path: at, circles: circlesOf(entry.wrapped ?? entry), value: inner }, ...fieldsIn(entry, inner, at)]
  })
}

/** The option under which the fewest fields are unnamed. */
function ofBestOption(options: readonly Schema[], value: unknown, path: string): Field[] {
  const tries = options.map((option) => fieldsIn(option, value, path))
  const unnamed = (fields: readonly Field[]): number => fields.filter((field) => field.path.startsWith('?')).length
  return tries.sort((a, b) => unnamed(a) - unnamed(b))[0] ?? []
}

const unwrapped = (schema: Schema): Schema => (schema.wrapped ? unwrapped(schema.wrapped) : schema)
