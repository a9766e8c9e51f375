import type { Operation } from '../operation'

/** Operations of the area supervision. */
export const supervisionOperations: readonly Operation[] = []
