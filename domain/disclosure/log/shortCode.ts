/** Figures and letters that nobody takes for one another (Crockford): no I, L, O, U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BITS = 5
const LENGTH = 8
const HEX = 16
const HALF = LENGTH / 2

/** The code of an entry for paper: the first 40 bits of its hash in two groups of four (7K4M 92QX). */
export function shortCode(hash: string): string {
  const bits = [...hash.slice(0, (LENGTH * BITS) / 4)].map((digit) => parseInt(digit, HEX).toString(2).padStart(4, '0'))
  const code = (bits.join('').match(/.{5}/g) ?? []).map((five) => LETTERS.charAt(parseInt(five, 2))).join('')
  return `${code.slice(0, HALF)} ${code.slice(HALF)}`
}

/** Whether a code as somebody typed it belongs to a hash: small letters, blanks and O for 0 or I, L for 1 are forgiven. */
export const fitsShortCode = (typed: string, hash: string): boolean => bare(typed) === bare(shortCode(hash))

/**
 * The beginning of the hash that a code stands for, so that an index can find it: ten hexadecimal digits.
 * @returns undefined where what was typed is no code
 */
export function hashPrefixOf(typed: string): string | undefined {
  const values = [...bare(typed)].map((letter) => LETTERS.indexOf(letter))
  if (values.length !== LENGTH || values.includes(-1)) return undefined
  const bits = values.map((value) => value.toString(2).padStart(BITS, '0')).join('')
  return (bits.match(/.{4}/g) ?? []).map((four) => parseInt(four, 2).toString(HEX)).join('')
}

const bare = (code: string): string =>
  code.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
