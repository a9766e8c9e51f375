import { STEP_REFUSALS as BY_WORKFLOW } from '../../domain/case'

/** What any step of a case may refuse. */
export const STEP_REFUSALS: readonly string[] = [...BY_WORKFLOW, 'case.noSuchUnitHere', 'registry.noSuchFile']
