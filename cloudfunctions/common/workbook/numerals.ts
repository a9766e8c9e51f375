const DIGITS = '零一二三四五六七八九'
const UNITS = 10

/** Month, day or quarter in Chinese numerals, 一 to 九十九; undefined where it is none. */
export function smallNumeral(text: string): number | undefined {
  const [, tens, ten, ones] = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text) ?? []
  if (text === '' || (!ten && tens && ones)) return undefined
  const value = (word: string | undefined): number => (word === undefined ? 0 : DIGITS.indexOf(word))
  return ten ? (tens === undefined ? 1 : value(tens)) * UNITS + value(ones) : value(tens ?? ones)
}

/** A year digit by digit: 二〇二六. */
export const yearInFigures = (year: string): string =>
  [...year].map((numeral) => DIGITS.indexOf(numeral === '〇' ? '零' : numeral)).join('')

const NUMERAL = /[一二三四五六七八九十]{1,3}(?=[季月日号、,\-—–~至到]|半年)/g
const LARGE: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  III: '三',
  II: '二',
  IV: '四',
  I: '一',
}

/** A text about days and periods with its numerals in figures: 二〇二六年七至九月 as 2026年7至9月, 第叁季度 as 第3季度. */
export const inFigures = (text: string): string =>
  text
    .replace(/[〇零一二三四五六七八九]{4}(?=年)/g, yearInFigures)
    .replace(/(?<=第)(壹|贰|叁|肆|III|II|IV|I)(?=季)/, (word) => LARGE[word] ?? word)
    .replace(NUMERAL, (numeral) => String(smallNumeral(numeral) ?? numeral))
