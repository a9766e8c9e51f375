import { dateOf, isLocalDate, type Period } from '../../domain/common'
import { span } from './common'
import type { Refused, RefusalTable } from './refusalTable'

const MIB = 1024 * 1024
const AGAIN = '在电脑上用表格软件打开，另存成.xlsx再传。'

/** Why a workbook wasn't read: what it is, and how to make one that is. */
export const workbookRefusals: RefusalTable = {
  'workbook.empty': () => ({ title: '文件是空的', note: `里面一个字也没有。${AGAIN}` }),
  'workbook.notAWorkbook': () => ({
    title: '这不是表格文件',
    note: `名字可以改，里面的内容不是表格。要.xlsx文件。${AGAIN}`,
  }),
  'workbook.zipNotWorkbook': () => ({
    title: '这是压缩包，不是表格',
    note: '先解压，把里面的.xlsx文件传上来。',
  }),
  'workbook.oldOrLocked': () => ({
    title: '打不开这个表格',
    note: `可能是老格式（.xls），也可能加了密码。${AGAIN}有密码的先去掉。`,
  }),
  'workbook.broken': () => ({ title: '表格坏了', note: `文件不完整。${AGAIN}` }),
  'workbook.tooLarge': (refused) => ({
    title: '文件太大了',
    note: `这个文件${megabytes(refused, 'bytes')}兆，最多${megabytes(refused, 'limit')}兆。把里面的照片去掉再传。`,
  }),
  'workbook.unpacksTooLarge': (refused) => ({
    title: '表格展开以后太大了',
    note: `展开以后超过${megabytes(refused, 'limit')}兆。只留公示表那一页，另存再传。`,
  }),
  'workbook.tooManyParts': (refused) => ({
    title: '表格里东西太多了',
    note: `里面的页和图片超过${figure(refused, 'limit')}个。只留公示表那一页，另存再传。`,
  }),
  'workbook.tooManyRows': (refused) => ({
    title: '行数太多了',
    note: `超过${figure(refused, 'limit')}行。一期的账几十行就够，删掉下面的空行再传。`,
  }),
  'workbook.tooManyColumns': (refused) => ({
    title: '列数太多了',
    note: `超过${figure(refused, 'limit')}列。删掉右边没用的列再传。`,
  }),
  'workbook.noHeader': (refused) => ({
    title: '没找到表头',
    note: `要有一行写着${words(refused, 'looksFor')}。补上这一行再传，或者直接在这里填。`,
  }),
  'workbook.noPeriod': () => ({
    title: '表上没写是哪一期',
    note: '在表头上面写上所属期，比如2026年7月1日—2026年9月30日。',
  }),
  'workbook.twoPeriods': (refused) => ({
    title: '表上写了两个不同的时期',
    note: `一处是${periods(refused)[0] ?? ''}，另一处是${periods(refused)[1] ?? ''}。只留对的那个。`,
  }),
  'workbook.otherPeriod': (refused) => ({
    title: '这份表是另一期的',
    note: `表上是${period(refused.stated)}，现在填的是${period(refused.expected)}。换一份表，或者改所属期。`,
  }),
  'workbook.twoStatements': (refused) => ({
    title: '一个文件里有两份公示表',
    note: `${words(refused, 'sheets')}这几页都是。只留这一期的那一页再传。`,
  }),
  'workbook.notInYuan': (refused) => ({
    title: '金额不是按元写的',
    note: `第${figure(refused, 'row')}行${figure(refused, 'column')}列写着“${figure(refused, 'stated')}”。换算成元，写到分。`,
  }),
}

const figure = (refused: Refused, name: string): string => String(refused[name] ?? '')

const megabytes = (refused: Refused, name: string): string => {
  const bytes = refused[name]
  return typeof bytes === 'number' ? String(Math.round((bytes / MIB) * 10) / 10) : ''
}

function words(refused: Refused, name: string): string {
  const list = refused[name]
  return Array.isArray(list) ? list.map((word) => `“${word}”`).join('、') : ''
}

const periods = (refused: Refused): string[] => (Array.isArray(refused.periods) ? refused.periods.map(period) : [])

const period = (given: unknown): string => (isPeriod(given) ? span(given, dateOf(Date.now())) : '')

const isPeriod = (given: unknown): given is Period =>
  typeof given === 'object' &&
  given !== null &&
  'first' in given &&
  'last' in given &&
  [given.first, given.last].every((day) => typeof day === 'string' && isLocalDate(day))
