import { accept } from '../../domain/common'
import type { LocalDate } from '../../domain/common'
import type { DisclosurePolicy, PartName } from '../../domain/disclosure'
import { packOf, packs, policiesFor } from '../../policies'
import type { CountyPack } from '../../policies'
import type { Facts } from './facts'
import type { CommandResult } from './said'
import { refused } from './said'

/** The rules by which a statement is checked. */
export interface Rules {
  readonly policy: DisclosurePolicy
  /** The county's documents; none where national texts and our settings alone hold. */
  readonly packs: readonly CountyPack[]
}

const HERE = 'here'
const locals = (): CountyPack[] => packs.filter(({ kind }) => kind === 'local')

/** Chooses the documents: the pack named, else those of the region named, else those of the region of the facts. */
export function chooseRules(
  options: { readonly pack?: string; readonly region?: string },
  { region, voucherNeeded }: Facts,
  day: LocalDate,
): CommandResult<Rules> {
  const chosen = chosenPacks(options, region)
  if (!chosen.ok) return chosen
  const adoptions = chosen.value.map(({ document }) => ({
    ...{ region: HERE, pack: document.id, from: document.issued },
    campaign: 'standingDutiesOnly' as const,
  }))
  const policy = policiesFor([HERE], adoptions).inForce('disclosure', day)
  return accept({ packs: chosen.value, policy: voucherNeeded ? withVouchers(policy, voucherNeeded) : policy })
}

function chosenPacks(
  { pack, region }: { readonly pack?: string; readonly region?: string },
  ofFacts: readonly string[],
): CommandResult<readonly CountyPack[]> {
  if (pack === 'none') return accept([])
  if (pack !== undefined) {
    const found = packOf(pack)
    return found?.kind === 'local' ? accept([found]) : unknown('pack', `没有叫 ${pack} 的规则包。`, 'No such pack.')
  }
  const found = locals().filter((local) => isFor(local, region === undefined ? ofFacts : [region]))
  return region !== undefined && found.length === 0
    ? unknown('region', `${region} 还没有规则包。`, 'No pack for this region.')
    : accept(found)
}

function unknown(code: string, what: string, english: string) {
  const known = locals().map(({ document }) => `  ${document.id}  ${document.shortName}`)
  const now = ['现有的规则包：', ...known, '  none  只按全国的规定和通用的设定'].join('\n')
  return refused(`check.${code}`, what, now, english)
}

/** By the codes of the places (莆田市 350300, and 350304 below it); where no code stands, by the name of the place. */
function isFor({ document }: CountyPack, places: readonly string[]): boolean {
  const codes = places.flatMap((place) => place.match(/\d{6}/g) ?? [])
  if (codes.length > 0) return codes.some((code) => document.regions.some((region) => isWithin(code, region)))
  const named = [document.title, ...document.issuedBy]
  return places
    .map((place) => place.trim())
    .filter((place) => /[市县区]$/.test(place))
    .some((place) => named.some((words) => words.includes(place)))
}

const isWithin = (code: string, region: string): boolean => code.startsWith(region.replace(/(00)+$/, ''))

const PART_OF_WORD: Readonly<Record<string, PartName>> = {
  经营收入: 'income',
  经营成本: 'cost',
  结余分配: 'split',
  经营支出: 'expenditure',
  结余转存: 'transfer',
}

/** The facts may say which parts need a voucher here; a transfer shows its day in any case. */
function withVouchers(policy: DisclosurePolicy, words: readonly string[]): DisclosurePolicy {
  const parts = words.flatMap((word) => PART_OF_WORD[word] ?? [])
  const { vouchers, transfers } = policy
  const inPart = parts.filter((part) => part !== 'transfer')
  const shown = (['voucher', 'transferredOn'] as const).filter(
    (field) => field !== 'voucher' || parts.includes('transfer'),
  )
  return {
    ...policy,
    ...(vouchers
      ? { vouchers: { ...vouchers, values: vouchers.values.map((one) => ({ ...one, value: inPart })) } }
      : {}),
    ...(transfers
      ? { transfers: { ...transfers, values: transfers.values.map((one) => ({ ...one, value: shown })) } }
      : {}),
  }
}
