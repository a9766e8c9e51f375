import * as v from 'valibot'
import type { Instant } from '../../../domain/common'
import { dateOf } from '../../../domain/common'
import { addTotals, EXPORT_TEMPLATE } from '../../../domain/disclosure'
import { keepMade, noteMade } from '../../common/files'
import type { JobKind } from '../../common/jobs'
import type { StatementRecord } from '../../common/records/disclosure'
import type { JobRecord } from '../../common/records/system'
import type { Reader } from '../../common/store/port'
import { exportedOf } from './exported'
import { EXPORT_JOB, exportPlace } from './place'
import type { ExportPlace } from './place'

/** Statements in one workbook, written in one step: memory and time of a step stay the same whatever the region's size. */
const STATEMENTS_A_VOLUME = 2000
const PAGE = 100
const FEN = 100
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** 导出: writes the statements of a region's quarter, or one, into workbooks by the template; a step is a workbook. */
export const exportJob: JobKind = {
  kind: EXPORT_JOB,
  async step(store, job, now) {
    const place = v.parse(exportPlace, JSON.parse(job.place))
    const written = await writeVolume(store, place, now)
    const made = await keepMade({ ...named(job, place), bytes: written.bytes, statements: written.count })
    const files = [...place.files, made]
    const done = job.done + written.count
    return async (transaction) => {
      await noteMade(transaction, job, made, now)
      if (written.after === undefined) return { done, total: done, outcome: { files } }
      return { done, total: 0, place: { ...place, files, totals: written.totals, after: written.after } }
    }
  },
}

interface Written {
  readonly bytes: Buffer
  readonly count: number
  readonly totals: ExportPlace['totals']
  /** Where the next volume goes on; absent where nothing is left. */
  readonly after?: string
}

async function writeVolume(store: Reader, place: ExportPlace, now: Instant): Promise<Written> {
  const { openVolume } = await import('./volume')
  const volume = openVolume()
  let { after, totals } = place
  let count = 0
  let isEnd = false
  while (!isEnd && count < STATEMENTS_A_VOLUME) {
    const page = await pageOf(store, place, after)
    const standing = page.filter(({ withdrawn }) => !withdrawn)
    for (const record of standing) {
      const one = exportedOf(record)
      volume.add(one)
      totals = addTotals(EXPORT_TEMPLATE.statements, totals, one)
    }
    count += standing.length
    after = page.at(-1)?.sortKey ?? after
    isEnd = page.length < PAGE
  }
  const bytes = await volume.finish(aboutOf(place, totals, now))
  return { bytes, count, totals, ...(isEnd || after === undefined ? {} : { after }) }
}

async function pageOf(
  store: Reader,
  { statementId, regionId = '', period }: ExportPlace,
  after: string | undefined,
): Promise<readonly StatementRecord[]> {
  if (statementId !== undefined) return [await store.get('statements', statementId)].flatMap((one) => one ?? [])
  const where = { regionPath: regionId, period }
  return store.find('statements', {
    where,
    order: ['sortKey', 'asc'],
    limit: PAGE,
    ...(after === undefined ? {} : { after }),
  })
}

const named = ({ _id }: JobRecord, { about, files }: ExportPlace) => {
  const nth = files.length + 1
  const volume = nth === 1 ? '' : ` 第${nth}册`
  const name = `公共收益 ${about}${volume}.xlsx`
  return { fileId: `${_id}-${nth}`, extension: 'xlsx', name, mime: XLSX }
}

/** What the workbook is, for whoever finds it later; totals of all volumes up to this one. */
function aboutOf({ about, files }: ExportPlace, totals: ExportPlace['totals'], now: Instant): [string, string][] {
  const { statements, templateVersion } = EXPORT_TEMPLATE
  const sums = statements.flatMap(({ head, summed }, index): [string, string][] =>
    summed ? [[`到这一册为止合计·${head}（元）`, ((totals[index] ?? 0) / FEN).toFixed(2)]] : [],
  )
  return [
    ['模板版本', templateVersion],
    ['导出的是', about],
    ['第几册', String(files.length + 1)],
    ['导出日期', dateOf(now)],
    ['金额单位', '元'],
    ...sums,
  ]
}
