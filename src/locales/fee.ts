import type { FeeLine } from '../../contract/fee/account'
import type { ImportOutcome } from '../../contract/fee/outcome'
import { monthsIn } from '../../domain/common'
import type { Line } from '../components/LedgerLine'
import { yuan } from './common'
import type { RefusalTable } from './refusalTable'

const DM2 = 100
const RATE = 10_000

/** 85.37㎡. */
export const squareMetres = (areaDm2: number): string => `${(areaDm2 / DM2).toFixed(2)}㎡`

/** 1.20元: hundredths of a fen as people say a rate. */
const rateWords = (rate: number): string => {
  const plain = (rate / RATE).toFixed(4).replace(/0+$/, '')
  return /\.\d\d/.test(plain) ? plain : (rate / RATE).toFixed(2)
}

const monthWords = (date: string): string => `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月`

const STATES: Readonly<Record<FeeLine['state'], string>> = { paid: '交清了', partly: '交了一部分', unpaid: '还没交' }

/** One period of a unit: how the amount came about, what was paid of it. */
export function feeLine(line: FeeLine, nth: number): Line {
  const { period, areaDm2, rate, owed, paid, open, state } = line
  const how = `${squareMetres(areaDm2)}×${rateWords(rate)}元×${monthsIn(period)}个月＝${yuan(owed)}元`
  const payment = state === 'partly' ? `交了${yuan(paid)}元` : STATES[state]
  return {
    id: String(nth),
    item: `${monthWords(period.first)}—${monthWords(period.last)}`,
    notes: [how, payment],
    value: yuan(open),
  }
}

/** What was wrong with a row, by the code of its finding. */
const ROW_WORDS: Readonly<Record<string, string>> = {
  'fee.placeMissing': '楼栋或房号没填',
  'fee.nameMissing': '业主姓名没填',
  'fee.reasonMissing': '欠费原因没填',
  'fee.contactMissing': '没写怎么催缴、哪天催的',
  'fee.notAnArea': '不是面积',
  'fee.areaNotPositive': '面积要大于0',
  'fee.notARate': '不是单价',
  'fee.rateNotPositive': '单价要大于0',
  'fee.notAMonth': '不是年月',
  'fee.beginsAfterItEnds': '开始月份在结束月份后面',
  'fee.notAnAmount': '不是金额',
  'fee.amountNegative': '金额不能是负数',
  'fee.amountDiffers': '金额不等于面积×单价×月数',
  'fee.paidMoreThanOwed': '已交的比应交的多',
  'fee.unitTwice': '同一户的同一个月填了两次',
  'fee.noSuchUnit': '登记里没有这一户',
  'fee.areaDiffers': '面积和登记的不一样',
}

/** 第7行，欠费原因：没填. */
export function rowWords({ row, at, what, figures }: ImportOutcome['findings'][number]): string {
  const column = typeof figures.column === 'string' ? figures.column : at
  return `第${row ?? '？'}行，${column}：${ROW_WORDS[what] ?? `有问题（${what}）`}`
}

export const fee: RefusalTable = {
  'fee.importRunning': () => ({ title: '上一份还在导入', note: '等它导完再导下一份，先前的不会丢。' }),
  'fee.noSuchImport': () => ({ title: '没有这次导入', note: '回物业费那一页重新看看。' }),
  'fee.noHeader': () => ({
    title: '没找到表头',
    note: '表里要有一行写着楼栋、房号、面积、单价、起止月份和金额。加上表头再导一次。',
  }),
  'fee.columnsMissing': ({ columns }) => ({
    title: '表头少了几列',
    note: `还差：${Array.isArray(columns) ? columns.join('、') : ''}。补上再导一次，原来的数没有动。`,
  }),
  'fee.columnTwice': ({ columns }) => ({
    title: '有两列名字一样',
    note: `重复的是：${Array.isArray(columns) ? columns.join('、') : ''}。留一列再导一次。`,
  }),
}
