import type { Money, Period } from '../common'
import { readDecimal, readYuan, ZERO } from '../common'
import type { UnitPlace } from '../registry'
import type { CellAt, CellsAt, Read } from './cells'
import { right, wrong } from './cells'
import { readMonth } from './month'
import type { Charge } from './rollRow'

const AREA_DECIMALS = 2
const RATE_DECIMALS = 4

/** The unit: building and room must stand; an entrance only where there are several. */
export function readPlace(at: CellsAt): Read<UnitPlace> {
  const [building, room] = [at('building'), at('room')]
  const missing = [building, room].filter(({ text }) => text === '')
  if (missing.length > 0) return wrong(...missing.map((cell) => cell.wrong('fee.placeMissing')))
  return right({ building: building.text, entrance: at('entrance').text, room: room.text })
}

/** Area, rate and months; all that is wrong with any of them. */
export function readCharge(at: CellsAt): Read<Charge> {
  const area = readPositive(at('area'), AREA_DECIMALS, 'fee.notAnArea', 'fee.areaNotPositive')
  const rate = readPositive(at('rate'), RATE_DECIMALS, 'fee.notARate', 'fee.rateNotPositive')
  const period = readPeriod(at)
  if (area.value === undefined || rate.value === undefined || period.value === undefined) {
    return wrong(...area.findings, ...rate.findings, ...period.findings)
  }
  return right({ areaDm2: area.value, rate: rate.value, period: period.value })
}

/** An amount of yuan that isn't negative. */
export function readAmount(cell: CellAt): Read<Money> {
  const amount = readYuan(cell.value)
  if (amount === undefined) return wrong(cell.wrong('fee.notAnAmount'))
  return amount < 0 ? wrong(cell.wrong('fee.amountNegative', { statedFen: amount })) : right(amount)
}

/** What was paid; an empty cell or a missing column is nothing paid. */
export const readPaid = (cell: CellAt): Read<Money> => (cell.text === '' ? right(ZERO) : readAmount(cell))

function readPositive(cell: CellAt, decimals: number, notRead: string, notPositive: string): Read<number> {
  const size = readDecimal(cell.value, decimals)
  if (size === undefined) return wrong(cell.wrong(notRead))
  return size > 0 ? right(size) : wrong(cell.wrong(notPositive))
}

function readPeriod(at: CellsAt): Read<Period> {
  const [first, last] = [readMonth(at('first').value), readMonth(at('last').value)]
  if (!first || !last) {
    const unread = [first ? [] : at('first'), last ? [] : at('last')].flat()
    return wrong(...unread.map((cell) => cell.wrong('fee.notAMonth')))
  }
  if (last.last < first.first) return wrong(at('first').wrong('fee.beginsAfterItEnds', { last: at('last').text }))
  return right({ first: first.first, last: last.last })
}
