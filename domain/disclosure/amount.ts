import type { Money, Refusal, Result } from '../common'
import { accept, fen, refuse } from '../common'

export type AmountRefusal =
  | (Refusal & { readonly code: 'disclosure.amountMissing' })
  | (Refusal & { readonly code: 'disclosure.notAnAmount'; readonly stated: string })
  | (Refusal & { readonly code: 'disclosure.tooManyDecimals'; readonly stated: string })
  | (Refusal & { readonly code: 'disclosure.amountTooLarge'; readonly stated: string })

const FEN_IN_YUAN = 100
/** Yuan have at most so many digits: beyond a thousand million nobody's statement goes. */
const YUAN_DIGITS = 10

/**
 * Reads an amount of yuan as people write it: thousands commas, full-width figures, 元 or ￥, a minus or brackets for
 * less than zero, and a lone dash or 无 for nothing.
 * @returns fen; refuses what is empty, is no amount, has more than two decimals (zeros aside) or too many digits
 */
export function parseYuan(text: string): Result<Money, AmountRefusal> {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s，]/g, '')
    .replace(/[−–—]/g, '-')
  if (plain === '') return refuse({ code: 'disclosure.amountMissing' })
  if (/^(-+|\/|无|零)$/.test(plain)) return accept(fen(0))
  const bare = plain
    .replace(/^(人民币|RMB|CNY)/i, '')
    .replace(/[¥￥]/, '')
    .replace(/元整?$/, '')
  const [, opened = '', minus = '', yuan, decimals = '', closed = ''] = AMOUNT.exec(bare) ?? []
  if (yuan === undefined || (opened === '') !== (closed === '')) {
    return refuse({ code: 'disclosure.notAnAmount', stated: text })
  }
  return toFen(yuan.replace(/,/g, ''), decimals.replace(/0+$/, ''), opened + minus !== '', text)
}

/** Brackets, a sign, yuan with or without thousands commas, decimals. */
const AMOUNT = /^(\(?)([-]?)\+?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?(\)?)$/

function toFen(yuan: string, decimals: string, negative: boolean, stated: string): Result<Money, AmountRefusal> {
  if (decimals.length > 2) return refuse({ code: 'disclosure.tooManyDecimals', stated })
  const digits = yuan.replace(/^0+(?=\d)/, '')
  if (digits.length > YUAN_DIGITS) return refuse({ code: 'disclosure.amountTooLarge', stated })
  const size = Number(digits) * FEN_IN_YUAN + Number(decimals.padEnd(2, '0'))
  return accept(fen(negative && size !== 0 ? 0 - size : size))
}
