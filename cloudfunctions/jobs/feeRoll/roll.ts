import type { Finding, Instant, Money, Refusal, Result, SheetRow } from '../../../domain/common'
import { accept, dateOf, refuse } from '../../../domain/common'
import { checkRoll, rollRules } from '../../../domain/fee'
import type { Bill, KnownUnits } from '../../../domain/fee'
import { unitName } from '../../../domain/registry'
import { download } from '../../common/files'
import { policiesAt } from '../../common/policies'
import type { JobRecord } from '../../common/records/system'
import type { Reader } from '../../common/store/port'
import { readSheets } from '../../common/workbook'

/** A roll read through: what each unit is charged, and what is wrong by row and column. */
export interface ReadRoll {
  readonly units: readonly { readonly unitId: string; readonly bills: readonly Bill[] }[]
  readonly goodRows: number
  readonly goodTotal: Money
  readonly findings: readonly Finding[]
  /** Ids of units that stand in rows which weren't taken. */
  readonly leftOut: ReadonlySet<string>
}

const MIB = 1024 * 1024
export const ROLL_LIMITS = { bytes: 30 * MIB, unpackedBytes: 300 * MIB, entries: 500, rows: 200_000, columns: 60 }

/** Reads a workbook whole and holds every row against the register; nothing is written. */
export async function readRoll(
  store: Reader,
  job: JobRecord,
  fileId: string,
  now: Instant,
): Promise<Result<ReadRoll, Refusal>> {
  const communityId = job.communityId ?? ''
  const [file, community] = await Promise.all([store.get('files', fileId), store.get('communities', communityId)])
  const bytes = file && (await download(file.cloudId))
  if (!bytes || !community) return refuse({ code: 'registry.noSuchFile' })
  const sheets = await readSheets(bytes, ROLL_LIMITS)
  if (!sheets.ok) return sheets
  const today = dateOf(now)
  const rules = rollRules((await policiesAt(store, community.regionPath)).inForce('fee', today), today)
  const known = await knownUnits(store, communityId)
  const rows: readonly SheetRow[] = sheets.value[0]?.rows ?? []
  const checked = checkRoll(rows, rules, known)
  if (!checked.ok) return checked
  return accept({
    units: byUnit(checked.value.rows, known),
    goodRows: checked.value.rows.length,
    goodTotal: checked.value.amount,
    findings: checked.value.findings,
    leftOut: new Set(checked.value.leftOut.flatMap((unit) => known.get(unit)?.id ?? [])),
  })
}

function byUnit(
  rows: readonly { unit: string; charge: Bill['charge']; amount: Money; paid: Money }[],
  known: KnownUnits,
): ReadRoll['units'] {
  const bills = new Map<string, Bill[]>()
  for (const { unit, charge, amount, paid } of rows) {
    const unitId = known.get(unit)?.id
    if (unitId !== undefined) bills.set(unitId, [...(bills.get(unitId) ?? []), { unitId, charge, amount, paid }])
  }
  return [...bills].map(([unitId, own]) => ({ unitId, bills: own })).sort((a, b) => (a.unitId < b.unitId ? -1 : 1))
}

/** Every unit of a community by its name, page by page. */
async function knownUnits(store: Reader, communityId: string): Promise<KnownUnits> {
  const known = new Map<string, { id: string; areaDm2: number }>()
  let after: string | undefined
  do {
    const page = await store.find('units', {
      where: { communityId },
      order: ['_id', 'asc'],
      ...(after === undefined ? {} : { after }),
    })
    for (const { _id, areaDm2, building, entrance, room } of page) {
      known.set(unitName({ building, entrance, room }), { id: _id, areaDm2 })
    }
    after = page.length === PAGE ? page.at(-1)?._id : undefined
  } while (after !== undefined)
  return known
}

const PAGE = 100
