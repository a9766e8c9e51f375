import type { Operation } from '../operation'

/** Operations of the area fee. */
export const feeOperations: readonly Operation[] = []
