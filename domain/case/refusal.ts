import type { Instant, LocalDate, Refusal } from '../common'
import type { Status } from './case'
import type { UnitKind } from './unit'
import type { Must, Relation, Step } from './workflow'

/** Why a step can't be taken now, with the figures. */
export type StepRefusal =
  | (Refusal & { readonly code: 'case.stepNotAllowedHere'; readonly step: Step; readonly status: Status })
  | (Refusal & { readonly code: 'case.stepBelongsToAnother'; readonly step: Step; readonly by: readonly Relation[] })
  | (Refusal & { readonly code: 'case.stepLacks'; readonly step: Step; readonly what: Must | 'application' })
  | (Refusal & { readonly code: 'case.partyMayNotDecline'; readonly holder: UnitKind })
  | (Refusal & { readonly code: 'case.reportMayNotBeDeclined' })
  | (Refusal & { readonly code: 'case.offeredAlready'; readonly to: UnitKind })
  | (Refusal & { readonly code: 'case.cannotGoTo'; readonly to: UnitKind })
  | (Refusal & { readonly code: 'case.complainedOf'; readonly to: UnitKind })
  | (Refusal & {
      readonly code: 'case.notATransferTarget'
      readonly to: UnitKind
      readonly targets: readonly UnitKind[]
    })
  | (Refusal & { readonly code: 'case.nothingToDissuade' })
  | (Refusal & { readonly code: 'case.severityOnlyRises' })
  | (Refusal & { readonly code: 'case.planInThePast'; readonly today: LocalDate })
  | (Refusal & { readonly code: 'case.planTooFar'; readonly last: LocalDate })
  | (Refusal & { readonly code: 'case.tooManyPhotos'; readonly most: number })
  | (Refusal & { readonly code: 'case.urgedAlready'; readonly again: Instant })
  | (Refusal & { readonly code: 'case.ratedAlready' })
  | (Refusal & { readonly code: 'case.ratingOver'; readonly last: LocalDate })
  | (Refusal & { readonly code: 'case.reopeningOver'; readonly last: LocalDate })
  | (Refusal & { readonly code: 'case.notOverdue'; readonly until: Instant | undefined })

/** Every code above, for contracts and for the words. */
export const STEP_REFUSALS = [
  'case.stepNotAllowedHere',
  'case.stepBelongsToAnother',
  'case.stepLacks',
  'case.partyMayNotDecline',
  'case.reportMayNotBeDeclined',
  'case.offeredAlready',
  'case.cannotGoTo',
  'case.complainedOf',
  'case.notATransferTarget',
  'case.nothingToDissuade',
  'case.severityOnlyRises',
  'case.planInThePast',
  'case.planTooFar',
  'case.tooManyPhotos',
  'case.urgedAlready',
  'case.ratedAlready',
  'case.ratingOver',
  'case.reopeningOver',
  'case.notOverdue',
] as const satisfies readonly StepRefusal['code'][]
