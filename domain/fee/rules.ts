import type { LocalDate } from '../common'
import { groundId, inForceOn } from '../policy'
import type { FeePolicy, RollField } from './policy'

/** What a roll is checked by, with the ids of what it rests on. */
export interface RollRules {
  readonly roundingFen: number
  readonly rowsGround: string
  readonly fields: readonly RollField[]
  readonly fieldsGround: string
}

/** The rules in force on a day; where none is set, amounts must agree to the fen and no further field is asked for. */
export function rollRules({ rollRows, rollFields }: FeePolicy, day: LocalDate): RollRules {
  const rows = rollRows && inForceOn(rollRows, day)
  const fields = rollFields && inForceOn(rollFields, day)
  return {
    roundingFen: rows?.value.roundingFen ?? 0,
    rowsGround: rows ? groundId(rows.ground, 'fee.rollRows') : 'ours.fee.rollRows',
    fields: fields?.value ?? [],
    fieldsGround: fields ? groundId(fields.ground, 'fee.rollFields') : 'ours.fee.rollFields',
  }
}
