const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'

/** What people put between the parts of a plate or a number. */
const GAP = '[\\s·•.．。、_\\u200D\\uFE0F-]{0,2}'

/** A mainland plate, with or without its dot; new-energy plates have one more character. */
const PLATE = `[${PROVINCES}使领]${GAP}[A-Z]${GAP}(?:[A-Z0-9]${GAP}){4,5}[A-Z0-9挂学警港澳](?![A-Z0-9])`

/** A mobile number, with or without +86 and gaps. */
const MOBILE = `(?:\\+?86${GAP})?1[3-9](?:${GAP}[0-9]){9}(?![0-9])`

/** An identity card's number. */
const IDENTITY = '[1-9][0-9]{16}[0-9X](?![0-9])'

/** What stands before a number is kept; a longer number doesn't hold a shorter one. (Old phones know no look-behind.) */
const PRIVATE = [new RegExp(`()(${PLATE})`, 'g'), new RegExp(`(^|[^0-9])(${IDENTITY}|${MOBILE})`, 'g')]

const FULL_WIDTH_FROM = 0xff01
const FULL_WIDTH_TO = 0xff5e
const FULL_WIDTH_SHIFT = 0xfee0

const STAR = '*'

const PHONE_HEAD = 3
const PHONE_TAIL = 4

/** Words as everybody may read them: plates, mobile numbers and identity numbers become stars, however they were typed. */
export function maskedForPublic(words: string): string {
  const stars = PRIVATE.reduce((text, pattern) => text.replace(pattern, starred), plain(words))
  return words
    .split('')
    .map((character, index) => (stars[index] === STAR ? STAR : character))
    .join('')
}

/** Whether words hold a plate, a mobile number or an identity number. */
export const holdsPrivate = (words: string): boolean => maskedForPublic(words) !== words

/** 139****0008: a number as its owner sees it again. */
export const shortPhone = (phone: string): string =>
  phone.length <= PHONE_HEAD + PHONE_TAIL
    ? STAR.repeat(phone.length)
    : phone.slice(0, PHONE_HEAD) + STAR.repeat(phone.length - PHONE_HEAD - PHONE_TAIL) + phone.slice(-PHONE_TAIL)

const starred = (_: string, before: string, found: string): string => before + STAR.repeat(found.length)

/** The same words, character for character, in half width and capitals, so that one pattern finds all spellings. */
const plain = (words: string): string => words.split('').map(half).join('')

function half(character: string): string {
  const code = character.charCodeAt(0)
  const isFull = code >= FULL_WIDTH_FROM && code <= FULL_WIDTH_TO
  const narrow = isFull ? String.fromCharCode(code - FULL_WIDTH_SHIFT) : character
  return /^[a-z]$/.test(narrow) ? narrow.toUpperCase() : narrow
}
