import * as v from 'valibot'
import type { Finding } from '../../domain/common'
import { mismatches } from '../../domain/disclosure'
import { date, findingField, list } from '../fields'
import type { PostedContent } from './content'
import type { GroundView } from './policy'
import { groundField } from './policy'

/** Findings made after the posting, with their grounds. */
export const foundField = v.object({ on: date, findings: list(findingField), grounds: list(groundField) })

export type FoundView = v.InferOutput<typeof foundField>

type Checked = Pick<PostedContent, 'findings' | 'grounds' | 'checked'>
type Found = { readonly findings: readonly Finding[]; readonly grounds: readonly GroundView[] }

/**
 * A posting with what came to light later, as if all had been found at once: what every page, list, card, sheet and export says
 * of it. What the posting log vouches for is the posting without.
 */
export const withFound = <T extends Checked>(
  { findings, grounds, checked, ...content }: T,
  found: Found | undefined,
) => ({
  ...content,
  findings: [...findings, ...(found?.findings ?? [])],
  grounds: [...grounds, ...(found?.grounds ?? [])],
  checked: checked.map((one) => (isFound(one.check, found) ? { ...one, agrees: false } : one)),
})

const isFound = (check: string, found: Found | undefined): boolean =>
  found?.findings.some(({ what }) => what === `disclosure.${check}`) ?? false

/** How many things don't agree in a statement as it stands: those it was posted with, and what came to light since. */
export const mismatchesOf = (content: Checked, found: Found | undefined): number =>
  mismatches(withFound(content, found).findings).length

/** How many checks were made, and how many of them agree as the statement stands. */
export function checksOf(content: Checked, found: Found | undefined): { made: number; agreeing: number } {
  const { checked } = withFound(content, found)
  return { made: checked.length, agreeing: checked.filter(({ agrees }) => agrees).length }
}
