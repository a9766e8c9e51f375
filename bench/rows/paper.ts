import { drawSheet } from '../../cloudfunctions/jobs/sheet/draw'
import type { SheetWords } from '../../cloudfunctions/jobs/sheet/words'
import { openVolume } from '../../cloudfunctions/jobs/export/volume'
import { SHEET_FONT } from '../../cloudfunctions/functions'
import { localDate } from '../../domain/common'
import { exportedLines, summaryOf } from '../../domain/disclosure'
import type { ExportedStatement } from '../../domain/disclosure'
import { aStatement } from '../../test/fixtures/statement'
import { row } from '../row'
import type { Row } from '../row'

const KB = 1024
const MB = KB * KB
const LINES = 200
const VOLUME = 2000
const VOLUMES = 10

/** A sheet of 200 lines, and the quarter of 20,000 communities in volumes: what it weighs, and whether it grows with what went before. */
export async function paper(): Promise<Row[]> {
  await timed(() => drawn(10))
  const half = await timed(() => drawn(LINES / 2))
  const whole = await timed(() => drawn(LINES))
  const volumes = await written()
  const [first = 1] = volumes.bytes
  return [
    row(`sheet of ${LINES} lines`, whole.bytes / KB, 300, ' KB'),
    row('time of a sheet ÷ twice one of half its lines', whole.ms / (2 * half.ms), 1.3, ' ×'),
    row(`export of ${VOLUME * VOLUMES} statements, lines in it`, volumes.lines, 1_000_000, ''),
    row('bytes of a volume', first / MB, 10, ' MB'),
    row('memory held after ten volumes − after one', volumes.grownBytes / MB, 100, ' MB'),
  ]
}

const drawn = (lines: number): Promise<Buffer> => {
  const item = (nth: number) => ({
    kind: 'line' as const,
    item: `第${nth}处场地租赁`,
    note: '3处 × 500元 × 3个月',
    value: '4,500.00',
  })
  const words: SheetWords = {
    about: '样本花园　2026年第三季度',
    title: '公共收益收支公示',
    sentence: ['这个季度结余44,826.86元。'],
    rows: Array.from({ length: lines }, (_, nth) => item(nth)),
    findings: { head: '核对结果：40项核对，40项相符', lines: [] },
    ask: ['打物业电话。'],
    check: ['扫码核对。'],
    code: '7K4M 92QX',
    root: '',
    poster: '公示单位：样本物业',
    period: '公示日期：2026年10月15日',
  }
  return drawSheet(words, { format: 'a4', font: SHEET_FONT, link: 'mingzhang-sheet:x', madeAt: 0 })
}

async function timed(make: () => Promise<Buffer>): Promise<{ readonly ms: number; readonly bytes: number }> {
  const from = performance.now()
  const { length } = await make()
  return { ms: performance.now() - from, bytes: length }
}

async function written(): Promise<{ readonly bytes: number[]; readonly lines: number; readonly grownBytes: number }> {
  const bytes: number[] = []
  const held: number[] = []
  for (let nth = 0; nth < VOLUMES; nth += 1) {
    const volume = openVolume()
    for (let each = 0; each < VOLUME; each += 1) volume.add(statement(nth * VOLUME + each))
    bytes.push((await volume.finish([])).length)
    held.push(process.memoryUsage().rss)
  }
  const lines = exportedLines(statement(0)).length * VOLUME * VOLUMES
  return { bytes, lines, grownBytes: Math.max(0, (held.at(-1) ?? 0) - (held[0] ?? 0)) }
}

function statement(nth: number): ExportedStatement {
  const stated = aStatement()
  return {
    communityId: `community_${nth}`,
    communityName: `样本小区${nth}`,
    county: '荔城区',
    subdistrict: '样本街道',
    neighbourhood: '样本社区',
    period: '2026Q3',
    statement: stated,
    summary: summaryOf(stated),
    posterName: '样本物业',
    postedOn: localDate('2026-10-15'),
    daysLate: 0,
    findings: 0,
    foundLater: 0,
    code: '7K4M 92QX',
  }
}
