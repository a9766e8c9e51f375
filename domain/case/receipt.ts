/** Number of a report: counted up from 1 in each community and year. */
export interface ReceiptNumber {
  readonly year: number
  readonly serial: number
}

const DIGITS = '零一二三四五六七八九'

/** 2026-128: the number as it is stored and typed; unique in a community. */
export const receiptKey = ({ year, serial }: ReceiptNumber): string => `${year}-${serial}`

/** Reads 2026-128; undefined for anything else. */
export function readReceiptKey(text: string): ReceiptNumber | undefined {
  const [, year, serial] = /^(\d{4})-([1-9]\d{0,6})$/.exec(text.trim()) ?? []
  return year && serial ? { year: Number(year), serial: Number(serial) } : undefined
}

/** 样本花园128号, with its year where it isn't this one: how people name it. */
export const receiptName = (community: string, { year, serial }: ReceiptNumber, thisYear: number): string =>
  year === thisYear ? `${community}${serial}号` : `${community}${year}年${serial}号`

/** 样本花园一二八号: how to say it on the telephone. */
export const receiptAloud = (community: string, receipt: ReceiptNumber, thisYear: number): string =>
  receipt.year === thisYear
    ? `${community}${digitByDigit(receipt.serial)}号`
    : `${community}${digitByDigit(receipt.year)}年${digitByDigit(receipt.serial)}号`

const digitByDigit = (figure: number): string => [...String(figure)].map((digit) => DIGITS[Number(digit)]).join('')
