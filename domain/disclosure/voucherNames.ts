import { DASHES } from './match'
import type { Line } from './statement'

/** A voucher bears a number; 无 or 待补 is none. */
const NUMBERED = /[\dA-Z〇零一二三四五六七八九十]/
/** 凭证号: or No. in front says only what it is. */
const PREFIX = /^(凭证(编号|号码|号)?[::]?|NO[.:]?)(?=[\dA-Z])/

/**
 * The vouchers of a line, each written one way, however wide, large or dashed its signs are. Several may stand in one cell, with a
 * comma, 和 or a new line between; a blank or a stroke parts them only where both sides are numbers of one form, for it
 * may stand within a number too: 记 12, 2026/0711.
 */
export const vouchersOf = ({ voucher }: Pick<Line, 'voucher'>): string[] => vouchersIn(voucher ?? '')

/** The same of any text. */
export const vouchersIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(DASHES, '-')
    .split(/[、,;\n]|(?<=\d)\s*[和及与]\s*/)
    .flatMap((several) => apart(several, /\s+/, ''))
    .flatMap((several) => apart(several, /\//, '/'))
    .map((number) => number.replace(PREFIX, ''))
    .filter((number) => NUMBERED.test(number))

/** The pieces where they are of one form, letters too where a stroke stands between; else the whole. */
function apart(text: string, sign: RegExp, between: string): string[] {
  const pieces = text.trim().split(sign)
  const [form = '', ...others] = pieces.map((piece) => piece.replace(/\d+/g, '0'))
  const alike = others.every((other) => other === form) && form.includes('0')
  return alike && (between === '' || form !== '0') ? pieces : [pieces.join(between)]
}
