import ExcelJS from 'exceljs'
import { booksOf, runChecks } from '../../../checks'
import { exportStatement } from '../../../contract/disclosure/exportStatement'
import { exportStatements } from '../../../contract/disclosure/exportStatements'
import { listStatements } from '../../../contract/disclosure/listStatements'
import { readStatement } from '../../../contract/disclosure/readStatement'
import { recordEntry } from '../../../contract/disclosure/recordEntry'
import { EXPORT_TEMPLATE, PARTS } from '../../../domain/disclosure'
import { yuan } from '../../../src/locales/common'
import { PUTIAN } from '../../../scripts/seed/places'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { figureOf, garden, postThirdQuarter } from './garden'
import { fetched, made } from './making'

/** Of the neighbourhood in which 样本花园 lies. */
const OFFICE = 'neighbourhoodZheng'
const regionId = PUTIAN.neighbourhood
const VOLUME = 2000

let world: World
let statementId: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian', now: '2026-10-15' })
  statementId = (await postThirdQuarter(world)).statementId
}, 180_000)
afterAll(() => world?.stop())

async function opened(url: string | undefined): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Uint8Array.from(await fetched(url)).buffer)
  return workbook
}

const rowsOf = (workbook: ExcelJS.Workbook, name: string): unknown[][] => {
  const rows: unknown[][] = []
  workbook.getWorksheet(name)?.eachRow((row) => rows.push(Array.isArray(row.values) ? row.values.slice(1) : []))
  return rows
}

const columnOf = (key: string): number => EXPORT_TEMPLATE.statements.findIndex((column) => column.key === key)

async function exported(who: string, period = '2026Q3'): Promise<ExcelJS.Workbook[]> {
  const { jobId } = await world.as(who).does(exportStatements, { regionId, period })
  const { files } = await made(world, who, jobId)
  return Promise.all(files.map(({ url }) => opened(url)))
}

describe('PT-39 a statement is exported for entry into the provincial system, as the page has it', () => {
  it('has the five parts and every line of one statement, by the template', async () => {
    const { jobId } = await world.as('managerChen').does(exportStatement, { statementId })
    const { files } = await made(world, 'managerChen', jobId)
    const workbook = await opened(files[0]?.url)
    const { content } = await world.as('ownerLiu').does(readStatement, { statementId })
    const [heads, row] = rowsOf(workbook, '汇总')
    expect(heads).toEqual(
      EXPORT_TEMPLATE.statements.map(({ head, kind }) => (kind === 'money' ? `${head}（元）` : head)),
    )
    expect(row?.[columnOf('left')]).toBe((content.statement.closing ?? 0) / 100)
    expect(row?.[columnOf('phone')]).toBe('0594-0000000')
    const lines = PARTS.flatMap((part) => content.statement[part] ?? [])
    const shown = rowsOf(workbook, '明细').slice(1)
    expect(shown.map((cells) => [cells[5], cells[6]])).toEqual(lines.map(({ item, amount }) => [item, amount / 100]))
    expect(rowsOf(workbook, '说明')).toContainEqual(['模板版本', EXPORT_TEMPLATE.templateVersion])
  })

  it('has totals that equal the pages’, for an office’s whole quarter', async () => {
    const [workbook] = await exported(OFFICE)
    const rows = rowsOf(workbook ?? new ExcelJS.Workbook(), '汇总')
    const { items } = await world.as(OFFICE).does(listStatements, { communityId: await garden(world) })
    const page = items.find(({ period }) => period === '2026Q3')
    const total = rows.at(-1)
    expect(total?.[0]).toBe('合计')
    const sum = (key: 'income' | 'left'): number =>
      rows.slice(1, -1).reduce((all, row) => all + Math.round(Number(row[columnOf(key)]) * 100), 0)
    expect(Math.round(Number(total?.[columnOf('income')]) * 100)).toBe(sum('income'))
    expect(page && yuan(page.summary.income)).toBe('52,076.40')
    expect(rows.some((row) => row[columnOf('income')] === 52076.4)).toBe(true)
  })

  it('is empty for a quarter in which nobody posted, and for offices alone', async () => {
    const [workbook] = await exported(OFFICE, '2031Q1')
    expect(rowsOf(workbook ?? new ExcelJS.Workbook(), '汇总')).toHaveLength(2)
    for (const who of ['managerChen', 'ownerLiu', 'neighbourhoodPu']) {
      const reply = await world.as(who).call(exportStatements, { regionId, period: '2026Q3' })
      expect(reply).toMatchObject({ ok: false, refusal: { code: 'door.notAllowed' } })
    }
  })
})

describe('PT-39 the entry is recorded with date and operator', () => {
  const noted = { enteredOn: '2026-10-15', number: 'FJ-2026-0001', remark: '' }

  it('is refused before the posting and after today', async () => {
    for (const enteredOn of ['2026-10-14', '2026-10-16']) {
      const reply = await world.as('managerChen').call(recordEntry, { statementId, ...noted, enteredOn })
      expect(reply).toMatchObject({ ok: false, refusal: { code: 'disclosure.entryDayWrong' } })
    }
  })

  it('stands on the statement for those who handle it, and counts once', async () => {
    const communityId = await garden(world)
    await world.as('managerChen').does(recordEntry, { statementId, ...noted })
    await world.as('neighbourhoodZheng').does(recordEntry, { statementId, ...noted, number: 'FJ-2026-0002' })
    expect(figureOf(world, communityId, '2026Q3', 'statements.entered')).toBe(1)
    expect(figureOf(world, communityId, '2026Q3', 'statements.posted')).toBe(1)
    const seen = await world.as('subdistrictXu').does(readStatement, { statementId })
    expect(seen.entry).toMatchObject({ number: 'FJ-2026-0002', byName: '样本社区', ofThese: true })
    expect((await world.as('ownerLiu').does(readStatement, { statementId })).entry).toBeUndefined()
    expect((await world.as('ownerLiu').call(recordEntry, { statementId, ...noted })).ok).toBe(false)
    await world.sweep()
    expect(runChecks(booksOf(world.emulator))).toEqual([])
  })
})

describe('PT-39 a large region comes in volumes, each a step of its own', () => {
  it('leaves none out and has none twice, at the edge of a volume too', async () => {
    const one = world.emulator.data.get('statements', statementId)
    const many = VOLUME + 1
    await world.emulator.data.load(
      'statements',
      Array.from({ length: many }, (_, nth) => {
        const id = `large${String(nth).padStart(5, '0')}`
        return {
          ...one,
          _id: `${id}-2025Q3`,
          communityId: id,
          period: '2025Q3',
          sortKey: `2025-09-30-${id}`,
          regionPath: [regionId],
        }
      }),
    )
    const volumes = (await exported(OFFICE, '2025Q3')).map((workbook) => rowsOf(workbook, '汇总'))
    expect(volumes.map((rows) => rows.length - 2)).toEqual([VOLUME, 1])
    const sums = volumes.map((rows) => Number(rows.at(-1)?.[columnOf('left')]))
    expect(Math.round((sums[0] ?? 0) * 100) + Math.round((sums[1] ?? 0) * 100)).toBe(8018098 * many)
  }, 120_000)
})
