import type { Asked, AskedItem } from './asked'
import type { FacilityKind, ServiceItem, WrittenContent } from './item'
import { isWritten, textIn } from './item'

/** What a community has disclosed: what was written, and which linked items have a posting that stands. */
export interface Disclosed {
  readonly written: readonly WrittenContent[]
  readonly linked: readonly ServiceItem[]
}

/** What is asked and not there: an item as a whole where `fields` is empty. */
export interface Lack {
  readonly item: ServiceItem
  readonly fields: readonly string[]
  /** Of facilities: which kind lacks them. */
  readonly kind?: FacilityKind
}

/**
 * What of the asked items is missing, in their order. Public income is left out: it is counted by the posting of statements, and
 * nothing is counted twice (QX-07).
 */
export const lacksOf = ({ items }: Asked, { written, linked }: Disclosed): Lack[] =>
  items
    .filter(({ item }) => item !== 'publicIncome')
    .flatMap((asked) => {
      if (!isWritten(asked.item)) return linked.includes(asked.item) ? [] : [whole(asked)]
      const content = written.find(({ item }) => item === asked.item)
      return content ? lacksIn(asked, content) : [whole(asked)]
    })

const whole = ({ item }: AskedItem): Lack => ({ item, fields: [] })

function lacksIn({ item, fields, kinds }: AskedItem, content: WrittenContent): Lack[] {
  if (content.item !== 'facilities') {
    const missing = fields.filter((field) => textIn(content, field) === '')
    return missing.length === 0 ? [] : [{ item, fields: missing }]
  }
  return kinds.flatMap((kind) => {
    const rows = content.rows.filter((row) => row.kind === kind)
    if (rows.length === 0) return [{ item, fields: [], kind }]
    const kept = rows.filter(({ absent }) => !absent)
    const missing = fields.filter((field) => kept.some((row) => textIn(row, field) === ''))
    return missing.length === 0 ? [] : [{ item, fields: missing, kind }]
  })
}
