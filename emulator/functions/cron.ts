/** Seven fields: second, minute, hour, day, month, weekday (0 is Sunday), year; the cloud reads them in UTC+8. */
export type Cron = readonly Field[]

type Field = (value: number) => boolean

const FIELDS = ['second', 'minute', 'hour', 'day', 'month', 'weekday', 'year']
const UTC_PLUS_8_MS = 8 * 60 * 60 * 1000

/** Lists, ranges and steps of numbers, and *; throws on anything else. */
export function parseCron(text: string): Cron {
  const fields = text.trim().split(/\s+/)
  if (fields.length !== FIELDS.length) throw new Error(`cron '${text}' needs ${FIELDS.length} fields`)
  return fields.map((field, at) => parseField(field, `${FIELDS[at]} of cron '${text}'`))
}

export function matchesCron(cron: Cron, ms: number): boolean {
  const day = new Date(ms + UTC_PLUS_8_MS)
  const values = [
    day.getUTCSeconds(),
    day.getUTCMinutes(),
    day.getUTCHours(),
    day.getUTCDate(),
    day.getUTCMonth() + 1,
    day.getUTCDay(),
    day.getUTCFullYear(),
  ]
  return cron.every((field, at) => field(values[at] ?? 0))
}

function parseField(field: string, what: string): Field {
  const parts = field.split(',').map((part) => parsePart(part, what))
  return (value) => parts.some((part) => part(value))
}

function parsePart(part: string, what: string): Field {
  const found = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part)
  if (!found) throw new Error(`'${part}' is no ${what}`)
  const [, from, to, step] = found
  const first = from === undefined ? 0 : Number(from)
  const open = from === undefined || (to === undefined && step !== undefined)
  const last = open ? Infinity : Number(to ?? from)
  const every = Number(step ?? 1)
  if (every === 0) throw new Error(`'${part}' is no ${what}`)
  return (value) => value >= first && value <= last && (value - first) % every === 0
}
