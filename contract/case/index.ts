import type { Operation } from '../operation'

/** Operations of the area case. */
export const caseOperations: readonly Operation[] = []
