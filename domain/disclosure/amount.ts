import type { Cell, Money, Refusal, Result } from '../common'
import { accept, fen, readYuan, refuse, textOf, ZERO } from '../common'

export type AmountRefusal =
  | (Refusal & { readonly code: 'disclosure.amountMissing' })
  | (Refusal & { readonly code: 'disclosure.notAnAmount'; readonly stated: string })
  | (Refusal & { readonly code: 'disclosure.tooManyDecimals'; readonly stated: string })
  | (Refusal & { readonly code: 'disclosure.amountTooLarge'; readonly stated: string })

/** Ten thousand million yuan. No statement goes so far, and thousands of such amounts still add up exactly. */
export const LARGEST_AMOUNT: Money = fen(1_000_000_000_000)

const FEN_IN_YUAN = 100

/**
 * Reads an amount of yuan as people write it, in a field or in a sheet: thousands commas, full-width figures, 元 or ￥, a
 * minus or brackets for less than zero, a lone dash or 无 for nothing.
 * @returns fen; refuses what is empty, is no amount, has more than two decimals (zeros behind aside) or is too large
 */
export function parseAmount(cell: Cell | undefined): Result<Money, AmountRefusal> {
  const stated = textOf(cell)
  if (stated === '') return refuse({ code: 'disclosure.amountMissing' })
  if (/^([-−–—]+|\/|无|零)$/.test(stated)) return accept(ZERO)
  const plain = typeof cell === 'number' ? cell : bare(stated)
  const amount = readYuan(plain)
  if (amount === 0) return accept(ZERO)
  if (amount !== undefined && Math.abs(amount) <= LARGEST_AMOUNT) return accept(amount)
  return refuse({ code: faultOf(plain), stated })
}

/** What kept an amount from being read: its size as near as a float has it is enough to tell. */
function faultOf(plain: number | string) {
  const size = typeof plain === 'number' ? plain : DECIMAL.test(plain) ? Number(plain.replace(/,/g, '')) : NaN
  if (Math.abs(size) * FEN_IN_YUAN > LARGEST_AMOUNT) return 'disclosure.amountTooLarge'
  return Number.isNaN(size) ? 'disclosure.notAnAmount' : 'disclosure.tooManyDecimals'
}

const DECIMAL = /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/

/** An amount without its dress, a minus in front where it stood in brackets. */
function bare(stated: string): string {
  const plain = withCents(stated.replace(/\s|^'|CN(?=¥)|[¥￥]|人民币|RMB|CNY/gi, '').replace('圆', '元'))
    .replace(/元整?/, '')
    .replace(/^\+/, '')
    .replace(/[–—]/g, '-')
    .replace(/(\.\d{2}\d*?)0+$/, '$1')
  return plain.replace(/^\((\d.*)\)$/, '-$1')
}

/** 600元5角2分 as 600.52元. */
const withCents = (text: string): string =>
  text.replace(/(\d)元(?:(\d)角)?(?:零?(\d)分)?整?(?=\)?$)/, (_, last: string, jiao?: string, cents?: string) =>
    jiao === undefined && cents === undefined ? `${last}元` : `${last}.${jiao ?? 0}${cents ?? 0}元`,
  )
