import { Workbook } from 'exceljs'
import { importRoll } from '../../contract/fee/importRoll'
import { readImport } from '../../contract/fee/readImport'
import { takeInFile } from '../../contract/registry/takeInFile'
import type { Acting } from './acting'
import { communityId } from './places'
import { rollOf } from './units'

/** The columns of a company's roll of fees. */
export const FEE_HEADS = [
  '楼栋',
  '单元',
  '房号',
  '业主姓名',
  '建筑面积（㎡）',
  '收费标准（元/㎡·月）',
  '计费起',
  '计费止',
  '应收金额（元）',
  '已收金额（元）',
]
const QUARTERS = [
  ['2026-04', '2026-06'],
  ['2026-07', '2026-09'],
] as const
const RATE = 1.2
const MONTHS = 3
const DM2_IN_M2 = 100
const UNITS = 152
/** Every fifth unit still owes the later quarter. */
const OWES = 5

const LONGEST_WAIT_MS = 180_000
const POLL_MS = 100

/** The company of 样本花园 hands in its roll for two quarters: the earlier one paid, the later one by most. */
export async function seedFees(world: Acting): Promise<void> {
  const chen = world.as('managerChen')
  const content = (await rollWorkbook()).toString('base64')
  const { fileId } = await chen.does(takeInFile, { purpose: 'workbook', content })
  const { importId } = await chen.does(importRoll, { communityId: await communityId(world, '样本花园'), fileId })
  for (let waited = 0; waited < LONGEST_WAIT_MS; waited += POLL_MS) {
    if ((await chen.does(readImport, { importId })).outcome) return
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  throw new Error('the roll of fees is not in')
}

async function rollWorkbook(): Promise<Buffer> {
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet('物业费')
  sheet.addRow(['样本花园物业费台账'])
  sheet.addRow(FEE_HEADS)
  const units = rollOf({ buildings: 2, entrances: 2, floors: 19, roomsOnFloor: 2 }).slice(0, UNITS)
  for (const [nth, { building, entrance, room, areaDm2, owners }] of units.entries()) {
    for (const [first, last] of QUARTERS) {
      const owed = Math.round(areaDm2 * RATE * MONTHS) / 100
      const paid = last === '2026-09' && nth % OWES === 0 ? 0 : owed
      const place = [building, entrance, room, owners?.[0]?.name]
      sheet.addRow([...place, areaDm2 / DM2_IN_M2, RATE, first, last, owed, paid])
    }
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
