import type { LocalDate } from '../../../domain/common'
import { groundId } from '../../../domain/policy'
import type { MustCheckReason, SpotCheckLevel } from '../../../domain/supervision'
import { SPOT_CHECK_LEVELS } from '../../../domain/supervision'
import type { GroundView } from '../../../contract/disclosure/policy'
import type { RegionPolicies } from '../../../policies'
import { groundView } from '../disclosure/grounds'

/** What a plan sets for the draw of one level. */
export interface DrawRules {
  readonly level: SpotCheckLevel
  readonly percent: number
  readonly ground: GroundView
  readonly counting: readonly MustCheckReason[]
  readonly leadMonths: number
}

/** PT-42, PT-45: the rules of a draw on a day; undefined where no plan sets a share for the level. */
export function drawRules(policies: RegionPolicies, named: string | undefined, day: LocalDate): DrawRules | undefined {
  const level = SPOT_CHECK_LEVELS.find((one) => one === named)
  const share = level && policies.value('supervision.spotCheckPercent', day)
  const percent = level && share?.value[level]
  if (!level || !share || percent === undefined) return undefined
  return {
    level,
    percent,
    ground: groundView(groundId(share.ground, 'spotCheckPercent'), share.ground),
    counting: policies.value('supervision.mustCheck', day)?.value[level] ?? [],
    leadMonths: policies.value('supervision.leadMonths', day)?.value ?? 0,
  }
}
