import { readFileSync } from 'node:fs'
import { readSheets } from '../cloudfunctions/common/workbook'
import { ROLL_LIMITS } from '../cloudfunctions/jobs/feeRoll/roll'
import { localDate } from '../domain/common'
import { checkRoll, rollRules } from '../domain/fee'
import { policiesFor } from '../policies'

/** Reads a workbook, or reads and checks it, and says how long it took and how much memory it had at its peak. */
async function main(what: string, file: string): Promise<void> {
  const today = localDate('2026-10-20')
  const begun = process.hrtime.bigint()
  const sheets = await readSheets(readFileSync(file), ROLL_LIMITS)
  if (!sheets.ok) throw new Error(sheets.refusal.code)
  const rows = sheets.value[0]?.rows ?? []
  if (what === 'check') {
    const checked = checkRoll(rows, rollRules(policiesFor([], []).inForce('fee', today), today))
    if (!checked.ok || checked.value.findings.length > 0) throw new Error('the roll should be in order')
  }
  const ms = Number(process.hrtime.bigint() - begun) / 1e6
  console.log(JSON.stringify({ ms, peakBytes: process.resourceUsage().maxRSS * 1024, rows: rows.length }))
}

void main(process.argv[2] ?? '', process.argv[3] ?? '')
